import { sourceSpan, type Item, type List, type Paragraph, type RichText } from './blocks.js';
import type { Draft } from './draft.js';
import { addEvidence } from './evidence.js';
import { readContacts } from './contacts.js';
import { findInstruction, leadingVerb } from './instruction.js';
import type { Cues } from './lexicon/cues.js';
import type { Place, Reading } from './place.js';
import type { Announcement } from './readProse.js';
import { firstParagraph, readStepItem } from './stepItem.js';
import { sliceRich, trimRich } from './richTextEdit.js';
import { splitSentences } from './sentences.js';

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
    if (kind === 'evidence' && announcement) readEvidenceItem(item, announcement.escalation, reading);
    else if (kind === 'causes') readCauseItem(item, inner, reading);
    else
      readStepItem(item, {
        isOrdered: list.ordered,
        isAnnounced: announcement !== undefined,
        isChecked: kind === 'checks',
        place: inner,
        reading,
      });
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

function readEvidenceItem(item: Item, escalation: Draft | null, reading: Reading): void {
  const first = firstParagraph(item);
  if (first) addEvidence(first.content, { start: 0, end: first.content.text.length }, escalation, reading);
}

/**
 * "**Certificate not active** - If you …", "Wrong key: Check …": a bold label, or one before an
 * instruction, names the cause.
 */
function labelOf(content: RichText, cues: Cues): RichText | undefined {
  const strong = content.marks.find((mark) => mark.kind === 'strong' && mark.start === 0);
  if (strong && /^\s*[–—-]\s/u.test(content.text.slice(strong.end)))
    return trimRich(sliceRich(content, 0, strong.end));
  const label = /^[^.:：]{3,80}(?=[:：]\s)/u.exec(content.text)?.[0];
  if (label === undefined || leadingVerb(label, cues)) return undefined;
  const rest = splitSentences(
    sliceRich(content, label.length + 1, content.text.length),
    cues,
  )[0]?.text.trim();
  return rest && findInstruction(rest, cues)?.imperative
    ? trimRich(sliceRich(content, 0, label.length))
    : undefined;
}

function readCauseItem(item: Item, place: Place, reading: Reading): void {
  const first = firstParagraph(item);
  if (!first) return;
  const sentences = splitSentences(first.content, reading.cues);
  const head = labelOf(first.content, reading.cues) ?? sentences[0];
  if (!head || leadingVerb(head.text, reading.cues))
    return readStepItem(item, { isOrdered: false, isAnnounced: false, isChecked: false, place, reading });
  const cause = reading.drafts.add('cause', {
    span: sourceSpan(head),
    text: head.text.replace(/[.:;,]$/u, ''),
    parent: place.symptom,
    variant: place.variant,
    confidence: 0.92,
    because: 'an item of a list of causes',
    own: {},
  });
  const behind =
    head.text.length + /^[\s:：–—-]*/u.exec(first.content.text.slice(head.text.length))![0].length;
  const rest = trimRich(sliceRich(first.content, behind, first.content.text.length));
  const inner: Place = { ...place, mode: 'explanation', cause };
  const paragraph: Paragraph = {
    kind: 'paragraph',
    content: rest,
    span: first.span,
  };
  reading.readNested([...(rest.text ? [paragraph] : []), ...item.blocks.slice(1)], inner);
}
