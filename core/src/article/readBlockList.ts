import type { Block, Quote } from './blocks.js';
import { parseDirective, type Directive } from './directive.js';
import type { Draft } from './draft.js';
import { findHandOver } from './escalation.js';
import type { Cues } from './lexicon/cues.js';
import { ownerOf, type Place, type Reading } from './place.js';
import { readList } from './readItems.js';
import { readParagraph, type Announcement } from './readProse.js';
import { readDirected } from './readDirected.js';
import { readTable } from './readTable.js';
import { findNamedRole } from './sectionRole.js';

/** Reads blocks in order; gives back the place behind them, for a variant stays open until the section ends. */
export function readBlockList(blocks: readonly Block[], start: Place, reading: Reading): Place {
  let place = start;
  let announcement: Announcement | undefined;
  let lead: Draft | null = null;
  let directive: Directive | undefined;
  blocks.forEach((block, index) => {
    if (directive && block.kind !== 'comment') {
      place = readDirected(block, directive, place, reading);
      directive = undefined;
      return;
    }
    switch (block.kind) {
      case 'comment':
        directive = parseDirective(block.value) ?? directive;
        break;
      case 'paragraph': {
        const around = {
          next: nextBlock(blocks, index),
          before: lead,
          handsOver: () => handsOver(blocks.slice(index + 1), reading.cues),
        };
        const read = readParagraph(block, around, place, reading);
        place = behindIntroduction(read.place, reading);
        announcement = under(lead, read.announcement);
        lead = read.step;
        break;
      }
      case 'list':
        readList(block, announcement, place, reading);
        place = behindIntroduction(place, reading);
        announcement = undefined;
        break;
      case 'quote':
        readQuote(block, place, reading);
        break;
      case 'table':
        readTable(block, place, reading);
        break;
      case 'code':
        readLoneCode(block, index === 0, place, reading);
        break;
      default:
        break;
    }
  });
  return place;
}

/** "You can open it in a terminal. | Follow these steps: | 1. …": the steps belong to what came before. */
function under(lead: Draft | null, announcement: Announcement | undefined): Announcement | undefined {
  return announcement?.list === 'steps' && !announcement.step && lead
    ? { ...announcement, step: lead }
    : announcement;
}

/** Once a cause or step was told, what follows is no introduction any more. */
function behindIntroduction(place: Place, { drafts }: Reading): Place {
  const isOver =
    place.mode === 'introduction' &&
    place.symptom !== null &&
    drafts.all.some(({ kind, parent }) => parent === place.symptom && (kind === 'cause' || kind === 'step'));
  return isOver ? { ...place, mode: 'mixed' } : place;
}

function handsOver(blocks: readonly Block[], cues: Cues): boolean {
  return blocks.some(
    (block) => block.kind === 'paragraph' && findHandOver(block.content, cues) !== undefined,
  );
}

function nextBlock(blocks: readonly Block[], index: number): Block | undefined {
  return blocks.slice(index + 1).find((block) => block.kind !== 'comment' && block.kind !== 'figure');
}

/** An admonition speaks to the reader; a plain quotation repeats a message, in which nothing is meant. */
function readQuote(quote: Quote, place: Place, reading: Reading): void {
  const first = quote.blocks[0];
  const isNote =
    quote.label !== undefined ||
    (first?.kind === 'paragraph' && startsAsNote(first.content.text, reading.cues));
  if (isNote)
    readBlockList(
      quote.blocks,
      { ...place, continues: place.continues || place.mode === 'observation' },
      reading,
    );
}

function startsAsNote(text: string, cues: Cues): boolean {
  if (/^(?:note|tip|important|warning|caution)\b/iu.test(text)) return true;
  const label = /^[^:：]{1,20}(?=\s?[:：])/u.exec(text)?.[0];
  return cues.grammar !== undefined && label !== undefined && findNamedRole(label, cues) === 'note';
}

/** A code block straight under a heading, with no text, is a step. */
function readLoneCode(
  block: Extract<Block, { kind: 'code' }>,
  isFirst: boolean,
  place: Place,
  reading: Reading,
): void {
  if (!isFirst || place.continues || place.step || place.mode !== 'remedy') return;
  const line = block.value.split('\n').find((text) => text.trim()) ?? '';
  if (!line) return;
  reading.drafts.add('step', {
    span: block.span,
    text: line.trim(),
    parent: ownerOf(place),
    variant: place.variant,
    confidence: 0.5,
    because: 'a code block straight under a heading for what to do',
    own: { mode: 'fix', block: block.span },
  });
}
