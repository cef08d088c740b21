import { sourceSpan, type Block, type Paragraph, type RichText } from './blocks.js';
import type { Draft } from './draft.js';
import { findHandOver } from './escalation.js';
import { findInstruction } from './instruction.js';
import { noteBareCondition } from './itemLabel.js';
import { ownerOf, type Place, type Reading } from './place.js';
import { announces, type AnnouncedList } from './announce.js';
import { readAnswerLines } from './answerLines.js';
import { makeParagraphStep } from './paragraphStep.js';
import { readSentences, type ProseReading } from './readSentences.js';
import { splitSentences } from './sentences.js';
import { closesVariant, openHiddenSymptom, openVariant } from './runIn.js';

/** How the list behind a paragraph is to be read, where the paragraph announces one. */
export interface Announcement {
  readonly list: AnnouncedList;
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

/** What stands around a paragraph: the block behind it, and the step that the paragraph in front was. */
export interface Around {
  readonly next: Block | undefined;
  readonly before: Draft | null;
  /** Whether a paragraph further below hands the problem over. */
  readonly handsOver: () => boolean;
}

/** Reads one paragraph. */
export function readParagraph(
  paragraph: Paragraph,
  { next, before, handsOver }: Around,
  place: Place,
  reading: Reading,
): ParagraphReading {
  if (readAnswerLines(paragraph, { ...place, step: before ?? place.step }, reading))
    return { place, step: before };
  const hidden = openHiddenSymptom(paragraph, place, reading);
  const labelled = hidden ?? openVariant(paragraph, place, reading);
  const inner =
    labelled?.place ?? (closesVariant(paragraph, place, reading) ? { ...place, variant: null } : place);
  const content = labelled?.content ?? paragraph.content;
  const announced = announces(content, next, reading);
  const gate = findGate(content, next, inner, reading);
  if (gate) return gate;
  const prose = readSentences(content, inner, reading);
  const step = announcesOnly(announced, prose, handsOver, reading)
    ? null
    : makeParagraphStep(paragraph, prose, inner, reading);
  if (!step && prose.pointer && !inner.continues)
    reading.pointers.push({
      sentence: prose.pointer,
      span: paragraph.span,
      place: inner,
      loose: prose.loose,
    });
  if (inner.mode === 'causes') noteBareCause(content, prose, inner, reading);
  const after = hidden ? place : inner;
  const announcement = announcementOf(announced, prose, step, { next, handsOver });
  return { place: behindCause(after, prose), step, ...(announcement ? { announcement } : {}) };
}

/** In a section of one purpose, the steps behind a single cause are for it. */
function behindCause(place: Place, { causes }: ProseReading): Place {
  return place.isSingle && !place.cause && causes.length === 1 ? { ...place, cause: causes[0]! } : place;
}

/** "If you use the tray icon:" is a condition, and what stands below it what to do then. */
function findGate(
  content: RichText,
  next: Block | undefined,
  place: Place,
  reading: Reading,
): ParagraphReading | undefined {
  if ((next?.kind !== 'list' && next?.kind !== 'code') || !/[:：]$/u.test(content.text)) return undefined;
  const { text } = content;
  if (
    /[,，]\s|\b(?:such as|following|below|like|assuming)\b/iu.test(text) ||
    reading.cues.contactList.test(text)
  )
    return undefined;
  if (findInstruction(text, reading.cues) ?? findHandOver(content, reading.cues)) return undefined;
  if (!noteBareCondition(content, place, reading)) return undefined;
  if (next.kind === 'list')
    return { place, step: null, announcement: { list: 'steps', step: null, escalation: null } };
  const branch = reading.drafts.of('branch').at(-1)!;
  const step = makeGatedStep(content, place, reading);
  branch.parent = step;
  return { place, step };
}

/** With only a command below it, the condition is all the words that the step has. */
function makeGatedStep(content: RichText, place: Place, reading: Reading): Draft {
  const span = sourceSpan(content);
  return reading.drafts.add('step', {
    span,
    text: content.text.replace(/[:：]$/u, ''),
    parent: ownerOf(place),
    variant: place.variant,
    confidence: 0.75,
    because: 'a condition with a command below it',
    own: { mode: 'fix', block: span },
  });
}

function announcementOf(
  announced: AnnouncedList | undefined,
  prose: ProseReading,
  step: Draft | null,
  { next, handsOver }: Pick<Around, 'next' | 'handsOver'>,
): Announcement | undefined {
  if (!announced || next?.kind !== 'list') return undefined;
  if (announced === 'evidence' && !prose.escalation && !handsOver())
    return { list: 'steps', step, escalation: null };
  const gate = announced === 'contacts' ? prose.loose.find((draft) => draft.kind === 'branch') : undefined;
  return { list: announced, step, escalation: gate ?? prose.escalation ?? null };
}

/** A sentence that only announces a list is no step itself. */
function announcesOnly(
  announced: AnnouncedList | undefined,
  prose: ProseReading,
  handsOver: Around['handsOver'],
  reading: Reading,
): boolean {
  if (announced === 'causes' || announced === 'contacts') return true;
  if (announced === 'evidence' && handsOver()) return true;
  if (
    announced === 'checks' &&
    reading.cues.checkList.exec(prose.instruction?.sentence.text ?? '')?.index === 0
  )
    return true;
  if (announced === undefined || !prose.instruction) return false;
  const { sentence, found } = prose.instruction;
  // "Remove the account as follows:" says what to do, "Do as follows:" does not.
  if (
    /\bas follows\b/iu.test(sentence.text) &&
    found.imperative &&
    !/^(?:do|try|proceed|follow)$/u.test(found.verb)
  )
    return false;
  return reading.cues.stepList.test(sentence.text);
}

/** "…, because this data is part of the file": behind the first sentence such a reason only explains it. */
function explainsOnly({ span, because }: Draft, first: RichText): boolean {
  return span.start > sourceSpan(first).end && /"(?:because(?: of)?|due to|as a result of)"/iu.test(because);
}

/** Under a bare "Cause" heading a paragraph is a cause though no cue says so; its first sentence names it. */
function noteBareCause(content: RichText, prose: ProseReading, place: Place, reading: Reading): void {
  if (prose.instruction || prose.escalation || place.cause) return;
  const first = splitSentences(content, reading.cues)[0];
  if (!first || !prose.causes.every((cause) => explainsOnly(cause, first))) return;
  for (const cause of prose.causes) reading.drafts.remove(cause);
  const siblings = reading.drafts.of('cause').filter((cause) => cause.parent === place.symptom);
  if (siblings.length > 0 && !/^(?:another|a second|in (?:some|other) cases|also)\b/iu.test(first.text))
    return;
  if (/[:：]$/u.test(first.text)) return;
  reading.drafts.add('cause', {
    span: sourceSpan(first),
    text: first.text,
    parent: place.symptom,
    variant: place.variant,
    confidence: 0.6,
    because: 'a paragraph under a heading for causes',
    own: {},
  });
}
