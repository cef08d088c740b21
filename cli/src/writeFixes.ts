import { posix } from 'node:path';
import type { CommandContext } from './context.js';
import type { Failure } from './failure.js';
import type { LintRun } from './lintReport.js';
import { replaceFile } from './replaceFile.js';

/** Writes the texts that fixes have changed, and no others; tells which could not be written. */
export function writeFixes(
  { job, results }: LintRun,
  byteOrderMarks: ReadonlySet<string>,
  context: CommandContext,
): Failure[] {
  return results
    .filter((result) => result.fixed > 0)
    .flatMap(({ path: inRoot, text }) => {
      const path = posix.join(job.root, inRoot);
      try {
        replaceFile(path, byteOrderMarks.has(path) ? `\uFEFF${text}` : text);
        return [];
      } catch (error) {
        const reason = (error as Error).message;
        return [
          {
            path: context.shown(path),
            message: `the fixed text cannot be written (${reason}). The file is as it was.`,
          },
        ];
      }
    });
}
