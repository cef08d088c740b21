import type { StepMode } from './elements.js';
import type { Cues } from './lexicon/cues.js';

/**
 * What a step is for, by its verb; "go to Settings and confirm …" is for what stands behind the "and".
 * Verbs that no list names, and soft wording, are for fixing.
 */
export function stepMode(verb: string, instruction: string, cues: Cues): StepMode {
  const own =
    cues.modes.get(verb) ?? (cues.grammar?.isSpaced === false ? modeBySuffix(verb, cues) : undefined);
  if (own) return own;
  for (const match of instruction.matchAll(
    /(?<!\bused\s)\b(?:and|then|to)\s+(?:then\s+)?([a-z-]+)(?=\s+\S)/giu,
  )) {
    const mode = cues.modes.get(match[1]!.toLowerCase());
    if (mode === 'check' || mode === 'collect') return mode;
  }
  return 'fix';
}

/** Without spaces an adverb may be taken for a part of the verb: "一度検証". */
function modeBySuffix(verb: string, cues: Cues): StepMode | undefined {
  for (let start = 1; start < verb.length; start++) {
    const mode = cues.modes.get(verb.slice(start));
    if (mode) return mode;
  }
  return undefined;
}
