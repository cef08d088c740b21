import type { StepMode } from './elements.js';
import type { Cues } from './lexicon/cues.js';

/** What a step with this verb is for; verbs that no list names, and soft wording, are for fixing. */
export function stepMode(verb: string, cues: Cues): StepMode {
  return cues.modes.get(verb) ?? 'fix';
}
