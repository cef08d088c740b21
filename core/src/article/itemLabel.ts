import { sourceSpan, type RichText } from './blocks.js';
import type { Stretch } from './clauses.js';
import type { Draft } from './draft.js';
import { findBareCondition } from './grammarCondition.js';
import type { Cues } from './lexicon/cues.js';
import type { Place, Reading } from './place.js';
import { ownerOf } from './place.js';
import { sliceRich, trimRich } from './richTextEdit.js';
import { splitSentences } from './sentences.js';

/** A label in front of an item's words that picks some readers: "**Ubuntu:** `apt install …`". */
export interface ItemLabel {
  readonly label: { readonly start: number; readonly end: number };
  readonly rest: RichText;
}

/** The platform that an item's label names, or undefined where it has none. */
export function platformLabel(content: RichText, reading: Reading): ItemLabel | undefined {
  const found = /^([^:：.]{2,40})(?::\s+|：\s*)/u.exec(content.text);
  if (
    !found ||
    !reading.cues.platformName.test(found[1]!) ||
    found[1]!.split(/\s+|\p{sc=Hiragana}/u).length > 6
  )
    return undefined;
  const rest = trimRich(sliceRich(content, found[0].length, content.text.length));
  return rest.text ? { label: { start: 0, end: found[1]!.length }, rest } : undefined;
}

/** Notes the branch that a platform's label is; the step of the item becomes its parent. */
export function notePlatform(content: RichText, label: ItemLabel, step: Draft, reading: Reading): void {
  const text = content.text.slice(label.label.start, label.label.end);
  reading.drafts.add('branch', {
    span: sourceSpan(content, label.label.start, label.label.end),
    text,
    parent: step,
    variant: step.variant,
    confidence: 0.85,
    because: 'a label that picks one platform',
    own: { then: 'step', conditionKind: 'applicability', positive: true, consequence: label.rest.text },
  });
}

/**
 * Notes the branch of an item or heading that is a condition and nothing else ("If you see `EOF`:");
 * what stands below is its consequence. Undefined where the words are more or other than that.
 */
export function noteBareCondition(content: RichText, place: Place, reading: Reading): Draft | undefined {
  const found = bareCondition(content.text, reading.cues);
  if (!found || splitSentences(content, reading.cues).length > 1) return undefined;
  const { start, end } = found;
  const text = content.text.slice(start, end);
  return reading.drafts.add('branch', {
    span: sourceSpan(content, start, end),
    text,
    parent: ownerOf(place),
    variant: place.variant,
    confidence: 0.85,
    because: 'a condition in front of what to do',
    own: {
      then: 'step',
      conditionKind: 'state',
      positive: !reading.cues.negation.test(text),
      consequence: '',
    },
  });
}

function bareCondition(text: string, cues: Cues): Stretch | undefined {
  if (cues.grammar) return findBareCondition(text, cues.grammar);
  const opener = cues.bareCondition.exec(text);
  if (!opener) return undefined;
  const comma = /,\s/u.exec(text.slice(opener[0].length));
  const end = comma ? opener[0].length + comma.index : /[:：.\s]*$/u.exec(text)!.index;
  return { start: /^[\W\d]*/u.exec(text)![0].length, end };
}
