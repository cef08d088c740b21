import type { Span } from '#core/text/span.js';
import { elementKinds } from '../page/kinds.js';

const blocks = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, pre, td, th, dd, dt';

/** The stretch of the text that an element of the page was made from, if it says so. */
export function spanOf(marked: HTMLElement): Span | undefined {
  const start = Number(marked.dataset.start ?? NaN);
  const end = Number(marked.dataset.end ?? NaN);
  return Number.isNaN(start) || Number.isNaN(end) ? undefined : { start, end };
}

/** The smallest marked element around the offset, or else the one whose list or heading marker stands there. */
export function elementAt(container: HTMLElement, offset: number): HTMLElement | undefined {
  return elementAround(container, offset) ?? elementAround(container, offset + markerLength);
}

/** `- `, `10. ` and `### ` are no part of the words that they stand before. */
const markerLength = 4;

function elementAround(container: HTMLElement, offset: number): HTMLElement | undefined {
  let best: { element: HTMLElement; size: number } | undefined;
  for (const element of container.querySelectorAll<HTMLElement>('[data-start]')) {
    const span = spanOf(element);
    if (!span || offset < span.start || offset > span.end) continue;
    const size = span.end - span.start;
    if (!best || size <= best.size) best = { element, size };
  }
  return best?.element;
}

/**
 * Tells marked blocks from marked words, and gives each block the word that stands beside it in the margin: its own kind, or the kinds that are marked
 * within it. A block at the very beginning of a labelled one has no margin of its own.
 */
export function labelBlocks(article: HTMLElement): void {
  const kinds = elementKinds();
  for (const marked of article.querySelectorAll('[data-kind]'))
    marked.classList.add(marked.matches(blocks) ? 'is-block' : 'is-words');
  for (const block of article.querySelectorAll<HTMLElement>(blocks)) {
    if (block.parentElement?.matches('[data-label]') && !block.previousElementSibling) continue;
    const label = labelOf(block, kinds);
    if (!label) continue;
    block.dataset.label = label.text;
    block.dataset.labelKind = label.kind;
  }
  alignMargin(article);
}

/** Lists and quotations indent their blocks; the margin must not move with them. */
function alignMargin(article: HTMLElement): void {
  const edge = article.getBoundingClientRect().left + parseFloat(getComputedStyle(article).paddingLeft);
  const measured = [...article.querySelectorAll<HTMLElement>('[data-label], .is-block')].map((block) => ({
    block,
    indent: block.getBoundingClientRect().left - edge,
    firstLine: getComputedStyle(block).lineHeight,
  }));
  for (const { block, indent, firstLine } of measured) {
    block.style.setProperty('--indent', `${indent}px`);
    block.style.setProperty('--first-line', firstLine);
  }
}

type Kinds = ReturnType<typeof elementKinds>;

function labelOf(block: HTMLElement, kinds: Kinds): { kind: string; text: string } | undefined {
  const own = kinds.get(block.dataset.kind ?? '');
  if (own) return { kind: block.dataset.kind!, text: own.one };
  const inside = [...block.querySelectorAll<HTMLElement>('[data-kind]')].filter(
    (marked) => marked.closest(blocks) === block,
  );
  for (const [kind, name] of kinds) {
    const found = inside.filter((marked) => marked.dataset.kind === kind);
    // The bounds of a block or of a markup may cut an element into pieces.
    const elements = new Set(found.map((marked) => marked.dataset.element));
    if (elements.size > 0) return { kind, text: elements.size > 1 ? name.many : name.one };
  }
  return undefined;
}
