import { splitEnumeration, topLevel, trimStretch, type Stretch } from './clauses.js';
import type { Cues } from './lexicon/cues.js';

/** Causes that a sentence states, and the words that gave them away; bounds count in the sentence. */
export interface StatedCauses {
  readonly cue: string;
  readonly causes: readonly Stretch[];
}

/** The causes stated in a sentence ("often caused by a, b or c"), or undefined where it states none. */
export function findCauses(sentence: string, cues: Cues): StatedCauses | undefined {
  const found = cues.cause.exec(sentence);
  if (!found) return undefined;
  const start = found.index + found[0].length;
  const before = sentence.slice(0, found.index).trim();
  if (!sentence.slice(start).trim() || isNegated(before)) return undefined;
  const end = endOfCauses(sentence, start);
  const causes = splitEnumeration(sentence.slice(start, end), cues)
    .map((part) => trimStretch(sentence, { start: part.start + start, end: part.end + start }))
    .filter((part) => isReason(sentence.slice(part.start, part.end)));
  return causes.length ? { cue: found[0].trim(), causes } : undefined;
}

/** "not caused by", "whether it is due to": nothing is stated. */
function isNegated(before: string): boolean {
  return /\b(?:not|whether|rarely|never|if it(?:'s| is)?|if this(?: is)?)$/iu.test(before);
}

/** A pronoun or a pointer ("the following", "one of these") names no reason. */
function isReason(text: string): boolean {
  return (
    text.length > 3 &&
    !/^(?:the following|one of|any of|these|this|that|it|several|many|various|different|multiple (?:reasons|causes|factors))\b[^,]{0,30}$/iu.test(
      text,
    )
  );
}

/** Causes end where the sentence turns to something else: a dash, a semicolon, "so", "which". */
function endOfCauses(sentence: string, start: number): number {
  const rest = sentence.slice(start);
  const turn =
    /\s[-–—]\s|;\s|,\s*(?:so|which|resulting|causing|preventing|but|although|you|please|try|we|this|it|the (?:user|system|service|request|error|issue|alert)|therefore|then)\b/iu.exec(
      rest,
    );
  const full = /[.!?:]*$/.exec(rest)!.index;
  const end = turn ? Math.min(turn.index, full) : full;
  const leads = topLevel(rest.slice(0, end), ',');
  return (
    start +
    (leads.length === 1 &&
    /^,\s*(?!or\b|and\b)/iu.test(rest.slice(leads[0])) &&
    leads[0]! > 12 &&
    !/^,\s*(?:or|and)/iu.test(rest.slice(leads[0]))
      ? leads[0]!
      : end)
  );
}
