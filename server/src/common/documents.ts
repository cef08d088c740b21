import type { ArticleSettings } from '#core/article/buildArticle.js';
import { ArticleDocument } from '#core/document/articleDocument.js';
import { configurationFileNames } from '#core/lint/configurationFile.js';
import type { RuleSeverity } from '#core/lint/rule.js';
import { allRules } from '#core/rules/index.js';
import { articleSettings, Configurations } from './configurations.js';
import { convertPathToUri, convertUriToPath } from './convert/uri.js';
import type { FileSystem } from './serverHost.js';
import { findConfiguration, Snapshot, type OpenName } from './snapshot.js';
import { isMarkdownPath, WorkspaceFiles } from './workspaceFiles.js';

/** A document as the editor keeps it. */
export interface OpenDocument extends OpenName {
  readonly languageId: string;
  getText(): string;
}

/** What has changed: one document's text (its path is given), or something that may concern any document. */
export type Change = { readonly kind: 'text'; readonly path: string } | { readonly kind: 'surroundings' };

/**
 * All documents that the server knows, open or not, and what is known around them. Is told of every change,
 * and gives the state as it is whenever asked. Nothing is read or computed before somebody asks.
 */
export class Documents {
  private readonly files: WorkspaceFiles;
  private readonly configurations: Configurations;
  private readonly decisions = new Map<string, boolean>();
  private readonly listeners: ((change: Change) => void)[] = [];
  private rules: Readonly<Record<string, RuleSeverity>> = {};
  private latest: ReadonlyMap<string, ArticleDocument> = new Map();
  private current: Promise<Snapshot> | undefined;

  /** `open` lists the documents that are open in the editor at the moment of the call. */
  constructor(
    private readonly open: () => Iterable<OpenDocument>,
    private readonly fileSystem: FileSystem,
  ) {
    this.files = new WorkspaceFiles(fileSystem);
    this.configurations = new Configurations((path) => this.readFile(path), allRules);
  }

  /** Everything as it is now. */
  snapshot(): Promise<Snapshot> {
    return (this.current ??= this.take());
  }

  /** Calls the listener after each change; what it asks for then is the new state. */
  onDidChange(listener: (change: Change) => void): void {
    this.listeners.push(listener);
  }

  /** Other workspace folders, by URI; none where a single file is open. */
  setFolders(uris: readonly string[]): void {
    this.files.setFolders(uris.map((uri) => convertUriToPath(uri).replace(/\/+$/, '')));
    this.change({ kind: 'surroundings' });
  }

  /** Other severities in the editor's settings. */
  setRules(rules: Readonly<Record<string, RuleSeverity>>): void {
    this.rules = rules;
    this.change({ kind: 'surroundings' });
  }

  /** The user's word on whether a file is an article; undefined where there is none. */
  decisionOn(uri: string): boolean | undefined {
    return this.decisions.get(convertUriToPath(uri));
  }

  /** The user decides whether a file is an article; `null` leaves it to recognition again. */
  decide(uri: string, isArticle: boolean | null): void {
    if (isArticle === null) this.decisions.delete(convertUriToPath(uri));
    else this.decisions.set(convertUriToPath(uri), isArticle);
    this.change({ kind: 'surroundings' });
  }

  /** A document was opened, closed or edited in the editor. */
  didChangeText(uri: string): void {
    const path = convertUriToPath(uri);
    const configures = this.configures(path);
    if (configures) this.configurations.forget();
    this.change(configures ? { kind: 'surroundings' } : { kind: 'text', path });
  }

  /** A document was saved: once the editor closes it, the disk has the last word, also without file events. */
  didSave(uri: string): void {
    this.files.forgetText(convertUriToPath(uri));
    this.didChangeText(uri);
  }

  /** Files have changed on the disk; `created` or `deleted` ones make the list of files outdated. */
  didChangeFiles(uris: readonly string[], listed: boolean): void {
    const paths = uris.map(convertUriToPath).filter((path) => !isYaml(path) || this.configures(path));
    if (paths.length === 0 && !listed) return;
    for (const path of paths) this.files.forgetText(path);
    if (listed) this.files.forgetListings();
    if (listed || paths.some((path) => this.configures(path))) this.configurations.forget();
    this.change({ kind: 'surroundings' });
  }

  /** Whether a file says how others are to be read: a configuration, or words that one names. */
  private configures(path: string): boolean {
    return isConfigurationPath(path) || this.configurations.takesWordsFrom(path);
  }

  private change(change: Change): void {
    this.current = undefined;
    for (const listener of this.listeners) listener(change);
  }

  private async take(): Promise<Snapshot> {
    const { rules, decisions } = this;
    const opened = [...this.open()].filter(isMarkdown).map((document) => {
      const { uri, version } = document;
      return { path: convertUriToPath(uri), name: { uri, version }, text: document.getText() };
    });
    const { folders, files, texts: saved } = await this.files.read();
    const texts = new Map([...saved, ...opened.map(({ path, text }) => [path, text] as const)]);
    const configurations = await this.configurations.read([...texts.keys(), `${folders[0] ?? ''}/`]);
    const documents = new Map<string, ArticleDocument>();
    for (const [path, text] of texts) {
      const settings = articleSettings(path, findConfiguration(path, { configurations, folders }));
      const decision = decisions.get(path);
      documents.set(
        path,
        this.document(path, text, decision === undefined ? settings : { ...settings, isArticle: decision }),
      );
    }
    this.latest = documents;
    const open = new Map(opened.map(({ path, name }) => [path, name]));
    return new Snapshot({ documents, open, files, folders, configurations, rules });
  }

  /** A document whose text and settings are the same stays the same value, with all that was made of it. */
  private document(path: string, text: string, settings: ArticleSettings): ArticleDocument {
    const before = this.latest.get(path);
    const same =
      before?.text === text &&
      before.settings.isArticle === settings.isArticle &&
      before.settings.profile === settings.profile &&
      before.settings.languages === settings.languages;
    return same ? before : new ArticleDocument(path, text, settings);
  }

  private readFile(path: string): Promise<string | undefined> {
    for (const document of this.open())
      if (convertUriToPath(document.uri) === path) return Promise.resolve(document.getText());
    return this.fileSystem.readFile(convertPathToUri(path)).catch(() => undefined);
  }
}

function isMarkdown({ languageId, uri }: OpenDocument): boolean {
  return /^(?:markdown|mdx)/.test(languageId) || isMarkdownPath(convertUriToPath(uri));
}

function isConfigurationPath(path: string): boolean {
  return configurationFileNames.some((name) => path.endsWith(`/${name}`));
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/.test(path);
}
