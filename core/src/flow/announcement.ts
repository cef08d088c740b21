import type { Article } from '../article/article.js';
import type { Block } from '../article/blocks.js';
import type { Step } from '../article/elements.js';
import { allSections } from '../article/query.js';
import { contains, type Span } from '../text/span.js';

/** The words of the paragraph in front of the list that a step stands in; empty where there is none. */
export function announcementOf(article: Article, { block }: Step): string {
  const section = [...allSections(article.root)].findLast(({ span }) => contains(span, block));
  return (section && wordsBefore(section.blocks, block)) ?? '';
}

function wordsBefore(blocks: readonly Block[], span: Span): string | undefined {
  const at = blocks.findIndex((block) => contains(block.span, span));
  const block = blocks[at];
  if (block?.kind === 'quote') return wordsBefore(block.blocks, span);
  if (block?.kind !== 'list') return undefined;
  const item = block.items.find((each) => contains(each.span, span));
  const inner = item && wordsBefore(item.blocks, span);
  const before = blocks[at - 1];
  return inner ?? (before?.kind === 'paragraph' ? before.content.text : undefined);
}
