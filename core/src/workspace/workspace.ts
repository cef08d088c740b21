import type { Reference } from '../article/elements.js';
import type { ArticleDocument } from '../document/articleDocument.js';
import { lazy } from '../document/lazy.js';
import { resolveReference } from './resolveReference.js';
import type { KnownDocuments, Resolution, TitlePlace, WorkspaceSettings } from './resolution.js';

export type { LinkSettings, Resolution, WorkspaceSettings } from './resolution.js';

/**
 * The documents and files that are known together. A value: `with` and `without` give another workspace
 * and leave this one as it is. Paths are compared as given, with their case.
 */
export class Workspace implements KnownDocuments {
  private readonly lazyTitles = lazy(() => indexTitles(this.byPath.values()));

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

  /** The article or section of that normalised title, or undefined. */
  findTitle(key: string): TitlePlace | undefined {
    return this.lazyTitles().get(key);
  }

  /** Whether anything is known of files that are no documents. */
  get knowsFiles(): boolean {
    return this.files !== undefined;
  }

  /** Whether a file of that path exists, as far as is known. */
  hasFile(path: string): boolean {
    return this.files?.has(path) ?? false;
  }

  /** The paths of all documents and files. */
  get paths(): Iterable<string> {
    return new Set([...this.byPath.keys(), ...(this.files ?? [])]);
  }

  /** The titles of all documents that have one, for suggestions. */
  get titles(): string[] {
    return [...this.byPath.values()].flatMap(({ article }) => article.title?.text ?? []);
  }

  /** Where a reference of one document leads. */
  resolve(reference: Reference, from: ArticleDocument): Resolution {
    return resolveReference(reference, from, this);
  }
}

/** Of several with one title the first in the workspace counts; an article's own title beats any section's. */
function indexTitles(documents: Iterable<ArticleDocument>): Map<string, TitlePlace> {
  const articles = new Map<string, TitlePlace>();
  const sections = new Map<string, TitlePlace>();
  for (const { path, titles } of documents)
    for (const { key, heading } of titles) {
      const index = heading ? sections : articles;
      if (!index.has(key)) index.set(key, heading ? { path, heading } : { path });
    }
  return new Map([...sections, ...articles]);
}
