import { equal, ok } from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';

/** Compares a text with a golden file. With `UPDATE=1` in the environment the file is written instead. */
export function checkGolden(file: string, actual: string, env: NodeJS.ProcessEnv = process.env): void {
  if (env.UPDATE) writeFileSync(file, actual);
  const golden = readIfThere(file);
  ok(golden !== undefined, `${file} is missing; with UPDATE=1 it is written.`);
  equal(actual, golden, `${file} differs; look at the difference, then write it anew with UPDATE=1.`);
}

function readIfThere(file: string): string | undefined {
  try {
    // A checkout on Windows may have put carriage returns into the file.
    return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}
