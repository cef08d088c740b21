import type { Heading } from '../article/blocks.js';
import type { ArticleDocument } from '../document/articleDocument.js';
import type { EscalationEntry } from './escalationRegistry.js';

/** How links are to be read; from the `links` key of the configuration. */
export interface LinkSettings {
  /** The folder that a link starting with `/` is relative to. */
  readonly root: string;
  /** Titles that the authors use in prose, and the paths they mean. */
  readonly aliases: Readonly<Record<string, string>>;
}

/** What is known around a document besides other documents. */
export interface WorkspaceSettings {
  readonly links: LinkSettings;
  readonly escalations: readonly EscalationEntry[];
}

/** Where a reference leads. `missing` carries the nearest title or path that does exist, if any is near. */
export type Resolution =
  | { readonly kind: 'section'; readonly path: string; readonly heading: Heading }
  | { readonly kind: 'article' | 'file'; readonly path: string }
  | { readonly kind: 'external' }
  | { readonly kind: 'missing'; readonly what: 'file' | 'anchor' | 'title'; readonly nearest?: string }
  /** Nothing is known of the place, e.g. outside the workspace or with standard input as the only file. */
  | { readonly kind: 'unknown' };

/** Where a title stands: a section, or a whole article where there is no heading. */
export interface TitlePlace {
  readonly path: string;
  readonly heading?: Heading;
}

/** What resolving asks of a workspace. */
export interface KnownDocuments {
  readonly settings: WorkspaceSettings;
  /** Whether anything is known of files that are no documents; without it no path is called missing. */
  readonly knowsFiles: boolean;
  readonly documents: Iterable<ArticleDocument>;
  readonly paths: Iterable<string>;
  readonly titles: readonly string[];
  find(path: string): ArticleDocument | undefined;
  /** The article or section of that normalised title; titles of articles come before those of sections. */
  findTitle(key: string): TitlePlace | undefined;
  hasFile(path: string): boolean;
}
