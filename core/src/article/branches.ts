import { sourceSpan, type RichText } from './blocks.js';
import {
  conditionKind,
  consequenceOf,
  findConditions,
  type Condition,
  type ConsequenceFacts,
} from './condition.js';
import type { Draft } from './draft.js';
import type { BranchThen } from './elements.js';
import { findHandOver, type HandOver } from './escalation.js';
import { findInstruction } from './instruction.js';
import { ownerOf, type Place, type Reading } from './place.js';
import { shareOfWords, stemsOf } from './stems.js';

/** What stands around a sentence in its paragraph. */
export interface Neighbours {
  /** The next sentence, which answers a question ("Still stuck? File a ticket."). */
  readonly next: RichText | undefined;
  /** The hand-over in the sentence itself. */
  readonly handOver: HandOver | undefined;
  /** Only the first sentence says again what the page is about. */
  readonly isFirst: boolean;
}

/** The branches of a sentence. */
export function readBranches(
  sentence: RichText,
  around: Neighbours,
  place: Place,
  reading: Reading,
): Draft[] {
  return conditionsOf(sentence, around, place, reading).flatMap((condition) => {
    const then = isQuestion(sentence, condition)
      ? 'step'
      : thenOf(sentence, condition, around.handOver, reading);
    // "For the syntax, see …" names a topic, not a group of readers.
    if (then === 'goto' && /^for\b/iu.test(sentence.text.slice(condition.start))) return [];
    return then ? [noteBranch(sentence, condition, then, { place, reading })] : [];
  });
}

function conditionsOf(
  sentence: RichText,
  { next, isFirst }: Neighbours,
  place: Place,
  reading: Reading,
): Condition[] {
  const { cues } = reading;
  const asks =
    /[?？]["'”」)]*$/u.test(sentence.text) && !(cues.grammar?.question ?? QUESTION).test(sentence.text);
  if (asks && next && (findInstruction(next.text, cues) ?? findHandOver(next, cues))) {
    const end = sentence.text.length;
    return [{ start: 0, end, consequence: { start: end, end }, trailing: false }];
  }
  return findConditions(sentence.text, cues).filter(
    (found) => !isFirst || !restatesSymptom(sentence.text.slice(found.start, found.end), place, reading),
  );
}

/** Questions that a text answers itself; they are none to the reader. */
const QUESTION = /^(?:why|what|how|who|where|which)\b/iu;

/** Before the first step there is little that a condition may ask but whether this is the reader's problem. */
function isUntouched(symptom: Draft, drafts: Reading['drafts']): boolean {
  return !drafts.all.some(({ kind, parent }) => parent === symptom && kind === 'step');
}

function isQuestion(sentence: RichText, condition: Condition): boolean {
  return condition.end === sentence.text.length && !condition.trailing;
}

/** "If you get this error" only says again what the page is about; "if it is still there" does not. */
function restatesSymptom(condition: string, place: Place, { cues, drafts }: Reading): boolean {
  if (place.step || cues.persistence.test(condition)) return false;
  const points =
    /^(?:if|when) (?:you|users?|customers?)(?:'re| are)? (?:see|sees|get|receive|encounter|experience|hit|face|seeing|getting|having|have) (?:this|the (?:above|following)|these|that|such)\b/iu;
  // A single word in common is little: "If that fails" speaks of what was just done, not of "Sync fails".
  return (
    (cues.grammar?.restatement ?? points).test(condition) ||
    (place.symptom !== null &&
      stemsOf(condition).size > 1 &&
      shareOfWords(condition, place.symptom.text) >=
        (cues.problem.test(condition) && isUntouched(place.symptom, drafts) ? 0.5 : 0.75))
  );
}

/** What follows a condition; undefined where it decides nothing. */
export function thenOf(
  sentence: RichText,
  condition: Condition,
  handOver: HandOver | undefined,
  reading: Reading,
): BranchThen | undefined {
  const { start, end } = condition.consequence;
  const links = sentence.marks.filter((mark) => mark.kind === 'link' && mark.start < end && mark.end > start);
  const text = sentence.text.slice(start, end).trim();
  const facts: ConsequenceFacts = {
    escalates: handOver !== undefined && handOver.start >= start - 1 && handOver.start < end,
    pointsAway: links.length > 0 || (reading.cues.grammar?.place ?? PLACE).test(text),
    isOutcome: isOutcome(sentence.text.slice(condition.start, condition.end), condition, reading),
    pointsWithin: links.some((mark) => mark.url?.startsWith('#')),
  };
  return consequenceOf(text, facts, reading.cues);
}

/** "If that works, …" and "If it has rows now, …" look at what a step has shown. */
function isOutcome(text: string, condition: Condition, reading: Reading): boolean {
  const { outcome, observation } = reading.cues;
  return !condition.trailing && (outcome.test(text) || observation.test(text) || /\bnow\b/iu.test(text));
}

/** What a reader may be sent to without a link. */
const PLACE =
  /["“]\S|\b(?:sections?|articles?|steps? \d|step [a-z]\b|guides?|documentation|docs|chapter|page)\b/iu;

/** Notes a condition of a sentence as a branch. */
export function noteBranch(
  sentence: RichText,
  condition: Condition,
  then: BranchThen,
  at: { place: Place; reading: Reading },
): Draft {
  const { cues, drafts } = at.reading;
  const text = sentence.text.slice(condition.start, condition.end);
  const consequence = sentence.text.slice(condition.consequence.start, condition.consequence.end).trim();
  return drafts.add('branch', {
    span: sourceSpan(sentence, condition.start, condition.end),
    text,
    parent: isRedirect(text, then, at) ? null : ownerOf(at.place),
    variant: at.place.variant,
    confidence: condition.trailing ? 0.6 : 0.85,
    because: isQuestion(sentence, condition)
      ? 'a question before an instruction'
      : `the condition "${openingOf(text)}" and what follows it`,
    own: {
      then,
      conditionKind: conditionKind(text, then, cues),
      positive: !cues.negation.test(text) && !cues.persistence.test(text),
      consequence,
    },
  });
}

/** "For billing questions, e-mail …" on top of a page is for readers whose problem is another one. */
function isRedirect(
  condition: string,
  then: BranchThen,
  { place, reading }: { place: Place; reading: Reading },
): boolean {
  return (
    place.mode === 'introduction' &&
    then === 'escalate' &&
    conditionKind(condition, then, reading.cues) === 'applicability'
  );
}

function openingOf(text: string): string {
  const words = text.split(/\s+/);
  return words.length > 5 ? `${words.slice(0, 5).join(' ')} …` : text;
}
