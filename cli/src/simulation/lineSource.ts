import { createInterface } from 'node:readline';
import type { Input } from '../terminal.js';

/** Where a reader's lines come from. */
export interface LineSource {
  /** The next line; undefined after the last. */
  next(): Promise<string | undefined>;
  /** Lets go of the stream, so that the process can end. */
  close(): void;
  /** Whether what is typed shows by itself, as on a terminal. */
  readonly echoes: boolean;
  /** Whether the lines were prepared, so that a line that fits nothing is a mistake and not a slip. */
  readonly prepared: boolean;
}

/** Lines that were prepared, e.g. by `--answers`. */
export function preparedLines(lines: readonly string[]): LineSource {
  const iterator = lines[Symbol.iterator]();
  return {
    next: () => Promise.resolve(iterator.next().value),
    close: () => undefined,
    echoes: false,
    prepared: true,
  };
}

/**
 * Lines of a terminal or a pipe. The terminal itself does the editing of the line: nothing is drawn over, so
 * that a screen reader reads all of it.
 */
export function streamLines(input: Input): LineSource {
  const reader = createInterface({ input, terminal: false });
  const iterator = reader[Symbol.asyncIterator]();
  return {
    next: async () => (await iterator.next()).value as string | undefined,
    close: () => reader.close(),
    echoes: input.isTTY === true,
    prepared: false,
  };
}
