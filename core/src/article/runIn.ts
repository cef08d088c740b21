import { sourceSpan, type Paragraph, type RichText } from './blocks.js';
import { findCauses } from './causeCue.js';
import { findInstruction } from './instruction.js';
import type { Place, Reading } from './place.js';
import { sliceRich, trimRich } from './richTextEdit.js';
import { splitSentences } from './sentences.js';

/** A paragraph whose opening words changed what the rest of it is about. */
export interface RunIn {
  readonly place: Place;
  readonly content: RichText;
}

/** Opens the symptom that a paragraph introduces ("Also possible: …"), or undefined. */
export function openHiddenSymptom(paragraph: Paragraph, place: Place, reading: Reading): RunIn | undefined {
  const { text } = paragraph.content;
  const cue = reading.cues.hiddenSymptom.exec(text);
  if (!cue || !place.symptom || place.step) return undefined;
  const content = trimRich(sliceRich(paragraph.content, cue[0].length, text.length));
  const first = splitSentences(content, reading.cues)[0] ?? content;
  const observed = /^if\b/iu.test(first.text)
    ? first.text.slice(0, /,\s*(?=(?:their|your|his|the|this|it)\b)/u.exec(first.text)?.index)
    : first.text;
  const symptom = reading.drafts.add('symptom', {
    span: paragraph.span,
    text: observed.replace(/^if\s+/iu, '').replace(/[.:]$/u, ''),
    parent: null,
    confidence: 0.85,
    because: `the lead phrase "${cue[0].trim()}"`,
    own: { scope: paragraph.span, hidden: true },
  });
  return { place: { ...place, symptom, cause: null, variant: null, mode: 'mixed' }, content };
}

/** Opens the variant that a bold label picks ("**Some users only.** Usually caused by …"), or undefined. */
export function openVariant(paragraph: Paragraph, place: Place, reading: Reading): RunIn | undefined {
  const { content } = paragraph;
  const strong = content.marks.find((mark) => mark.kind === 'strong' && mark.start === 0);
  if (!strong || place.step || place.mode === 'observation') return undefined;
  const label = content.text.slice(0, strong.end);
  const after = /^\s*[.:：–—-]?\s*/u.exec(content.text.slice(strong.end))![0];
  const isLabel = /[.:：]$/u.test(label.trim()) || /[.:：–—-]/u.test(after);
  const rest = trimRich(sliceRich(content, strong.end + after.length, content.text.length));
  if (!isLabel || !rest.text || !isGroup(label, rest.text, reading)) return undefined;
  const then = findCauses(rest.text, reading.cues) ? 'cause' : 'step';
  const variant = reading.drafts.add('variant', {
    span: sourceSpan(content, 0, strong.end),
    text: label.replace(/[\s.:：]+$/u, ''),
    parent: place.symptom,
    confidence: 0.85,
    because: 'a bold label that picks one group of cases',
    own: { then },
  });
  return { place: { ...place, variant, cause: null }, content: rest };
}

/** "**Still slow?** …" asks those of all variants who could not be helped. */
export function closesVariant({ content }: Paragraph, place: Place, { cues }: Reading): boolean {
  const strong = content.marks.find((mark) => mark.kind === 'strong' && mark.start === 0);
  return (
    place.variant !== null && strong !== undefined && cues.persistence.test(content.text.slice(0, strong.end))
  );
}

/** Labels such as "Note" or "Important" pick nobody, and neither does "Often caused by". */
function isGroup(label: string, rest: string, reading: Reading): boolean {
  const { cues } = reading;
  if (cues.roles.has(label.toLowerCase().replace(/[\s.:：]+$/u, '')) || cues.cause.test(`${label} x`))
    return false;
  if (cues.evidence.test(label) || cues.hiddenSymptom.test(label)) return false;
  return (
    (cues.grammar?.group ?? GROUP).test(label) &&
    (findCauses(rest, cues) !== undefined || findInstruction(rest, cues) !== undefined)
  );
}

const GROUP =
  /^(?:(?:some|all|only|other|everybody|everyone|nobody|just|both|either|a few|a single|new|existing|many|most|every|no|multiple|several|certain|affected|individual|single|one)\b|(?:on|for|if|when|in|with) )/iu;
