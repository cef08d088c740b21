import type { Block, List, Paragraph, RichText, Section } from '../article/blocks.js';
import { sourceSpan } from '../article/blocks.js';
import { allBlocks, allSections } from '../article/query.js';
import { defineRule } from '../lint/rule.js';
import type { Fix } from '../text/problem.js';

export const countMismatch = defineRule({
  id: 'count-mismatch',
  summary: 'A sentence announces another number of things than the list behind it has.',
  group: 'consistency',
  severity: 'error',
  fixable: true,
  *check({ article }) {
    for (const [paragraph, list, rest] of announcedLists(article.root)) {
      const announced = findAnnouncedNumber(paragraph.content);
      const count = countItems(list, rest);
      if (!announced || announced.value === count) continue;
      // A further list may hold the rest of what was announced.
      if (announced.value > count && rest.some(({ kind }) => kind === 'list')) continue;
      yield {
        span: announced.span,
        message: `The sentence announces ${announced.word}, but the list has ${String(count)}, so readers look for what is missing or doubt what is there. Correct the number or the list.`,
        related: [
          { span: list.span, message: `The list with ${String(count)} ${count === 1 ? 'item' : 'items'}.` },
        ],
        ...(count > 1 ? { fixes: [replaceNumber(announced, count)] } : {}),
      };
    }
  },
});

/** All paragraphs with a list right behind them, and what comes behind that, on any level. */
function* announcedLists(root: Section): Generator<[Paragraph, List, readonly Block[]]> {
  for (const section of allSections(root))
    for (const blocks of blockLists(section.blocks)) yield* pairs(blocks);
}

function* blockLists(blocks: readonly Block[]): Generator<readonly Block[]> {
  yield blocks;
  for (const block of allBlocks(blocks)) {
    if (block.kind === 'list') for (const item of block.items) yield item.blocks;
    if (block.kind === 'quote') yield block.blocks;
  }
}

function* pairs(blocks: readonly Block[]): Generator<[Paragraph, List, readonly Block[]]> {
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    if (block.kind === 'paragraph' && next?.kind === 'list') yield [block, next, blocks.slice(index + 2)];
  }
}

interface AnnouncedNumber {
  readonly word: string;
  readonly value: number;
  readonly span: { readonly start: number; readonly end: number };
}

const numbers = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Things that are announced to be listed. Others are only counted: "Wait two minutes, then …:". */
const listed =
  'actions|approaches|areas|aspects|cases|causes|changes|checks|choices|circumstances|commands|components|conditions|criteria|errors|examples|explanations|factors|fields|fixes|forms|issues|items|kinds|locations|messages|methods|modes|options|parts|phases|places|points|possibilities|problems|properties|questions|reasons|remedies|requirements|rules|scenarios|settings|situations|solutions|sources|stages|steps|symptoms|tasks|tests|things|tips|types|values|variants|ways|workarounds';

/** A number, at most four words, one of the things above, and a rest without a clause of its own up to a colon. */
const announcement = new RegExp(
  `(?<before>(?:[\\w'’]+[ ]+){0,2})(?<![\\w.])(?<number>${numbers.join('|')}|[2-9]|1[0-2])[ ]+(?<words>(?:[\\w'’-]+[ ]+){0,4}?)(?:${listed})\\b(?<rest>[^,;.!?:]*):\\s*$`,
  'i',
);

/** "At least two" and "two of the causes" do not say how long the list is. */
const hedgeBefore =
  /(?:\bat (?:least|most)|\bup to|\bmore than|\bfewer than|\bless than|\babout|\baround|\bfirst|\blast|\bnext|\bother|\bany|\bor|\bto|\bstep|\bversion|\d)[ ]+$/i;
const hedgeBehind = /^(?:or|to|of|and|main|most|more|minutes?|seconds?|hours?|days?|times?)\b/i;

/** "This affects two components as follows:" counts one thing and lists another. */
const otherList = /\b(?:following|follows?|these|below)\b/i;

function findAnnouncedNumber(content: RichText): AnnouncedNumber | undefined {
  const sentence = announcement.exec(content.text);
  const { before = '', number = '', words = '', rest = '' } = sentence?.groups ?? {};
  if (!sentence || hedgeBefore.test(before) || hedgeBehind.test(words) || otherList.test(rest))
    return undefined;
  const start = sentence.index + before.length;
  const value = numbers.indexOf(number.toLowerCase()) + 2;
  return {
    word: number,
    value: value > 1 ? value : Number(number),
    span: sourceSpan(content, start, start + number.length),
  };
}

/** The items of the list, and of those that carry its numbers on behind code or pictures. */
function countItems(list: List, rest: readonly Block[]): number {
  let count = list.items.length;
  for (const block of rest) {
    if (block.kind === 'list' && block.ordered && list.ordered && block.items[0]?.number === count + 1)
      count += block.items.length;
    else if (block.kind === 'list' || block.kind === 'paragraph') break;
  }
  return count;
}

function replaceNumber(announced: AnnouncedNumber, count: number): Fix {
  const isDigit = /\d/.test(announced.word);
  const word = (isDigit ? undefined : numbers[count - 2]) ?? String(count);
  const newText = /^[A-Z]/.test(announced.word) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  return { title: `Write “${newText}”`, safe: false, edits: [{ span: announced.span, newText }] };
}
