import { topLevel, type Stretch } from './clauses.js';
import { splitItems, trimItem } from './grammarItems.js';
import { findImperative } from './instruction.js';
import type { Cues } from './lexicon/cues.js';
import type { GrammarCues } from './lexicon/grammarCues.js';
import type { ReadingMode } from './place.js';

/** Causes that a sentence states, and the words that gave them away; bounds count in the sentence. */
export interface StatedCauses {
  readonly cue: string;
  readonly causes: readonly Stretch[];
}

/** The causes that a sentence states by the patterns of a grammar, or undefined. */
export function findPatternCauses(
  sentence: string,
  grammar: GrammarCues,
  cues: Cues,
  mode: ReadingMode,
): StatedCauses | undefined {
  for (const pattern of grammar.causes) {
    const found = pattern.exec(sentence);
    if (!found || !isStated(sentence, found, grammar) || isReasonToAct(sentence, found, cues, mode)) continue;
    const stretch = reasonOf(sentence, found, grammar, cues);
    const causes = splitItems(sentence.slice(stretch.start, stretch.end), grammar, cues)
      .map(({ start, end }) => ({ start: start + stretch.start, end: end + stretch.start }))
      .map((cause) => withoutLead(sentence, cause, grammar))
      .filter((cause) => isReason(sentence.slice(cause.start, cause.end), grammar));
    if (causes.length) return { cue: cueOf(found), causes };
  }
  return undefined;
}

/** A guess at a cause by the patterns of a grammar, or undefined. */
export function findPatternSupposition(sentence: string, grammar: GrammarCues): StatedCauses | undefined {
  for (const pattern of grammar.suppositions) {
    const found = pattern.exec(sentence);
    if (!found?.[1]) continue;
    const start = found.index + found[0].indexOf(found[1]);
    const cause = trimItem(sentence, { start, end: start + found[1].length });
    if (isReason(sentence.slice(cause.start, cause.end), grammar))
      return { cue: cueOf(found), causes: [cause] };
  }
  return undefined;
}

function isStated(sentence: string, found: RegExpExecArray, grammar: GrammarCues): boolean {
  return !grammar.unstated.test(sentence.slice(0, found.index));
}

/** "Starten Sie neu, weil …" gives the reason for the instruction. */
function isReasonToAct(sentence: string, found: RegExpExecArray, cues: Cues, mode: ReadingMode): boolean {
  if (!cues.grammar?.weakCause.test(found[0].trim())) return false;
  return mode === 'remedy' || findImperative(sentence.slice(0, found.index), cues) !== undefined;
}

/** The group of a pattern embraces the cause; without one the cause follows, up to where the sentence turns. */
function reasonOf(sentence: string, found: RegExpExecArray, grammar: GrammarCues, cues: Cues): Stretch {
  const embraced = found[1];
  if (embraced !== undefined) {
    const start = found.index + found[0].indexOf(embraced);
    return { start, end: start + embraced.length };
  }
  const start = found.index + found[0].length;
  const rest = sentence.slice(start);
  const full = /[.!?:。！？：]*$/u.exec(rest)!.index;
  const end = Math.min(grammar.turn.exec(rest)?.index ?? full, full);
  const commas = topLevel(rest.slice(0, end), grammar.clauseSigns);
  const lone = commas.length === 1 && commas[0]! > 12 ? commas[0] : undefined;
  return {
    start,
    end: start + (lone === undefined || goesOn(rest.slice(lone + 1, end), grammar, cues) ? end : lone),
  };
}

/** Behind a lone comma, "oder …" and "einem …" go on with an enumeration that a conjunction ends. */
function goesOn(text: string, grammar: GrammarCues, cues: Cues): boolean {
  const found = grammar.conjunction.exec(text);
  if (!found) return false;
  const words = text.trimStart();
  return found.index === 0 || cues.determiner.test(words) || grammar.causeLead.test(words);
}

/** "durch a oder durch b": the repeated lead is not part of the cause. */
function withoutLead(sentence: string, cause: Stretch, grammar: GrammarCues): Stretch {
  const trimmed = trimItem(sentence, cause);
  const lead = grammar.causeLead.exec(sentence.slice(trimmed.start, trimmed.end))?.[0] ?? '';
  return { start: trimmed.start + lead.length, end: trimmed.end };
}

/** A pronoun or a pointer ("eine der folgenden") names no reason. */
function isReason(text: string, grammar: GrammarCues): boolean {
  return text.length > (grammar.isSpaced ? 3 : 1) && !grammar.emptyCause.test(text);
}

/** The words of a pattern around its group. */
function cueOf(found: RegExpExecArray): string {
  return (found[1] === undefined ? found[0] : found[0].replace(found[1], ' … ')).trim().replace(/\s+/gu, ' ');
}
