import type { Block, Paragraph, RichText, Section } from './blocks.js';
import type { Draft } from './draft.js';
import type { Cues } from './lexicon/cues.js';
import { allSections } from './query.js';
import { splitSentences } from './sentences.js';

/** The paragraph that a step begins with, cut into sentences, and what stands behind it. */
export interface StepText {
  readonly paragraph: RichText;
  readonly sentences: readonly RichText[];
  /** The first of the sentences that instructs. */
  readonly instruction: number;
  /** The blocks behind it, to the end of the item or section that holds them. */
  readonly rest: readonly Block[];
  /** Whether they stand in one item with it. */
  readonly isItem: boolean;
}

/** The texts of an article's steps; found by where a step begins. */
export class StepTexts {
  private readonly held = new Map<number, Held>();

  constructor(root: Section) {
    for (const { blocks } of allSections(root)) index(blocks, false, this.held);
  }

  /** The text of a step; undefined where no paragraph begins with it: headings, cells of tables, code. */
  find(step: Draft, cues: Cues): StepText | undefined {
    const held = this.held.get(step.span.start);
    return held && textOf(held, step, cues);
  }
}

interface Held {
  readonly paragraph: Paragraph;
  readonly blocks: readonly Block[];
  readonly at: number;
  readonly isItem: boolean;
}

/** Paragraphs by where they and their words begin; a step has the one or the other. */
function index(blocks: readonly Block[], isItem: boolean, texts: Map<number, Held>): void {
  blocks.forEach((block, at) => {
    if (block.kind === 'paragraph') {
      const held = { paragraph: block, blocks, at, isItem };
      texts.set(block.span.start, held);
      texts.set(block.content.offsets[0]!, held);
    } else if (block.kind === 'quote') index(block.blocks, false, texts);
    else if (block.kind === 'list') for (const item of block.items) index(item.blocks, true, texts);
  });
}

function textOf({ paragraph, blocks, at, isItem }: Held, step: Draft, cues: Cues): StepText {
  const sentences = sentencesIn(paragraph.content, cues);
  const found = sentences.findIndex(({ text }) => step.text.startsWith(text.replace(/[:：]$/u, '')));
  return {
    paragraph: paragraph.content,
    sentences,
    instruction: Math.max(0, found),
    rest: blocks.slice(at + 1),
    isItem: isItem && at === 0,
  };
}

/** The sentences of a text; most items are a single one, which need not be searched for its ends. */
export function sentencesIn(words: RichText, cues: Cues): readonly RichText[] {
  return /[.!?。！？；…]["'”’)\]」』）]*\s*\S|\n/u.test(words.text) ? splitSentences(words, cues) : [words];
}
