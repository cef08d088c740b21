import type { Heading } from '../article/blocks.js';
import type { Reference } from '../article/elements.js';
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

/**
 * The documents and files that are known together. A value: `with` and `without` give another workspace
 * and leave this one as it is. Paths are compared as given, with their case.
 */
export class Workspace {
  private constructor(
    private readonly byPath: ReadonlyMap<string, ArticleDocument>,
    private readonly files: ReadonlySet<string> | undefined,
    readonly settings: WorkspaceSettings,
  ) {}

  /** Without `files` nothing can be said about paths that are no document, and no link is called broken. */
  static of(
    documents: Iterable<ArticleDocument>,
    files?: Iterable<string>,
    settings: WorkspaceSettings = { links: { root: '', aliases: {} }, escalations: [] },
  ): Workspace {
    const byPath = new Map([...documents].map((document) => [document.path, document]));
    return new Workspace(byPath, files && new Set(files), settings);
  }

  /** The documents in the order in which they came. */
  get documents(): Iterable<ArticleDocument> {
    return this.byPath.values();
  }

  /** The document of that path, or undefined. */
  find(path: string): ArticleDocument | undefined {
    return this.byPath.get(path);
  }

  /** The workspace with this document in the place of the one with the same path. */
  with(document: ArticleDocument): Workspace {
    return new Workspace(new Map(this.byPath).set(document.path, document), this.files, this.settings);
  }

  /** The workspace without that document. */
  without(path: string): Workspace {
    const byPath = new Map(this.byPath);
    byPath.delete(path);
    return new Workspace(byPath, this.files, this.settings);
  }

  /** Where a reference of one document leads. */
  resolve(reference: Reference, from: ArticleDocument): Resolution {
    void from;
    void reference;
    return { kind: 'unknown' };
  }
}
