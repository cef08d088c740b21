import { splitEnumeration, type Stretch } from './clauses.js';
import { findPatternSupposition, type StatedCauses } from './grammarCauses.js';
import { leadingVerb } from './instruction.js';
import type { Cues } from './lexicon/cues.js';

/** A guess in the consequence of a condition: "…, the cached state may be stale - file a ticket". */
export function findSupposition(sentence: string, cues: Cues): StatedCauses | undefined {
  if (cues.grammar) return findPatternSupposition(sentence, cues.grammar);
  return embraced(sentence, cues.supposition, 'may');
}

/** A guess that is a sentence of its own: "The system may still be starting up". */
export function findGuess(sentence: string, cues: Cues): StatedCauses | undefined {
  return embraced(sentence, cues.guess, 'may be');
}

/** A cause that stands in front of what it leads to: "If the disk is full, this error occurs". */
export function findReversed(sentence: string, cues: Cues): StatedCauses | undefined {
  return embraced(sentence, cues.reversedCause, 'when …, this occurs');
}

/** A cause that is named before it is called one: "A dependency is the root cause". */
export function findCulprit(sentence: string, cues: Cues): StatedCauses | undefined {
  return embraced(sentence, cues.culprit, 'is the cause');
}

/** A cause and what it leads to: "A full disk prevents the service from starting". */
export function findCausing(sentence: string, cues: Cues): StatedCauses | undefined {
  if (leadingVerb(sentence, cues)) return undefined;
  const found = embraced(sentence, cues.causing, '… leads to');
  return found && { ...found, causes: found.causes.flatMap((cause) => itemsOf(sentence, cause, cues)) };
}

/** The words that the first group of a pattern embraces. */
function embraced(sentence: string, pattern: RegExp, cue: string): StatedCauses | undefined {
  const found = pattern.exec(sentence);
  const words = found?.slice(1).find(Boolean);
  if (!found || !words) return undefined;
  const start = found.index + found[0].indexOf(words);
  return { cue, causes: [{ start, end: start + words.trimEnd().length }] };
}

/** "Bad names, arguments, or variables can cause …" are three. */
function itemsOf(sentence: string, { start, end }: Stretch, cues: Cues): Stretch[] {
  const text = sentence.slice(start, end);
  if (/^(?:if|when|because|as)\b/iu.test(sentence)) return [{ start, end }];
  return splitEnumeration(text, cues).map((part) => ({ start: part.start + start, end: part.end + start }));
}
