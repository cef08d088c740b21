import { topLevel } from './clauses.js';
import { findInstruction } from './instruction.js';
import type { Cues } from './lexicon/cues.js';
import type { GrammarCues } from './lexicon/grammarCues.js';

/** A condition clause in a sentence, and what is said to follow; bounds count in the sentence. */
export interface Condition {
  readonly start: number;
  readonly end: number;
  readonly consequence: { readonly start: number; readonly end: number };
  /** Whether the clause stands behind what it decides ("restart it if the log is empty"). */
  readonly trailing: boolean;
}

/** The conditions of a sentence by the patterns of a grammar; courtesies ("falls nötig") are none. */
export function findPatternConditions(sentence: string, grammar: GrammarCues, cues: Cues): Condition[] {
  const leading = findEnded(sentence, grammar) ?? findOpened(sentence, grammar, cues);
  const trailing = findTrailing(sentence, leading?.end ?? 0, grammar, cues);
  return [leading, trailing].filter(
    (found): found is Condition =>
      found !== undefined && !cues.courtesy.test(sentence.slice(found.start, found.end)),
  );
}

/** The stretch of a text that is a condition and nothing else, as "…の場合：" is; or undefined. */
export function findBareCondition(
  text: string,
  grammar: GrammarCues,
): { start: number; end: number } | undefined {
  const start = leadIn(text, grammar);
  const full = /[.:：。\s]*$/u.exec(text)!.index;
  const ending = grammar.conditionEnd.exec(`${text.slice(0, full)}、`);
  if (ending && ending.index + ending[0].length > full) return { start, end: full };
  const opening = grammar.opening.exec(text);
  if (!opening) return undefined;
  const comma = topLevel(text, grammar.clauseSigns).find((at) => at >= opening[0].length);
  return { start, end: comma ?? full };
}

/** A condition that its end tells: "…場合は、". */
function findEnded(sentence: string, grammar: GrammarCues): Condition | undefined {
  const ending = grammar.conditionEnd.exec(sentence);
  if (!ending || ending.index === 0) return undefined;
  const after = ending.index + ending[0].length;
  const start = leadIn(sentence, grammar);
  if (!/\p{L}/u.test(sentence.slice(after)) || start >= ending.index) return undefined;
  const end = ending.index + ending[0].replace(/[、，,\s]+$/u, '').length;
  return { start, end, consequence: { start: after, end: sentence.length }, trailing: false };
}

/** A condition that its opening tells: "Wenn …", "如果…". */
function findOpened(sentence: string, grammar: GrammarCues, cues: Cues): Condition | undefined {
  const opening = grammar.opening.exec(sentence);
  if (!opening) return undefined;
  const end = clauseEnd(sentence, opening[0].length, grammar, cues);
  if (end === undefined) return undefined;
  const gap = /^[,;:，、；：–—\s-]*/u.exec(sentence.slice(end))![0].length;
  const join = grammar.join.exec(sentence.slice(end + gap))?.[0].length ?? 0;
  const consequence = { start: end + gap + join, end: sentence.length };
  return { start: leadIn(sentence, grammar), end, consequence, trailing: false };
}

/** Words such as "aber" in front of a condition are no part of it. */
function leadIn(sentence: string, grammar: GrammarCues): number {
  const signs = /^[^\p{L}\p{N}「『[（(]*/u.exec(sentence)![0].length;
  return signs + (grammar.join.exec(sentence.slice(signs))?.[0].length ?? 0);
}

/** The first comma that does not go on with the condition; in a series, the one before the instruction. */
function clauseEnd(sentence: string, from: number, grammar: GrammarCues, cues: Cues): number | undefined {
  const behind = (at: number) => sentence.slice(at + 1).trimStart();
  const commas = topLevel(sentence, grammar.clauseSigns).filter((at) => at >= from);
  const first = commas.find((at) => !grammar.continuation.test(behind(at)));
  const acting = commas.find((at) => findInstruction(behind(at), cues)?.start === 0);
  const isSeries =
    first !== undefined &&
    acting !== undefined &&
    first < acting &&
    grammar.conjunction.test(sentence.slice(first, acting));
  return isSeries ? acting : (first ?? commas.at(-1) ?? unmarkedEnd(sentence, from, cues));
}

/** Without a comma the clause ends at a colon or a dash, or where the instruction begins. */
function unmarkedEnd(sentence: string, from: number, cues: Cues): number | undefined {
  const turn = /\s[-–—]\s|[:：;；](?=\s|\p{L})/u.exec(sentence.slice(from));
  if (turn) return from + turn.index;
  const found = findInstruction(sentence.slice(from), cues);
  return found && found.start > 2 ? from + found.start : undefined;
}

function findTrailing(
  sentence: string,
  from: number,
  grammar: GrammarCues,
  cues: Cues,
): Condition | undefined {
  const found = grammar.trailing.exec(sentence.slice(from));
  if (!found) return undefined;
  const before = sentence.slice(from, from + found.index);
  if (grammar.ask.test(before) || !findInstruction(before, cues)) return undefined;
  const start = from + found.index + found[0].length;
  const body = sentence.slice(start);
  const commas = topLevel(body, grammar.clauseSigns);
  const stop = commas.find((at) => !grammar.continuation.test(body.slice(at + 1).trimStart())) ?? body.length;
  const end = start + /[.):\s]*$/u.exec(body.slice(0, stop))!.index;
  return { start, end, consequence: { start: from, end: from + found.index }, trailing: true };
}
