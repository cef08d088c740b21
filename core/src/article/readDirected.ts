import { sourceSpan, type Block, type RichText } from './blocks.js';
import type { Directive } from './directive.js';
import type { Draft } from './draft.js';
import { findInstruction } from './instruction.js';
import { ownerOf, type Place, type Reading } from './place.js';
import { readSentences } from './readSentences.js';
import { firstParagraph } from './stepItem.js';
import { stepMode } from './stepMode.js';

/**
 * Reads a block as its author's comment says. Gives back the place behind it: a symptom that a comment
 * names holds for what follows.
 */
export function readDirected(block: Block, directive: Directive, place: Place, reading: Reading): Place {
  if (directive.kind === 'ignore') return place;
  if (block.kind === 'list') {
    for (const item of block.items) {
      const first = firstParagraph(item);
      const draft = first ? note(first.content, item.span, directive, { place, reading }) : undefined;
      const step = draft?.kind === 'step' ? draft : place.step;
      reading.readNested(item.blocks.slice(1), { ...place, step, continues: step !== null });
    }
    return place;
  }
  if (block.kind !== 'paragraph') return place;
  const draft = note(block.content, block.span, directive, { place, reading });
  return draft.kind === 'symptom' ? { ...place, symptom: draft, cause: null, variant: null } : place;
}

interface At {
  readonly place: Place;
  readonly reading: Reading;
}

function note(content: RichText, block: Draft['span'], directive: Directive, { place, reading }: At): Draft {
  const common = {
    span: sourceSpan(content),
    text: content.text,
    variant: place.variant,
    confidence: 1,
    because: `the author's comment "fixpath: ${directive.kind}"`,
    ...(directive.id ? { id: directive.id } : {}),
  };
  const { drafts } = reading;
  switch (directive.kind) {
    case 'symptom':
      return drafts.add('symptom', { ...common, parent: null, own: { scope: block, hidden: true } });
    case 'cause':
      return drafts.add('cause', { ...common, parent: place.symptom, own: pick(directive, 'likelihood') });
    case 'escalation':
      return drafts.add('escalation', { ...common, parent: ownerOf(place), own: { channel: 'other' } });
    default: {
      const verb = findInstruction(content.text, reading.cues)?.verb ?? '';
      const mode = directive.mode ?? stepMode(verb, content.text, reading.cues);
      const { loose } = readSentences(content, { ...place, mode: 'explanation' }, reading);
      const step = drafts.add('step', {
        ...common,
        parent: ownerOf(place),
        own: { mode, block, ...pick(directive, 'minutes') },
      });
      for (const draft of loose) draft.parent = step;
      return step;
    }
  }
}

/** What the comment says of that, or nothing. */
function pick<K extends 'minutes' | 'likelihood'>(directive: Directive, name: K): Partial<Record<K, number>> {
  const value = directive[name];
  return value === undefined ? {} : ({ [name]: value } as Record<K, number>);
}
