import { findImperative } from './instruction.js';
import type { Cues } from './lexicon/cues.js';
import type { StepText } from './stepText.js';

/**
 * Who has to do a step where that is not the reader (DITA `responsibleParty`), in the author's words without
 * their article; undefined where the step is the reader's.
 */
export function findResponsibleParty(
  { paragraph, sentences, instruction }: StepText,
  cues: Cues,
): string | undefined {
  for (const label of cues.details.partyLabels) {
    const found = label.exec(paragraph.text);
    if (found?.[1] !== undefined) return found[1].trim();
  }
  const text = sentences[instruction]?.text ?? '';
  for (const pattern of cues.details.parties) {
    const found = pattern.exec(text);
    if (found?.[1] === undefined) continue;
    // "Open the log, an administrator can read it": the reader is told to do something before.
    const own = findImperative(text, cues);
    if (!own || own.start >= found.index + found[0].indexOf(found[1])) return found[1].trim();
  }
  return undefined;
}
