import { sourceSpan, type Block, type Paragraph, type RichText } from './blocks.js';
import type { Draft } from './draft.js';
import { findInstruction } from './instruction.js';
import type { Place, Reading } from './place.js';
import { readAnswerLines } from './answerLines.js';
import { makeParagraphStep } from './paragraphStep.js';
import { readSentences, type ProseReading } from './readSentences.js';
import { splitSentences } from './sentences.js';
import { closesVariant, openHiddenSymptom, openVariant } from './runIn.js';

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

/** What stands around a paragraph: the block behind it, and the step that the paragraph in front was. */
export interface Around {
  readonly next: Block | undefined;
  readonly before: Draft | null;
}

/** Reads one paragraph. */
export function readParagraph(
  paragraph: Paragraph,
  { next, before }: Around,
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
  const prose = readSentences(content, inner, reading);
  const step = announcesOnly(announced, prose, reading)
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
  if (
    !/[:：]\s*$/u.test(last) &&
    !(cues.grammar?.announcement ?? /\b(?:following|below)\b/iu).test(last) &&
    !cues.stepList.test(last)
  )
    return undefined;
  if (next.kind === 'list' && cues.contactList.test(last)) return 'contacts';
  if (cues.causeList.test(last) && (/\bby\s*:\s*$/iu.test(last) || !findInstruction(last, cues)?.imperative))
    return 'causes';
  if (cues.evidence.test(last)) return 'evidence';
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

/** A sentence that only announces a list is no step itself. */
function announcesOnly(announced: Announced, prose: ProseReading, reading: Reading): boolean {
  if (announced === 'causes' || announced === 'contacts') return true;
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

/** Under a bare "Cause" heading a paragraph is a cause though no cue says so; its first sentence names it. */
function noteBareCause(content: RichText, prose: ProseReading, place: Place, reading: Reading): void {
  if (prose.causes.length || prose.instruction || prose.escalation || place.cause) return;
  const siblings = reading.drafts.of('cause').filter((cause) => cause.parent === place.symptom);
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
    confidence: 0.5,
    because: 'a paragraph under a heading for causes',
    own: {},
  });
}
