import { splitEnumeration, topLevel, trimStretch, type Stretch } from './clauses.js';
import { findPatternCauses, type StatedCauses } from './grammarCauses.js';
import { findImperative } from './instruction.js';
import type { Cues } from './lexicon/cues.js';
import type { ReadingMode } from './place.js';

export type { StatedCauses };

/** Cues that, in a sentence that instructs, give the reason for the instruction and not for the problem. */
const WEAK = /^(?:because(?: of)?|due to|owing to|as a (?:result|consequence) of)$/iu;

/** The causes stated in a sentence ("often caused by a, b or c"), or undefined where it states none. */
export function findCauses(
  sentence: string,
  cues: Cues,
  mode: ReadingMode = 'mixed',
): StatedCauses | undefined {
  if (cues.grammar) return findPatternCauses(sentence, cues.grammar, cues, mode);
  const found = cues.cause.exec(sentence);
  if (!found) return undefined;
  const cue = found[0].trim();
  const start = found.index + found[0].length;
  if (
    isNegated(sentence.slice(0, found.index).trim()) ||
    ASKS.test(cue) ||
    (WEAK.test(cue) && isUnderInstruction(sentence, found.index, mode, cues)) ||
    (/^because/iu.test(cue) && mode !== 'causes' && !cues.problem.test(sentence.slice(0, start)))
  )
    return undefined;
  const end = endOfCauses(sentence, start);
  const causes = splitEnumeration(sentence.slice(start, end), cues)
    .map((part) => withoutLead(sentence, { start: part.start + start, end: part.end + start }))
    .filter((part) => isReason(sentence.slice(part.start, part.end)));
  return causes.length ? { cue, causes } : undefined;
}

/** "caused by a or by b", "means that a, or that b": the repeated lead is not part of the cause. */
function withoutLead(sentence: string, part: Stretch): Stretch {
  const trimmed = trimStretch(sentence, part);
  const lead =
    /^(?:by|because(?: of)?|due to|that|when|if|from|(?:(?:nearly|almost)\s)?(?:(?:always|usually|often)\s)?one of (?:these|the following):)\s+/iu.exec(
      sentence.slice(trimmed.start, trimmed.end),
    )?.[0] ?? '';
  return { start: trimmed.start + lead.length, end: trimmed.end };
}

function isUnderInstruction(sentence: string, at: number, mode: ReadingMode, cues: Cues): boolean {
  return mode === 'remedy' || findImperative(sentence.slice(0, at), cues) !== undefined;
}

/** "not caused by", "whether it is due to": nothing is stated. */
function isNegated(before: string): boolean {
  return /\b(?:not|whether|rarely|never|if it(?:'s| is)?|if this(?: is)?|determine what|what|which)$/iu.test(
    before,
  );
}

/** "Check whether it is due to …": the words in front of the subject were taken into the cue. */
const ASKS = /\bwhether\s|\bif\s+\S/iu;

/** A pronoun or a pointer ("the following", "one of these") names no reason. */
function isReason(text: string): boolean {
  if (/^(?:they|it|we|you|he|she)\s+\w+$/iu.test(text)) return false;
  return (
    text.length > 3 &&
    !/^the (?:same\b|(?:problem|issue|cause|reason|case|culprit|error)$)/iu.test(text) &&
    !/^(?:the following|one of|any of|these|this|that|it|several|many|various|different|multiple (?:reasons|causes|factors))\b[^,]{0,30}$/iu.test(
      text,
    )
  );
}

const TURN =
  /\s[-–—]\s|;\s|\swith the following\b|,\s*(?:so|not|which|resulting|causing|preventing|but|although|you|please|try|we|this|it|the (?:user|system|service|request|error|issue|alert)|therefore|then)\b/iu;

/** Causes end where the sentence turns to something else, or at a lone comma that joins no enumeration. */
function endOfCauses(sentence: string, start: number): number {
  const rest = sentence.slice(start);
  const full = /[.!?:]*$/.exec(rest)!.index;
  const end = Math.min(TURN.exec(withoutAsides(rest))?.index ?? full, full);
  const commas = topLevel(rest.slice(0, end), ',');
  const isLone = commas.length === 1 && commas[0]! > 12 && !/^,\s*(?:or|and)\b/iu.test(rest.slice(commas[0]));
  return start + (isLone ? commas[0]! : end);
}

/** The text with the words in parentheses blanked out, in which no sentence turns. */
function withoutAsides(text: string): string {
  return text.replace(/\([^()]*\)/gu, (aside) => ' '.repeat(aside.length));
}
