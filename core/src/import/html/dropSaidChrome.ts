import type { Element, Root } from 'hast';
import { LONGEST_NAME, isWordless, saysChrome, type ChromeKind, tailKinds } from '../chromeWords.js';
import { childElements, elementsBelow, isElement, wordsOf } from './elements.js';
import { leafBlocks, type LeafBlock } from './leafBlocks.js';

/**
 * Takes out what only its words tell to be part of the page: the question whether the article helped,
 * anywhere; author, date and buttons where the article begins; footers and comments where it ends. Gives the
 * words of what was taken.
 */
export function dropSaidChrome(article: Root | Element): string[] {
  const blocks = leafBlocks(article);
  const chrome = new Set([
    ...blocks.filter(({ block }) => says(block, 'skip', 'feedback')),
    ...answersIn(blocks),
    ...headOf(blocks),
    ...tailOf(blocks),
  ]);
  for (const { block, parent } of chrome) parent.children.splice(parent.children.indexOf(block), 1);
  return [...chrome].map(({ block }) => wordsOf(block)).filter((words) => !isWordless(words));
}

/** A list says what all of its items say. */
function says(block: Element, ...kinds: readonly ChromeKind[]): boolean {
  const lines = isElement(block, 'ul', 'ol') ? childElements(block) : [block];
  return lines.length > 0 && lines.every((line) => saysChrome(wordsOf(line), ...kinds));
}

function isBlank({ block }: LeafBlock): boolean {
  return isWordless(wordsOf(block)) && !holdsMedia(block);
}

function holdsMedia(block: Element): boolean {
  return [block, ...elementsBelow(block)].some(({ tagName }) =>
    /^(?:img|video|iframe|audio|hr|table|pre)$/.test(tagName),
  );
}

/** The answers that readers are offered behind the question. */
function answersIn(blocks: readonly LeafBlock[]): LeafBlock[] {
  return blocks.flatMap((leaf, index) => {
    if (!says(leaf.block, 'feedback')) return [];
    const after = blocks.slice(index + 1);
    const end = after.findIndex((next) => !isBlank(next) && !says(next.block, 'feedbackAnswers'));
    return end < 0 ? after : after.slice(0, end);
  });
}

function headOf(blocks: readonly LeafBlock[]): LeafBlock[] {
  const isChrome = (leaf: LeafBlock | undefined) =>
    leaf !== undefined && (isBlank(leaf) || says(leaf.block, 'byline', 'actions', 'skip'));
  let end = 0;
  for (; end < blocks.length; end++) {
    const leaf = blocks[end];
    if (isChrome(leaf)) continue;
    const isName = leaf !== undefined && isNameLike(leaf.block);
    const next = blocks[end + 1];
    if (!isName || !next || !says(next.block, 'byline')) break;
  }
  return blocks.slice(0, end).filter(({ block }) => wordsOf(block) !== '');
}

function isNameLike(block: Element): boolean {
  const words = wordsOf(block);
  return !/^h[1-6]$/.test(block.tagName) && words.split(' ').length <= LONGEST_NAME && !/[.:!?]$/.test(words);
}

function tailOf(blocks: readonly LeafBlock[]): LeafBlock[] {
  let start = blocks.length;
  while (start > 0 && (isBlank(blocks[start - 1]!) || says(blocks[start - 1]!.block, ...tailKinds))) start--;
  // Where all of it sounds like chrome, it is an article that does.
  return blocks.slice(start > 0 ? start : blocks.length).filter(({ block }) => wordsOf(block) !== '');
}
