import { topLevel } from './clauses.js';
import type { BranchThen, ConditionKind } from './elements.js';
import { findImperative, findInstruction } from './instruction.js';
import type { Cues } from './lexicon/cues.js';

/** A condition clause in a sentence, and what is said to follow; bounds count in the sentence. */
export interface Condition {
  readonly start: number;
  readonly end: number;
  readonly consequence: { readonly start: number; readonly end: number };
  /** Whether the clause stands behind what it decides ("restart it if the log is empty"). */
  readonly trailing: boolean;
}

/** All conditions of a sentence that decide something; courtesies ("if needed") are none. */
export function findConditions(sentence: string, cues: Cues): Condition[] {
  const leading = findLeading(sentence, cues);
  const trailing = findTrailing(sentence, leading?.end ?? 0, cues);
  return [leading, trailing].filter((found) => found !== undefined);
}

/** What a condition asks about; see `ConditionKind`. */
export function conditionKind(text: string, then: BranchThen, cues: Cues): ConditionKind {
  if (then === 'escalate' && /\band\b|,/.test(text)) return 'gate';
  if (cues.persistence.test(text)) return 'persistence';
  if (cues.outcome.test(text)) return 'outcome';
  if (cues.capability.test(text)) return 'capability';
  if (cues.applicability.test(text)) return 'applicability';
  return 'state';
}

/** What the consequence of a condition is; hand-overs are told by the caller, who knows them. */
export function consequenceOf(text: string, escalates: boolean, cues: Cues): BranchThen {
  if (cues.resolved.test(text)) return 'resolved';
  if (escalates) return 'escalate';
  if (cues.stop.test(text)) return 'stop';
  const instruction = findImperative(text, cues);
  if (cues.diagnosis.test(text) && !instruction) return 'cause';
  if (isGoto(text, cues)) return 'goto';
  if (!findInstruction(text, cues) && cues.cause.test(text)) return 'cause';
  return 'step';
}

function isGoto(text: string, cues: Cues): boolean {
  const found = cues.goto.exec(text);
  return found !== null && found.index < 40;
}

function findLeading(sentence: string, cues: Cues): Condition | undefined {
  const opener = new RegExp(
    `^[\\W\\d]*(?:${cues.condition.source})|^[\\W\\d]*(?:${cues.platform.source})`,
    'iu',
  ).exec(sentence);
  if (!opener) return undefined;
  const end = clauseEnd(sentence, opener[0].length, cues);
  if (end === undefined) return undefined;
  const start = /^[\W\d]*(?:(?:but|and|or|so|then|also|however),?\s+)?/iu.exec(sentence)![0].length;
  if (cues.courtesy.test(sentence.slice(start, end))) return undefined;
  const gap = /^[,;:–—\s-]*(?:then\s+)?/iu.exec(sentence.slice(end))![0].length;
  return { start, end, consequence: { start: end + gap, end: sentence.length }, trailing: false };
}

/** The clause ends at the first comma that no "and", "or" or "but" follows, or where an instruction begins. */
function clauseEnd(sentence: string, from: number, cues: Cues): number | undefined {
  const commas = topLevel(sentence, ',').filter((at) => at > from);
  const joins = commas.filter(
    (at) => !/^,\s*(?:or|and|but|nor|such as|including|for example|e\.g|i\.e)\b/iu.test(sentence.slice(at)),
  );
  const beforeVerb = joins.find(
    (at) => findImperative(sentence.slice(at + 1).trimStart(), cues)?.start === 0,
  );
  const dash = /\s[-–—]\s|[:：;]\s/u.exec(sentence.slice(from));
  const then = /\s+then\s+/iu.exec(sentence.slice(from));
  const best = joins[0] ?? (then ? from + then.index : dash ? from + dash.index : commas[0]);
  if (best === undefined) return undefined;
  return beforeVerb !== undefined && isSeries(sentence, best, beforeVerb) ? beforeVerb : best;
}

/** "If A, B, or C, do …": the clause is an enumeration up to the last comma before the verb. */
function isSeries(sentence: string, first: number, last: number): boolean {
  return first < last && /,\s*(?:or|and)\s/iu.test(sentence.slice(first, last));
}

function findTrailing(sentence: string, from: number, cues: Cues): Condition | undefined {
  const found = /[\s(,](?:if|unless|in case)\s/iu.exec(sentence.slice(from));
  if (!found) return undefined;
  const start = from + found.index + 1;
  if (
    /\b(?:check|verify|confirm|see|determine|know|ask|validate|test|examine|investigate|find out|whether|even|only|as|sure|what|wonder|tell|out|inspect|detect|identify)\s*$/iu.test(
      sentence.slice(0, start),
    )
  )
    return undefined;
  const body = sentence.slice(start);
  const stop = topLevel(body, ',')[0] ?? body.length;
  const end = start + (/[.)]*$/.exec(body.slice(0, stop))!.index || stop);
  if (cues.courtesy.test(sentence.slice(start, end))) return undefined;
  if (!findInstruction(sentence.slice(from, start), cues)) return undefined;
  return { start, end, consequence: { start: from, end: start - 1 }, trailing: true };
}
