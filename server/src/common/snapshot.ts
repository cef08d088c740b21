import type { Article } from '#core/article/article.js';
import { elementsOf } from '#core/article/query.js';
import type { ArticleDocument } from '#core/document/articleDocument.js';
import { lazy } from '#core/document/lazy.js';
import { defaultConfiguration, type Configuration } from '#core/lint/configuration.js';
import type { Finding } from '#core/lint/finding.js';
import { lint } from '#core/lint/lint.js';
import type { RuleSeverity } from '#core/lint/rule.js';
import { allRules } from '#core/rules/index.js';
import { joinPath } from '#core/workspace/paths.js';
import { Workspace, type WorkspaceSettings } from '#core/workspace/workspace.js';
import type { ConfigurationFile, FoundConfigurations } from './configurations.js';
import { convertPathToUri, convertUriToPath } from './convert/uri.js';

/** How the editor names a document that is open in it. */
export interface OpenName {
  readonly uri: string;
  readonly version: number;
}

/** All that is known at one moment; paths are those of `convertUriToPath`. */
export interface SnapshotParts {
  /** All Markdown documents, articles or not, by path. */
  readonly documents: ReadonlyMap<string, ArticleDocument>;
  readonly open: ReadonlyMap<string, OpenName>;
  /** All files of the workspace, where they are known completely. */
  readonly files: readonly string[] | undefined;
  readonly folders: readonly string[];
  readonly configurations: FoundConfigurations;
  /** What the editor's settings say of rules; it wins over configuration files. */
  readonly rules: Readonly<Record<string, RuleSeverity>>;
}

/** One moment of all documents. A value: a change makes another snapshot and leaves this one as it is. */
export class Snapshot {
  private readonly contexts = new Map<string, ArticleContext>();
  private readonly workspaces = new Map<string, Workspace>();

  constructor(private readonly parts: SnapshotParts) {}

  /** The Markdown document of that URI among the others, article or not; or undefined. */
  find(uri: string): ArticleContext | undefined {
    return this.findPath(convertUriToPath(uri));
  }

  /** The configuration files that hold for any of the documents. */
  get configurationFiles(): readonly ConfigurationFile[] {
    return this.parts.configurations.files;
  }

  /** All documents, in no order that means anything. */
  *all(): Generator<ArticleContext> {
    for (const path of this.parts.documents.keys()) yield this.findPath(path)!;
  }

  private findPath(path: string): ArticleContext | undefined {
    const known = this.contexts.get(path);
    if (known) return known;
    const document = this.parts.documents.get(path);
    if (!document) return undefined;
    const context = new ArticleContext(document, this.parts, () => this.workspaceOf(path));
    this.contexts.set(path, context);
    return context;
  }

  /**
   * Of a file outside the workspace nobody knows what lies around it, so that nothing is called missing.
   * Documents of another scheme are no neighbours: an editor also opens old versions of a file, to compare.
   */
  private workspaceOf(path: string): Workspace {
    const { documents, files, folders } = this.parts;
    const file = findConfiguration(path, this.parts);
    const folder = folders.find((each) => path.startsWith(`${each}/`));
    const key = [schemeOf(path), folder, file?.path].join(' ');
    const known = this.workspaces.get(key);
    if (known) return known;
    const schemes = [schemeOf(path), ...(isUnsaved(path) ? folders.map(schemeOf) : [])];
    const neighbours = [...documents.values()].filter((document) =>
      schemes.includes(schemeOf(document.path)),
    );
    const settings = workspaceSettings(file, folder);
    const workspace = Workspace.of(neighbours, folder === undefined ? undefined : files, settings);
    this.workspaces.set(key, workspace);
    return workspace;
  }
}

/** What a feature may look at: one document among the others. */
export class ArticleContext {
  private readonly lazyConfiguration = lazy(() => this.configure());
  private readonly lazyFindings = lazy(() => this.lint());
  private readonly lazyWorkspace: () => Workspace;

  constructor(
    readonly document: ArticleDocument,
    private readonly parts: SnapshotParts,
    findWorkspace: () => Workspace,
  ) {
    this.lazyWorkspace = lazy(findWorkspace);
  }

  /** The document's URI as the editor writes it. */
  get uri(): string {
    return this.uriOf(this.document.path);
  }

  /** The editor's version of the text; undefined where it is not open. */
  get version(): number | undefined {
    return this.parts.open.get(this.document.path)?.version;
  }

  /** Whether the file was taken for a troubleshooting article; to others no feature answers. */
  get isArticle(): boolean {
    return this.document.article.recognition.isArticle;
  }

  /** Does the work that all questions about the article need, unless it was done before. */
  understand(): Article {
    return this.document.article;
  }

  /** Whether it refers to sections or articles by their titles, which may stand in any document. */
  get refersByTitle(): boolean {
    return elementsOf(this.document.article, 'reference').some(({ style }) => style === 'title');
  }

  /** Whether it lies in a folder of the workspace whose name starts with a dot, and nobody has opened it. */
  get isHidden(): boolean {
    const { path } = this.document;
    const folder = this.parts.folders.find((each) => path.startsWith(`${each}/`)) ?? '';
    return this.version === undefined && path.includes('/.', folder.length);
  }

  /** The other documents and files, as this document's configuration sees them. */
  get workspace(): Workspace {
    return this.lazyWorkspace();
  }

  /** The configuration that holds for the document, the editor's settings included. */
  get configuration(): Configuration {
    return this.lazyConfiguration();
  }

  /** What the rules find, in the order of the text; nothing in a file that is no article. */
  get findings(): readonly Finding[] {
    return this.lazyFindings();
  }

  /** The URI of any path: as the editor writes it where the file is open, else as VS Code would. */
  uriOf(path: string): string {
    return this.parts.open.get(path)?.uri ?? convertPathToUri(path);
  }

  private configure(): Configuration {
    const configuration =
      findConfiguration(this.document.path, this.parts)?.configuration ?? defaultConfiguration;
    const rules = { ...configuration.rules };
    for (const [id, severity] of Object.entries(this.parts.rules)) rules[id] = { ...rules[id], severity };
    return { ...configuration, rules };
  }

  private lint(): Finding[] {
    if (!this.isArticle) return [];
    return lint(this.document, this.workspace, { rules: allRules, configuration: this.configuration });
  }
}

/** The configuration file that holds for a path; a file that was never saved is taken to lie in the first folder. */
export function findConfiguration(
  path: string,
  { configurations, folders }: Pick<SnapshotParts, 'configurations' | 'folders'>,
): ConfigurationFile | undefined {
  return configurations.find(isUnsaved(path) ? `${folders[0] ?? ''}/${path}` : path);
}

function isUnsaved(path: string): boolean {
  return schemeOf(path) === 'untitled';
}

function schemeOf(path: string): string {
  return path.slice(0, path.indexOf(':'));
}

/** Paths in a configuration are relative to its file; without one, `/` means the workspace folder. */
function workspaceSettings(file: ConfigurationFile | undefined, folder = ''): WorkspaceSettings {
  const { links, escalations } = file?.configuration ?? defaultConfiguration;
  const base = file?.folder ?? folder;
  const place = (path: string) => joinPath(base, path) ?? path;
  const aliases = Object.entries(links.aliases).map(([title, path]) => [title, place(path)] as const);
  return { links: { root: place(links.root), aliases: Object.fromEntries(aliases) }, escalations };
}
