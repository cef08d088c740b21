import { isAnswer, readAnswer } from './answerLines.js';
import type { Block, Item, Paragraph, RichText } from './blocks.js';
import { announces } from './announce.js';
import type { Draft } from './draft.js';
import { findInstruction, leadingGerund, type Instruction } from './instruction.js';
import type { Cues } from './lexicon/cues.js';
import { noteBareCondition, notePlatform, platformLabel } from './itemLabel.js';
import { ownerOf, type Place, type Reading } from './place.js';
import { readSentences } from './readSentences.js';
import { stepMode } from './stepMode.js';

/** What is known of the list that an item stands in. */
export interface ItemContext {
  readonly isOrdered: boolean;
  /** Whether the text in front says that steps follow. */
  readonly isAnnounced: boolean;
  /** Whether the text in front tells to check what the items state. */
  readonly isChecked: boolean;
  readonly place: Place;
  readonly reading: Reading;
}

/** Reads an item of a list of steps: a step with all that stands in it, a condition, or information. */
export function readStepItem(item: Item, context: ItemContext): void {
  const { place, reading } = context;
  const first = firstParagraph(item);
  const rest = item.blocks.slice(1);
  if (!first) return reading.readNested(item.blocks, place);
  if (isAnswer(first.content.text)) {
    readAnswer(first.content, place, reading);
    return reading.readNested(rest, place);
  }
  // "Your account is locked. The usual reasons are:" is read like a paragraph with its list.
  if (announces(first.content, rest[0], reading) === 'causes') return reading.readNested(item.blocks, place);
  if (tellsCausesBelow(first, rest[0], reading))
    return reading.readNested(item.blocks, { ...place, mode: 'causes' });
  if (rest.length > 0 && isBareCondition(first.content, context)) return reading.readNested(rest, place);
  const label = platformLabel(first.content, reading);
  const prose = readSentences(label?.rest ?? first.content, place, reading);
  const sentence = prose.instruction?.sentence ?? label?.rest ?? first.content;
  // An item whose only instruction is a hand-over is no step.
  if (!prose.instruction && prose.escalation) return reading.readNested(rest, place);
  const step = makeStep(first, { sentence, instructions: prose.instructions }, item, context);
  if (!step) return reading.readNested(rest, place);
  for (const loose of prose.loose) loose.parent = step;
  if (label) notePlatform(first.content, label, step, reading);
  reading.readNested(rest, { ...place, step, continues: true });
}

/** "No event before: this usually means an outage | - a network issue | - …" */
function tellsCausesBelow(first: Paragraph, next: Block | undefined, { cues }: Reading): boolean {
  if (next?.kind !== 'list' || !cues.diagnosis.test(first.content.text)) return false;
  if (findInstruction(first.content.text, cues)) return false;
  return next.items.every((inner) => {
    const paragraph = firstParagraph(inner);
    return paragraph !== undefined && !findInstruction(paragraph.content.text, cues);
  });
}

/** The paragraph that an item begins with, if it begins with one. */
export function firstParagraph(item: Item): Paragraph | undefined {
  const first = item.blocks[0];
  return first?.kind === 'paragraph' ? first : undefined;
}

function isBareCondition(content: RichText, { place, reading }: ItemContext): boolean {
  if (!/[:：]$/u.test(content.text) || findInstruction(content.text, reading.cues)) return false;
  return noteBareCondition(content, place, reading) !== undefined;
}

function makeStep(
  first: Paragraph,
  { sentence, instructions }: { readonly sentence: RichText; readonly instructions: string },
  item: Item,
  context: ItemContext,
): Draft | undefined {
  const { place, reading } = context;
  const found = instructionOf(sentence, context);
  if (place.mode === 'observation' || !(found ?? isTaken(first, sentence, context))) return undefined;
  return reading.drafts.add('step', {
    span: first.span,
    text: (instructions || sentence.text).replace(/[:：]$/u, ''),
    parent: ownerOf(place),
    variant: place.variant,
    confidence: found?.imperative ? 0.95 : found ? 0.76 : 0.6,
    because: becauseOf(found, context),
    own: {
      mode: stepMode(found?.verb ?? '', sentence.text, reading.cues),
      block: item.span,
      ...(item.number === undefined ? {} : { number: item.number }),
    },
  });
}

function becauseOf(found: Instruction | undefined, { isOrdered }: ItemContext): string {
  const kind = isOrdered ? 'an item of a numbered list that instructs' : 'a list item that instructs';
  return found?.imperative && found.cue !== undefined ? `${kind}: "${found.cue}"` : kind;
}

/** "… by:" is followed by gerunds, which instruct as well. */
function instructionOf(
  sentence: RichText,
  { isAnnounced, place, reading }: ItemContext,
): Instruction | undefined {
  const gerund = isAnnounced && place.step ? leadingGerund(sentence.text, reading.cues) : undefined;
  return gerund ? { start: 0, verb: gerund, imperative: true } : findInstruction(sentence.text, reading.cues);
}

/** A command alone, or an item of a numbered list for what to do, is a step though it has no verb that we know. */
function isTaken(
  first: Paragraph,
  sentence: RichText,
  { isOrdered, isAnnounced, isChecked, place, reading }: ItemContext,
): boolean {
  if (isChecked && sentence.text.split(/\s+/u).length > 3) return true;
  const isCommand = sentence.marks.some(
    ({ kind, start, end }) => kind === 'code' && start === 0 && end >= sentence.text.length - 1,
  );
  if (isCommand && place.mode === 'remedy') return true;
  return (
    isOrdered && (place.mode === 'remedy' || isAnnounced) && !isStatement(first.content.text, reading.cues)
  );
}

/** A full sentence with a subject and a finite verb informs. */
function isStatement(text: string, { grammar }: Cues): boolean {
  if (grammar) return grammar.statement.test(text);
  return /^(?:the|this|these|a|an|it|there|when|your)\b.*\b(?:is|are|was|were|has|have|will|does|contains?|shows?|appears?|opens?|closes?|starts?|stops?|turns?|becomes?|says?|asks?|prompts?|displays?|returns?|loads?|restarts?)\b/iu.test(
    text,
  );
}
