import type { Heading } from '../article/blocks.js';

/** Whether a heading is written as one (`##`, underlined, `<h2>`), and is no bold line or label that only looks like one. */
export function isMarkedUp({ span }: Heading, text: string): boolean {
  return /^#{1,6}\s|^<h[1-6]\b|\n[ \t]*(?:=+|-+)[ \t]*$/i.test(text.slice(span.start, span.end));
}
