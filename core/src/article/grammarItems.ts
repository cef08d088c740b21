import { topLevel, type Stretch } from './clauses.js';
import type { Cues } from './lexicon/cues.js';
import type { GrammarCues } from './lexicon/grammarCues.js';

/**
 * The items of an enumeration by the signs and conjunctions of a grammar. Signs in parentheses and quotes
 * do not part, and neither do those between adjectives; where spaces part words, a list without a
 * conjunction is one item.
 */
export function splitItems(text: string, grammar: GrammarCues, cues: Cues): Stretch[] {
  const signs = topLevel(text, grammar.itemSigns).filter(
    (at) => !grammar.isSpaced || /\s/u.test(text[at + 1] ?? ' '),
  );
  const items = signs.length ? listed(text, cut(text, signs), grammar) : alternatives(text, grammar, cues);
  return items.map((item) => trimItem(text, item)).filter((item) => item.end > item.start);
}

/** The stretch without white space and dangling signs of any script at its ends. */
export function trimItem(text: string, item: Stretch): Stretch {
  const words = text.slice(item.start, item.end);
  const before = /^[\s,;:、，；：–—-]*/u.exec(words)![0].length;
  const after = /[\s,;:.、，；：。–—-]*$/u.exec(words)![0].length;
  return { start: item.start + before, end: Math.max(item.start + before, item.end - after) };
}

function cut(text: string, signs: readonly number[]): Stretch[] {
  const starts = [0, ...signs.map((at) => at + 1)];
  return starts.map((start, index) => ({ start, end: signs[index] ?? text.length }));
}

function listed(text: string, parts: readonly Stretch[], grammar: GrammarCues): Stretch[] {
  const whole = [{ start: 0, end: text.length }];
  const last = splitLast(text, parts.at(-1)!, grammar);
  if (grammar.isSpaced && !last) return whole;
  const items = [...parts.slice(0, -1), ...(last ?? [parts.at(-1)!])];
  const isList = items.every((item) => isItem(text.slice(item.start, item.end).trim(), grammar));
  return isList ? items : whole;
}

/** "…, b oder c" and "…, oder c": the last part in two, or without its conjunction; undefined without one. */
function splitLast(text: string, part: Stretch, grammar: GrammarCues): Stretch[] | undefined {
  const words = text.slice(part.start, part.end);
  const found = grammar.conjunction.exec(words);
  if (!found) return undefined;
  const right = { start: part.start + found.index + found[0].length, end: part.end };
  return found.index === 0 ? [right] : [{ start: part.start, end: part.start + found.index }, right];
}

/** An item has a noun of its own: more than an adjective, and no clause that goes on ("…して"). */
function isItem(text: string, grammar: GrammarCues): boolean {
  return grammar.isSpaced ? /[\s']/u.test(text) : text.length > 1 && !/\p{sc=Hiragana}$/u.test(text);
}

/** "a oder b": two items where the second has an article of its own, or both are long. */
function alternatives(text: string, grammar: GrammarCues, cues: Cues): Stretch[] {
  const found = grammar.alternative.exec(text);
  if (!found) return [{ start: 0, end: text.length }];
  const right = text.slice(found.index + found[0].length);
  const parts = grammar.isSpaced
    ? cues.determiner.test(right) && /\s\S+/u.test(right.trim())
    : found.index >= MINIMUM && right.length >= MINIMUM;
  if (!parts) return [{ start: 0, end: text.length }];
  const start = text.length - right.length;
  return [
    { start: 0, end: found.index },
    { start, end: text.length },
  ];
}

/** Shorter words on one side of "or" are alternatives of one object. */
const MINIMUM = 5;
