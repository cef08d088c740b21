import type { Article } from '../article/article.js';
import type { Branch, StepMode } from '../article/elements.js';
import { findInstruction } from '../article/instruction.js';
import { builtInLanguages } from '../article/lexicon/languages.js';
import { stepMode } from '../article/stepMode.js';

/** What that is for which a condition behind a step tells to do; see `StepMode`. */
export function conditionalMode({ language }: Article, { consequence }: Branch): StepMode {
  const cues = builtInLanguages.cues.get(language);
  const found = cues && findInstruction(consequence, cues);
  return found ? stepMode(found.verb, consequence, cues) : 'fix';
}
