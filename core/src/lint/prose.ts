import type { Block, RichText, Section } from '../article/blocks.js';
import { allBlocks, allSections } from '../article/query.js';
import type { ArticleDocument } from '../document/articleDocument.js';
import type { Span } from '../text/span.js';

/** All words of an article as its reader sees them: headings, paragraphs and table cells, in order. */
export function* allRichTexts(root: Section): Generator<RichText> {
  for (const section of allSections(root)) {
    if (section.heading) yield section.heading.content;
    for (const block of allBlocks(section.blocks)) yield* richTextsOf(block);
  }
}

/** Where code stands in the source: fenced, indented and within a line. */
export function codeSpans(root: Section): Span[] {
  const blocks = [...allSections(root)].flatMap((section) => [...allBlocks(section.blocks)]);
  const marks = [...allRichTexts(root)].flatMap((rich) => rich.marks);
  return [...blocks, ...marks].filter((part) => part.kind === 'code').map((part) => part.span);
}

/**
 * The source with everything blanked that its reader does not read as prose: front matter, code, comments
 * and the addresses of links. Unlike the article's blocks it still has words that a Markdown parser takes
 * for tags, such as `<Insert the steps>`.
 */
export function proseOf({ text, article }: ArticleDocument): string {
  const hidden = unread.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length })),
  );
  return blank(text, [...codeSpans(article.root), ...hidden]);
}

/** Front matter, comments, the addresses of inline links, the names of reference links, bare addresses, shortcodes. */
const unread: readonly RegExp[] = [
  /^(?:---|\+\+\+)[ \t]*\r?\n[\s\S]*?\r?\n(?:---|\+\+\+)[ \t]*(?:\r?\n|$)/g,
  /<!--[\s\S]*?-->/g,
  /\]\((?:[^()\n]|\([^()\n]*\))*\)/g,
  /\]\[[^\]\n]*\]/g,
  /\bhttps?:\/\/[^\s<>)\]]+/g,
  /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g,
];

/** The text with all characters of the spans but line endings made blank, so that offsets stay as they are. */
export function blank(text: string, spans: readonly Span[]): string {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  let result = '';
  let position = 0;
  for (const { start, end } of ordered) {
    const from = Math.max(start, position);
    if (end <= from) continue;
    result += text.slice(position, from) + text.slice(from, end).replace(/[^\r\n]/g, ' ');
    position = end;
  }
  return result + text.slice(position);
}

function* richTextsOf(block: Block): Generator<RichText> {
  if (block.kind === 'paragraph') yield block.content;
  if (block.kind === 'table') for (const row of block.rows) yield* row;
}
