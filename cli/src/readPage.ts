import { readFileSync } from 'node:fs';
import { decodeText, unreadable, type TextOrFailure } from './readText.js';

/** Larger files are no pages; what makes pages large are pictures in them, which are not read. */
const LARGEST = 100 * 1024 * 1024;

/** Reads a page, in the encodings that `decodePage` knows. */
export function readPage(path: string, shown: string): TextOrFailure {
  try {
    return decodePage(readFileSync(path), shown);
  } catch (error) {
    return unreadable(error as NodeJS.ErrnoException, shown);
  }
}

/**
 * Takes bytes for text: UTF-16 with a byte order mark, the encoding that a page in HTML says it has (WHATWG
 * Encoding), else UTF-8. What is none of these is refused, with the reason.
 */
export function decodePage(bytes: Uint8Array, shown: string): TextOrFailure {
  const refuse = (message: string): TextOrFailure => ({
    ok: false,
    missing: false,
    failure: { path: shown, message },
  });
  if (bytes.length > LARGEST)
    return refuse('this file is larger than 100 MB, so it is no page. Import its pages one by one.');
  const utf16 = utf16Of(bytes);
  const text = utf16 === undefined ? undefined : decodeAs(bytes, utf16);
  if (utf16 !== undefined && text === undefined)
    return refuse('this begins as UTF-16 and goes on as something else. Save the page as UTF-8.');
  if (text !== undefined) return { ok: true, text, byteOrderMark: false };
  const source = decodeText(bytes, shown);
  const declared = source.ok ? undefined : declaredEncoding(bytes);
  const decoded = declared === undefined ? undefined : decodeAs(bytes, declared);
  return decoded === undefined ? source : { ok: true, text: decoded, byteOrderMark: false };
}

function utf16Of(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** What a page in HTML says of itself: `<meta charset=…>`. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
}

/** Undefined where the bytes are not in that encoding, there is none of the name, or the text has NUL bytes. */
function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
