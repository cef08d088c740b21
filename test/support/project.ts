import path from 'node:path';

/** The folder of this repository; tests run from `out/test`, which mirrors `test`. */
export const projectFolder = path.resolve(import.meta.dirname, '../../..');

/** A path in the repository. */
export function projectPath(...parts: readonly string[]): string {
  return path.join(projectFolder, ...parts);
}
