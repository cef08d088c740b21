import type { Section } from './blocks.js';
import { findExpectedResult } from './expectedResult.js';
import type { Reading } from './place.js';
import { findResponsibleParty } from './responsibleParty.js';
import { StepTexts } from './stepText.js';

/**
 * Adds to the steps what their authors say of them beside the instruction: who does it, and what is seen
 * afterwards. Nothing else about them changes. Called when all steps are known.
 */
export function noteStepDetails(root: Section, { drafts, cues }: Reading): void {
  const steps = drafts.of('step');
  if (steps.length === 0) return;
  const texts = new StepTexts(root);
  for (const step of steps) {
    const text = texts.find(step, cues);
    if (!text) continue;
    const responsibleParty = findResponsibleParty(text, cues);
    const expectedResult = findExpectedResult(text, steps, cues);
    Object.assign(step.own, {
      ...(responsibleParty === undefined ? {} : { responsibleParty }),
      ...(expectedResult === undefined ? {} : { expectedResult }),
    });
  }
}
