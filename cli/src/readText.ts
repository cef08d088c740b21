import { readFileSync } from 'node:fs';
import { LineIndex } from '#core/text/lineIndex.js';
import type { Failure } from './failure.js';

/** What a file or standard input holds, or why it cannot be taken for text. */
export type TextOrFailure =
  | { readonly ok: true; readonly text: string; readonly byteOrderMark: boolean }
  | { readonly ok: false; readonly failure: Failure; readonly missing: boolean };

/**
 * Reads a file as UTF-8; a byte order mark is not part of the text, as in editors. `shown` is how messages
 * call the file.
 */
export function readText(path: string, shown: string): TextOrFailure {
  try {
    return decodeText(readFileSync(path), shown);
  } catch (error) {
    return unreadable(error as NodeJS.ErrnoException, shown);
  }
}

/** The system's error in reading a file, in words for people. */
export function unreadable(fault: NodeJS.ErrnoException, shown: string): TextOrFailure {
  const missing = fault.code === 'ENOENT' || fault.code === 'ENOTDIR';
  return { ok: false, missing, failure: { path: shown, message: explain(fault) } };
}

/** Takes bytes for text only if they are UTF-8 throughout, and says where they are not. */
export function decodeText(bytes: Uint8Array, shown: string): TextOrFailure {
  const refuse = (message: string, line?: number): TextOrFailure => ({
    ok: false,
    missing: false,
    failure: { path: shown, message, ...(line === undefined ? {} : { line }) },
  });
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return refuse('this is UTF-16. Fixpath reads UTF-8: save the file in that encoding.');
  const text = decodeStrictly(bytes);
  if (text === undefined) {
    const { offset, line } = findInvalidByte(bytes);
    const byte = bytes[offset]!.toString(16).toUpperCase().padStart(2, '0');
    return refuse(
      `byte ${offset} (0x${byte}) is not UTF-8. Save the file as UTF-8, so that all see the same letters.`,
      line,
    );
  }
  const nul = text.indexOf('\0');
  if (nul >= 0)
    return refuse(
      'there is a NUL byte here, so this is no text file. Remove it or leave the file out.',
      lineOf(text, nul),
    );
  const byteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { ok: true, text, byteOrderMark };
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Where the first byte stands that no UTF-8 text can have there: from 0, in a line from 1. */
function findInvalidByte(bytes: Uint8Array): { readonly offset: number; readonly line: number } {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let at = lenient.indexOf(replacement);
  let offset = Buffer.byteLength(lenient.slice(0, at));
  // The replacement character may also stand in the file itself, as its own three valid bytes.
  while (bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd) {
    const next = lenient.indexOf(replacement, at + 1);
    offset += Buffer.byteLength(lenient.slice(at, next));
    at = next;
  }
  return { offset, line: lineOf(lenient, at) };
}

const replacement = '\uFFFD';

function lineOf(text: string, offset: number): number {
  return new LineIndex(text).lineNumber(offset);
}

function explain(fault: NodeJS.ErrnoException): string {
  switch (fault.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'there is no such file. Check the spelling and the working folder (--cwd).';
    case 'EISDIR':
      return 'this is a folder; a file is needed here.';
    case 'EACCES':
    case 'EPERM':
      return 'the file may not be read. Check its permissions.';
    default:
      return `the file cannot be read (${fault.message}).`;
  }
}
