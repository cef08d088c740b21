import { sourceSpan, type Block, type Paragraph, type RichText } from './blocks.js';
import type { Draft } from './draft.js';
import { findInstruction } from './instruction.js';
import { ownerOf, type Place, type Reading } from './place.js';
import { readSentences, type ProseReading } from './readSentences.js';
import { sliceRich, trimRich } from './richTextEdit.js';
import { splitSentences } from './sentences.js';
import { stepMode } from './stepMode.js';
import { findCauses } from './causeCue.js';

/** How the list behind a paragraph is to be read, where the paragraph announces one. */
export interface Announcement {
  readonly list: 'steps' | 'causes' | 'evidence' | 'contacts';
  readonly step: Draft | null;
  readonly escalation: Draft | null;
}

/** What a paragraph leaves behind for the blocks after it. */
export interface ParagraphReading {
  readonly announcement?: Announcement;
  /** The place from here on: a run-in label opens a variant, a hidden symptom opens a symptom. */
  readonly place: Place;
  /** The step that the paragraph is. */
  readonly step: Draft | null;
}

/** Reads one paragraph; `next` is the block behind it. */
export function readParagraph(
  paragraph: Paragraph,
  next: Block | undefined,
  place: Place,
  reading: Reading,
): ParagraphReading {
  const hidden = openHiddenSymptom(paragraph, place, reading);
  const labelled = hidden ?? openVariant(paragraph, place, reading);
  const inner = labelled?.place ?? place;
  const content = labelled?.content ?? paragraph.content;
  const announced = announces(content, next, reading);
  const prose = readSentences(content, inner, reading);
  const step = makeStep(paragraph, prose, announced, inner, reading);
  if (!step && prose.pointer && !inner.continues)
    reading.pointers.push({ sentence: prose.pointer, span: paragraph.span, place: inner });
  if (inner.mode === 'causes') noteBareCause(content, prose, inner, reading);
  const after = hidden ? place : inner;
  const announcement = announcementOf(announced, prose, step, next);
  const behind =
    after.isSingle && !after.cause && prose.causes.length === 1
      ? { ...after, cause: prose.causes[0]! }
      : after;
  return { place: behind, step, ...(announcement ? { announcement } : {}) };
}

type Announced = Announcement['list'] | undefined;

function announces(content: RichText, next: Block | undefined, reading: Reading): Announced {
  if (next?.kind !== 'list' && next?.kind !== 'table') return undefined;
  const last = splitSentences(content, reading.cues).at(-1)?.text ?? '';
  const { cues } = reading;
  if (!/[:：]\s*$/u.test(last) && !/\b(?:following|below)\b/iu.test(last) && !cues.stepList.test(last))
    return undefined;
  if (cues.causeList.test(last) && !findInstruction(last, cues)?.imperative) return 'causes';
  if (cues.evidence.test(last)) return 'evidence';
  if (next.kind === 'list' && cues.contactList.test(last)) return 'contacts';
  return 'steps';
}

function announcementOf(
  announced: Announced,
  prose: ProseReading,
  step: Draft | null,
  next: Block | undefined,
): Announcement | undefined {
  if (!announced || next?.kind !== 'list') return undefined;
  if (announced === 'evidence' && !prose.escalation) return { list: 'steps', step, escalation: null };
  const gate = announced === 'contacts' ? prose.loose.find((draft) => draft.kind === 'branch') : undefined;
  return { list: announced, step, escalation: gate ?? prose.escalation ?? null };
}

/** A sentence that only announces the steps of a list is none itself. */
function makeStep(
  paragraph: Paragraph,
  prose: ProseReading,
  announced: Announced,
  place: Place,
  reading: Reading,
): Draft | null {
  const { instruction } = prose;
  if (
    !instruction ||
    place.continues ||
    place.mode === 'observation' ||
    announced === 'causes' ||
    announced === 'contacts'
  )
    return null;
  if (place.mode === 'introduction' && (!instruction.found.imperative || instruction.found.start === 0))
    return null;
  const { text } = instruction.sentence;
  if (announced && reading.cues.stepList.test(text)) return null;
  if (
    /^(?:(?:if|to|in order to)\b.*,\s*)?(?:see|learn|note that|read)\b/iu.test(
      text.slice(instruction.found.start),
    )
  )
    return null;
  const step = reading.drafts.add('step', {
    span: paragraph.span,
    text: text.replace(/[:：]$/u, ''),
    parent: place.step ?? causeBefore(instruction.sentence, prose.causes) ?? ownerOf(place),
    variant: place.variant,
    confidence: instruction.found.imperative ? (place.mode === 'remedy' ? 0.9 : 0.8) : 0.65,
    because: instruction.found.imperative
      ? `the instruction "${instruction.found.verb} …" in a paragraph`
      : 'a recommendation in a paragraph',
    own: { mode: stepMode(instruction.found.verb, reading.cues), block: paragraph.span },
  }) as unknown as Draft;
  for (const loose of prose.loose) loose.parent = step;
  return step;
}

/** A paragraph that first tells a cause and then what to do tells what to do against it. */
function causeBefore(sentence: RichText, causes: readonly Draft[]): Draft | undefined {
  return causes.find((cause) => cause.span.start < sourceSpan(sentence).start);
}

/** Under a bare "Cause" heading a paragraph is a cause though no cue says so; its first sentence names it. */
function noteBareCause(content: RichText, prose: ProseReading, place: Place, reading: Reading): void {
  if (prose.causes.length || prose.instruction || prose.escalation || place.cause) return;
  const siblings = reading.drafts
    .of('cause')
    .filter((cause) => (cause as unknown as Draft).parent === place.symptom);
  const first = splitSentences(content, reading.cues)[0];
  if (
    !first ||
    (siblings.length > 0 && !/^(?:another|a second|in (?:some|other) cases|also)\b/iu.test(first.text))
  )
    return;
  if (/[:：]$/u.test(first.text)) return;
  reading.drafts.add('cause', {
    span: sourceSpan(first),
    text: first.text,
    parent: place.symptom,
    variant: place.variant,
    confidence: 0.8,
    because: 'a paragraph under a heading for causes',
    own: {},
  });
}

interface Labelled {
  readonly place: Place;
  readonly content: RichText;
}

function openHiddenSymptom(paragraph: Paragraph, place: Place, reading: Reading): Labelled | undefined {
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
  }) as unknown as Draft;
  return { place: { ...place, symptom, cause: null, variant: null, mode: 'mixed' }, content };
}

/** A bold label before text picks a group of cases: "**Some users only.** Usually caused by …". */
function openVariant(paragraph: Paragraph, place: Place, reading: Reading): Labelled | undefined {
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
  }) as unknown as Draft;
  return { place: { ...place, variant, cause: null }, content: rest };
}

/** Labels such as "Note" or "Important" pick nobody, and neither does "Often caused by". */
function isGroup(label: string, rest: string, reading: Reading): boolean {
  const { cues } = reading;
  if (cues.roles.has(label.toLowerCase().replace(/[\s.:：]+$/u, '')) || cues.cause.test(`${label} x`))
    return false;
  if (cues.evidence.test(label) || cues.hiddenSymptom.test(label)) return false;
  return (
    /^(?:(?:some|all|only|other|new|existing|many|most|every|no|multiple|several|certain|affected|individual|single|one)\b|(?:on|for|if|when|in|with) )/iu.test(
      label,
    ) &&
    (findCauses(rest, cues) !== undefined || findInstruction(rest, cues) !== undefined)
  );
}
