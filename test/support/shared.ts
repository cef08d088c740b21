import { readFileSync } from 'node:fs';
import { projectPath } from './project.js';

/** A file of the folder that may stand beside the repository, read in place; undefined where it is absent. */
export function readShared(...parts: readonly string[]): string | undefined {
  try {
    return readFileSync(projectPath('..', 'shared', ...parts), 'utf8');
  } catch {
    return undefined;
  }
}

/** Tests that need such a file; without it one pending test says that they were left out. */
export function describeShared(title: string, file: readonly string[], define: (text: string) => void): void {
  describe(title, () => {
    const text = readShared(...file);
    if (text === undefined) it('skipped: no corpus');
    else define(text);
  });
}
