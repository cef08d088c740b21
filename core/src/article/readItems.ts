import { sourceSpan, type Block, type Item, type List, type Paragraph, type RichText } from './blocks.js';
import type { Draft } from './draft.js';
import { addEvidence } from './evidence.js';
import { noteBareCondition, notePlatform, platformLabel } from './itemLabel.js';
import { readContacts } from './contacts.js';
import { findInstruction, leadingGerund, leadingVerb } from './instruction.js';
import { ownerOf, type Place, type Reading } from './place.js';
import type { Announcement } from './readProse.js';
import { readSentences } from './readSentences.js';
import { sliceRich, trimRich } from './richTextEdit.js';
import { splitSentences } from './sentences.js';
import { stepMode } from './stepMode.js';

/** Reads a list as what was announced, or as what its place and its items make of it. */
export function readList(
  list: List,
  announcement: Announcement | undefined,
  place: Place,
  reading: Reading,
): void {
  if (announcement?.list === 'contacts' || (place.mode === 'escalation' && isContents(list)))
    return readContacts(list, announcement?.escalation ?? null, place, reading);
  if (isContents(list)) return;
  const inner = announcement?.step ? { ...place, step: announcement.step } : place;
  const kind = announcement?.list ?? (place.mode === 'causes' ? 'causes' : 'steps');
  for (const item of list.items) {
    if (kind === 'evidence' && announcement?.escalation)
      readEvidenceItem(item, announcement.escalation, reading);
    else if (kind === 'causes') readCauseItem(item, inner, reading);
    else readStepItem(item, list, announcement !== undefined, inner, reading);
  }
}

/** Every item is one link: a table of contents or further reading. */
function isContents(list: List): boolean {
  return list.items.every((item) => {
    const first = firstParagraph(item);
    if (!first || item.blocks.some((block) => block.kind !== 'paragraph' && block.kind !== 'list'))
      return false;
    return first.content.marks.some(
      (mark) => mark.kind === 'link' && mark.start <= 1 && mark.end >= first.content.text.length - 1,
    );
  });
}

function firstParagraph(item: Item): Paragraph | undefined {
  const first = item.blocks[0];
  return first?.kind === 'paragraph' ? first : undefined;
}

function readEvidenceItem(item: Item, escalation: Draft, reading: Reading): void {
  const first = firstParagraph(item);
  if (first) addEvidence(first.content, { start: 0, end: first.content.text.length }, escalation, reading);
}

function readCauseItem(item: Item, place: Place, reading: Reading): void {
  const first = firstParagraph(item);
  if (!first) return;
  const sentences = splitSentences(first.content, reading.cues);
  const head = sentences[0];
  if (!head || leadingVerb(head.text, reading.cues))
    return readStepItem(item, undefined, false, place, reading);
  const cause = reading.drafts.add('cause', {
    span: sourceSpan(head),
    text: head.text.replace(/[.:;,]$/u, ''),
    parent: place.symptom,
    variant: place.variant,
    confidence: 0.85,
    because: 'an item of a list of causes',
    own: {},
  }) as unknown as Draft;
  const rest = trimRich(sliceRich(first.content, head.text.length, first.content.text.length));
  const inner: Place = { ...place, mode: 'explanation', cause };
  const paragraph: Paragraph = { kind: 'paragraph', content: rest, span: sourceSpan(rest) };
  reading.readNested([...(rest.text ? [paragraph] : []), ...item.blocks.slice(1)], inner);
}

function readStepItem(
  item: Item,
  list: List | undefined,
  announced: boolean,
  place: Place,
  reading: Reading,
): void {
  const first = firstParagraph(item);
  const rest: readonly Block[] = item.blocks.slice(1);
  if (!first) {
    reading.readNested(item.blocks, place);
    return;
  }
  if (
    /[:：]$/u.test(first.content.text) &&
    rest.length > 0 &&
    !findInstruction(first.content.text, reading.cues) &&
    noteBareCondition(first.content, place, reading)
  )
    return reading.readNested(rest, place);
  const label = platformLabel(first.content, reading);
  const prose = readSentences(label?.rest ?? first.content, place, reading);
  const step = asStep(first, prose.instruction?.sentence ?? label?.rest ?? first.content, item, {
    list,
    announced,
    place,
    reading,
  });
  if (!step) return reading.readNested(rest, place);
  for (const loose of prose.loose) loose.parent = step;
  if (label) notePlatform(first.content, label, step, reading);
  reading.readNested(rest, { ...place, step, continues: true });
}

interface ItemContext {
  readonly list: List | undefined;
  readonly announced: boolean;
  readonly place: Place;
  readonly reading: Reading;
}

function asStep(first: Paragraph, sentence: RichText, item: Item, context: ItemContext): Draft | undefined {
  const { place, reading } = context;
  if (place.mode === 'observation') return undefined;
  const gerund = context.announced && place.step ? leadingGerund(sentence.text, reading.cues) : undefined;
  const found = gerund
    ? { start: 0, verb: gerund, imperative: true }
    : findInstruction(sentence.text, reading.cues);
  const isCommand = sentence.marks.some(
    (mark) => mark.kind === 'code' && mark.start === 0 && mark.end >= sentence.text.length - 1,
  );
  const isLikely =
    context.list?.ordered === true &&
    (place.mode === 'remedy' || context.announced) &&
    !isStatement(first.content.text);
  if (!found && !(isCommand && place.mode === 'remedy') && !isLikely) return undefined;
  const onlyHandsOver = reading.drafts
    .of('escalation')
    .some((escalation) => escalation.span.start >= first.span.start && escalation.span.end <= first.span.end);
  if (onlyHandsOver && !found?.imperative) return undefined;
  return reading.drafts.add('step', {
    span: first.span,
    text: sentence.text.replace(/[:：]$/u, ''),
    parent: ownerOf(place),
    variant: place.variant,
    confidence: found?.imperative ? 0.93 : found ? 0.7 : 0.6,
    because: context.list?.ordered
      ? 'an item of a numbered list that instructs'
      : 'a list item that instructs',
    own: {
      mode: stepMode(found?.verb ?? '', reading.cues),
      block: item.span,
      ...(item.number === undefined ? {} : { number: item.number }),
    },
  }) as unknown as Draft;
}

/** A full sentence with a subject and a finite verb informs. */
function isStatement(text: string): boolean {
  return /^(?:the|this|these|a|an|it|there|when|your)\b.*\b(?:is|are|was|were|has|have|will|does|contains?|shows?|appears?)\b/iu.test(
    text,
  );
}
