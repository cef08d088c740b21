import type { PageFormat } from './importedPage.js';

const TAGS =
  /<(?:\/?(?:p|div|span|h[1-6]|ul|ol|li|table|tr|td|article|section|main|body|html|head|br|img|strong|em|pre|blockquote|b|i|u|a|font|code|center)\b[^<>]*|ac:[a-z][^<>]*|!doctype html[^<>]*)>/gi;

/**
 * Tells by the content whether a page was kept as HTML: it begins with a tag and holds others, or it is
 * packed as MHTML. Text that only tells about tags is text.
 */
export function findFormat(text: string): PageFormat {
  const start = text
    .slice(0, 20_000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?MIME-Version:/i.test(start)) return 'html';
  if (/^<(?:!doctype html|html|\?xml)[\s>]/i.test(start)) return 'html';
  const tags = start.match(TAGS)?.length ?? 0;
  return /^(?:<!--[^]*?-->\s*)*<[a-z]/i.test(start) && tags >= 2 ? 'html' : 'text';
}
