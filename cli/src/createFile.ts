import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { replaceFile } from './replaceFile.js';

/**
 * Writes a text to a file that is not there yet: beside it first, so that nobody ever meets half of it. Gives
 * false, and changes nothing, where there is one, unless it may be replaced. Throws the system's error where
 * it cannot be written.
 */
export function createFile(path: string, text: string, mayReplace: boolean): boolean {
  if (existsSync(path)) {
    if (mayReplace) replaceFile(path, text);
    return mayReplace;
  }
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    writeFileSync(temporary, text, { flag: 'wx', flush: true });
    return moveTo(path, temporary, mayReplace);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** A rename would take the place of a file that somebody has made in between; a link does not. */
function moveTo(path: string, temporary: string, mayReplace: boolean): boolean {
  try {
    linkSync(temporary, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' && !mayReplace) return false;
    // Some file systems know no links.
    renameSync(temporary, path);
    return true;
  }
}
