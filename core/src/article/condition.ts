import { findSupposition } from './causeClause.js';
import { topLevel } from './clauses.js';
import type { ConditionKind, BranchThen } from './elements.js';
import { findPatternConditions, type Condition } from './grammarCondition.js';
import { findImperative, findInstruction, leadingVerb } from './instruction.js';
import type { Cues } from './lexicon/cues.js';

export type { Condition };

/** All conditions of a sentence that decide something; courtesies ("if needed") are none. */
export function findConditions(sentence: string, cues: Cues): Condition[] {
  if (cues.grammar) return findPatternConditions(sentence, cues.grammar, cues);
  const leading = findLeading(sentence, cues);
  const trailing = findTrailing(sentence, leading?.end ?? 0, cues);
  return [leading, trailing].filter((found) => found !== undefined);
}

/** What a condition asks about; see `ConditionKind`. */
export function conditionKind(text: string, then: BranchThen, cues: Cues): ConditionKind {
  if (then === 'escalate' && /\band\b|,/u.test(text) && !isAnyOf(text, cues)) return 'gate';
  if (cues.persistence.test(text)) return 'persistence';
  if (cues.outcome.test(text)) return 'outcome';
  if (cues.capability.test(text)) return 'capability';
  if (cues.applicability.test(text)) return 'applicability';
  return 'state';
}

/** "If the log names no reason, or the fix doesn't help": one of them is enough, and one is persistence. */
function isAnyOf(text: string, cues: Cues): boolean {
  return /\bor\b/iu.test(text) && !/\band\b/iu.test(text) && cues.persistence.test(text);
}

/** What else is known of a consequence besides its words. */
export interface ConsequenceFacts {
  /** It hands the problem over. */
  readonly escalates: boolean;
  /** It holds a link, a title or a step's number to go to. */
  readonly pointsAway: boolean;
  /** That link leads to another place of the same page. */
  readonly pointsWithin: boolean;
  /** The condition is how something turned out, so that a statement behind it tells why. */
  readonly isOutcome: boolean;
}

/** What a consequence tells the reader to do; undefined where it only says when something happens. */
export function consequenceOf(text: string, facts: ConsequenceFacts, cues: Cues): BranchThen | undefined {
  if (cues.resolved.test(text)) return 'resolved';
  if (facts.escalates) return 'escalate';
  if (cues.stop.test(text)) return 'stop';
  const imperative = findImperative(text, cues);
  if (cues.diagnosis.test(text) && !imperative) return 'cause';
  const away = cues.goto.exec(text);
  if (facts.pointsWithin || (away && away.index < 40 && facts.pointsAway)) return 'goto';
  if (imperative ?? findInstruction(text, cues)) return 'step';
  if (facts.isOutcome || findSupposition(text, cues)) return 'cause';
  return (cues.grammar?.subject ?? TELLS).test(text) && cues.cause.test(text) ? 'cause' : undefined;
}

/** A cause is told of the problem, not of something else that happens under the condition. */
const TELLS = /^(?:it|this|that|there|the (?:issue|problem|error|cause|reason|failure))\b/iu;

function findLeading(sentence: string, cues: Cues): Condition | undefined {
  const opener = cues.leadingCondition.exec(sentence);
  if (!opener) return undefined;
  const end = clauseEnd(sentence, opener[0].length, cues);
  if (end === undefined) return undefined;
  const start =
    /^[\W\d]*(?:(?:but|and|or|so|then|also|however|as a last resort|finally|lastly|alternatively|additionally|otherwise|in that case),?\s+)?/iu.exec(
      sentence,
    )![0].length;
  if (cues.courtesy.test(sentence.slice(start, end))) return undefined;
  const gap = /^[,;:–—\s-]*(?:then\s+)?/iu.exec(sentence.slice(end))![0].length;
  return { start, end, consequence: { start: end + gap, end: sentence.length }, trailing: false };
}

/** The clause ends at the first comma that no "and", "or" or "but" follows, or where an instruction begins. */
function clauseEnd(sentence: string, from: number, cues: Cues): number | undefined {
  const commas = topLevel(sentence, ',').filter((at) => at >= from);
  const joins = commas.filter(
    (at) => !/^,\s*(?:or|and|but|nor|such as|including|for example|e\.g|i\.e)\b/iu.test(sentence.slice(at)),
  );
  const beforeVerb = joins.find(
    (at) => findImperative(sentence.slice(at + 1).trimStart(), cues)?.start === 0,
  );
  const rest = sentence.slice(from);
  const turn = /\s+then\s+/iu.exec(rest) ?? /\s[-–—]\s|[:：;]\s/u.exec(rest);
  const best = joins[0] ?? (turn ? from + turn.index : (commas[0] ?? unmarkedEnd(sentence, from, cues)));
  if (best === undefined) return undefined;
  return beforeVerb !== undefined && isSeries(sentence, best, beforeVerb) ? beforeVerb : best;
}

/** Without a comma the clause ends where a new subject takes up an instruction: "If it is full you can …". */
function unmarkedEnd(sentence: string, from: number, cues: Cues): number | undefined {
  for (const match of sentence
    .slice(from + 8)
    .matchAll(
      /\s(?=(?:it (?:may|might|could|can|should)|you|this|please|we|try|make sure|run|restart|check|use)\b)/giu,
    )) {
    const at = from + 8 + match.index;
    if (findInstruction(sentence.slice(at + 1), cues)?.start !== undefined) return at;
  }
  return verbWithoutComma(sentence, from, cues);
}

/** "If you use KDE go to …": a verb that nothing before it asks for begins the instruction. */
function verbWithoutComma(sentence: string, from: number, cues: Cues): number | undefined {
  for (const { index, 0: words } of sentence.slice(from + 8).matchAll(/([\w'-]+)\s(?=[a-z])/gu)) {
    const at = from + 8 + index + words.length - 1;
    if (JOINS.test(words) || !cues.verbs.has(/^[a-z-]+/u.exec(sentence.slice(at + 1))?.[0] ?? '')) continue;
    if (leadingVerb(sentence.slice(at + 1), cues)) return at;
  }
  return undefined;
}

/** Words before a verb that make it a part of what they stand in. */
const JOINS =
  /^(?:to|can|could|cannot|can't|will|would|won't|not|n't|don't|doesn't|didn't|you|we|they|i|users?|and|or|may|might|should|must|do|does|did|the|an?|your|its?|that|which|who|never|always|often|also|still|then)\s/iu;

/** "If A, B, or C, do …": the clause is an enumeration up to the last comma before the verb. */
function isSeries(sentence: string, first: number, last: number): boolean {
  return first < last && /,\s*(?:or|and)\s/iu.test(sentence.slice(first, last));
}

/** Words that make the "if" behind them part of a question or a limit. */
const ASKS =
  /\b(?:check|verify|confirm|see|determine|know|ask|validate|test|examine|investigate|out|whether|even|only|as|sure|what|wonder|tell|inspect|detect|identify|necessary|required|needed)\s*$/iu;

function findTrailing(sentence: string, from: number, cues: Cues): Condition | undefined {
  const found = /[\s(,](?:if|unless|in cases? where|in case)\s/iu.exec(sentence.slice(from));
  if (!found) return undefined;
  const start = from + found.index + 1;
  const before = sentence.slice(from, start);
  if (ASKS.test(before) || !findInstruction(before, cues)) return undefined;
  const body = sentence.slice(start);
  const stop = topLevel(body, ',')[0] ?? body.length;
  const end = start + /[.):\s]*$/u.exec(body.slice(0, stop))!.index;
  if (cues.courtesy.test(sentence.slice(start, end))) return undefined;
  return { start, end, consequence: { start: from, end: start - 1 }, trailing: true };
}
