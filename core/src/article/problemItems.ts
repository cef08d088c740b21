import type { Item, List, Paragraph } from './blocks.js';
import { leadingVerb } from './instruction.js';
import type { Cues } from './lexicon/cues.js';

/** An item whose first paragraph stands for a heading over the rest of it. */
export interface HeadedItem {
  readonly title: Paragraph;
  readonly rest: Item['blocks'];
}

/**
 * The items of a list of problems, each with its help below it ("1. My pods hang | Check that …"), or
 * undefined where the list is another one: every item has text behind its first paragraph, none begins
 * with an instruction, and most of the first paragraphs name a problem or ask a question.
 */
export function problemItems(list: List, cues: Cues): HeadedItem[] | undefined {
  if (list.items.length < 2) return undefined;
  const items = list.items.map(headedItem).filter((item) => item !== undefined);
  if (items.length < list.items.length) return undefined;
  const titles = items.map(({ title }) => title.content.text);
  if (titles.some((text) => leadingVerb(text, cues) !== undefined)) return undefined;
  const named = titles.filter(
    (text) => /[?？]$/u.test(text) || cues.problem.test(text) || cues.statement.test(text),
  );
  return named.length * 2 > titles.length ? items : undefined;
}

/** The longest first paragraph, in characters, that reads as a heading. */
const LONGEST_TITLE = 160;

function headedItem({ blocks }: Item): HeadedItem | undefined {
  const [title, ...rest] = blocks;
  if (title?.kind !== 'paragraph' || title.content.text.length > LONGEST_TITLE) return undefined;
  if (/[:：,;]$/u.test(title.content.text)) return undefined;
  return rest.some(({ kind }) => kind === 'paragraph') ? { title, rest } : undefined;
}
