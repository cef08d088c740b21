import { sourceSpan, type Paragraph, type RichText } from './blocks.js';
import type { Draft } from './draft.js';
import type { Cues } from './lexicon/cues.js';
import { ownerOf, type Place, type Reading } from './place.js';
import type { ProseReading } from './readSentences.js';
import { stepMode } from './stepMode.js';

/** The step that a paragraph is, if what it instructs is more than to look elsewhere; or null. */
export function makeParagraphStep(
  paragraph: Paragraph,
  prose: ProseReading,
  place: Place,
  reading: Reading,
): Draft | null {
  const { instruction } = prose;
  if (!instruction || !instructs(instruction, place, reading.cues)) return null;
  const { text } = instruction.sentence;
  const step = reading.drafts.add('step', {
    span: paragraph.span,
    text: prose.instructions.replace(/[:：]$/u, ''),
    parent: place.step ?? causeBefore(instruction.sentence, prose.causes) ?? ownerOf(place),
    variant: place.variant,
    confidence: instruction.found.imperative ? 0.88 : 0.76,
    because: instruction.found.imperative
      ? `the instruction "${instruction.found.cue ?? `${instruction.found.verb} …`}" in a paragraph`
      : 'a recommendation in a paragraph',
    own: { mode: stepMode(instruction.found.verb, text, reading.cues), block: paragraph.span },
  });
  for (const loose of prose.loose) loose.parent = step;
  return step;
}

/** An introduction that says what the page helps with ("Diagnose and resolve …") instructs nobody yet. */
function instructs(
  { sentence, found }: NonNullable<ProseReading['instruction']>,
  place: Place,
  { grammar }: Cues,
): boolean {
  if (place.continues || place.mode === 'observation') return false;
  if (place.mode === 'introduction' && (!found.imperative || found.start === 0)) return false;
  return !(grammar?.look ?? LOOK).test(sentence.text.slice(found.start));
}

/** To look somewhere is all the help only where there is no other; see `promotePointers`. */
const LOOK = /^(?:see|learn|note that|read)\b/iu;

/** A paragraph that first tells a cause and then what to do tells what to do against it. */
function causeBefore(sentence: RichText, causes: readonly Draft[]): Draft | undefined {
  return causes.find((cause) => cause.span.start < sourceSpan(sentence).start);
}
