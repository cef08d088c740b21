import type { Span } from '../text/span.js';
import type { Block, RichText } from './blocks.js';

/** A heading before it has a section: its words and its level. */
export interface HeadingPart {
  readonly kind: 'heading';
  readonly content: RichText;
  readonly level: number;
  readonly span: Span;
}

/** A thematic break: it ends a group of tabs, and means nothing else. */
export interface RulePart {
  readonly kind: 'rule';
  readonly span: Span;
}

/** What an article consists of on its top level, in the order of the text. */
export type Part = HeadingPart | RulePart | Block;
