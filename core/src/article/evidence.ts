import type { RichText } from './blocks.js';
import { sourceSpan } from './blocks.js';
import { splitAtCommas, splitEnumeration, trimStretch, type Stretch } from './clauses.js';
import type { Draft } from './draft.js';
import { splitItems } from './grammarItems.js';
import type { Reading } from './place.js';

/**
 * Notes the evidence that a sentence asks for, e.g. "Include: the exact message, a HAR file". What stands
 * behind `from`, where the hand-over begins, comes before what stands in front of it.
 */
export function readEvidence(sentence: RichText, escalation: Draft, reading: Reading, from = 0): void {
  const found = reading.cues.evidence.exec(sentence.text.slice(from));
  if (!found) {
    if (from > 0) readEvidence(sentence, escalation, reading);
    return;
  }
  const { start, end } = askedFor(sentence.text, found, from);
  if (start >= end || announcesList(sentence.text.slice(start, end))) return;
  for (const part of itemsOf(sentence.text, start, end, reading))
    addEvidence(sentence, part, escalation, reading);
}

/** The group of a cue embraces what is asked for; without one it follows. */
function askedFor(text: string, found: RegExpExecArray, from: number): Stretch {
  const embraced = found.slice(1).find((group) => group);
  const at = from + found.index;
  if (embraced === undefined)
    return { start: at + found[0].length, end: /[.!?:。！？：]*$/.exec(text)!.index };
  const start = at + found[0].indexOf(embraced);
  return { start, end: start + embraced.length };
}

/** Notes one item of evidence; parts in parentheses stay with it as examples. */
export function addEvidence(rich: RichText, part: Stretch, escalation: Draft | null, reading: Reading): void {
  const text = rich.text.slice(part.start, part.end);
  if (text.length < 3 && !/^\p{sc=Han}{2}$/u.test(text)) return;
  reading.drafts.add('evidence', {
    span: sourceSpan(rich, part.start, part.end),
    text,
    parent: escalation,
    variant: escalation?.variant ?? null,
    confidence: 0.88,
    because: 'the article asks to include it when the problem is handed over',
    own: {},
  });
}

function itemsOf(text: string, start: number, end: number, reading: Reading): Stretch[] {
  const asked = text.slice(start, end);
  const { cues } = reading;
  const joined = cues.grammar ? splitItems(asked, cues.grammar, cues) : splitEnumeration(asked, cues);
  // Behind a colon ("Include: the version, a screenshot") no "and" is needed to make a list.
  const isListed = joined.length === 1 && /[:：]\s*$/u.test(text.slice(0, start));
  return (isListed ? splitAtCommas(asked) : joined).map((part) =>
    trimStretch(text, { start: part.start + start, end: part.end + start }),
  );
}

function announcesList(text: string): boolean {
  return /^\s*(?:the following|these|this)?\s*(?:information|details|data|items|logs|files)?\s*(?:below|above|about (?:the|your) \w+)?\s*$/iu.test(
    text,
  );
}

/** Evidence that was asked for before the hand-over belongs to it: "Collect: … Then send it to support". */
export function adoptEvidence(escalation: Draft, { drafts }: Reading): void {
  for (const evidence of drafts.of('evidence')) evidence.parent ??= escalation;
}
