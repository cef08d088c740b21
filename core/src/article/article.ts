import type { Span } from '../text/span.js';
import type { Section } from './blocks.js';
import type { Element } from './elements.js';

/** A family of houses whose articles are built alike; it only weighs findings, never changes the model. */
export type Profile = 'help-center' | 'kb' | 'runbook' | 'microsoft';

/** Whether a Markdown file was taken for a troubleshooting article, and the cue that decided. */
export interface Recognition {
  readonly isArticle: boolean;
  readonly because: string;
}

/** The meaning of one troubleshooting article (DITA troubleshooting topic, KCS article). */
export interface Article {
  /** The H1, or else the front matter's `title`; absent where there is neither. */
  readonly title?: { readonly text: string; readonly span: Span };
  /** The language that it declares, or else seems to be written in: a BCP 47 tag without region and script. */
  readonly language: string;
  readonly profile: Profile;
  readonly recognition: Recognition;
  /** All elements in the order of the text. */
  readonly elements: readonly Element[];
  /** The same elements by their ids. */
  readonly byId: ReadonlyMap<string, Element>;
  /** The root section: what stands before the first heading, and all sections below. */
  readonly root: Section;
}
