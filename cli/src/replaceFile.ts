import { randomUUID } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a text in the place of a file's: written beside it and renamed, so that nobody ever meets half of it.
 * Permissions stay, links are followed. Throws the system's error where that cannot be, and leaves the file as it is.
 */
export function replaceFile(path: string, text: string): void {
  const target = realpathSync(path);
  // A rename would succeed on a file that its owner has made read-only.
  accessSync(target, constants.W_OK);
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    writeFileSync(temporary, text, { flag: 'wx', flush: true });
    chmodSync(temporary, statSync(target).mode);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
