import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** The first of these programs that is in a folder of the PATH. */
export function findOnPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((entry) => entry !== '');
  return names.flatMap((name) => folders.map((entry) => path.join(entry, name))).find(isProgram);
}

/** Whether this user may run the file. */
export function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
