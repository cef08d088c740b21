import type { StepMode } from './elements.js';
import type { Cues } from './lexicon/cues.js';

/**
 * What a step is for, by its verb; "go to Settings and confirm …" is for what stands behind the "and".
 * Verbs that no list names, and soft wording, are for fixing.
 */
export function stepMode(verb: string, instruction: string, cues: Cues): StepMode {
  const own = cues.modes.get(verb);
  if (own) return own;
  for (const match of instruction.matchAll(/\b(?:and|then|to)\s+(?:then\s+)?([a-z-]+)/giu)) {
    const mode = cues.modes.get(match[1]!.toLowerCase());
    if (mode === 'check' || mode === 'collect') return mode;
  }
  return 'fix';
}
