import type { ArticleSettings } from '#core/article/buildArticle.js';
import type { Languages } from '#core/article/lexicon/languages.js';
import type { OwnWords } from '#core/article/lexicon/ownWords.js';
import type { Configuration } from '#core/lint/configuration.js';
import { configurationFileNames, configuresFixpath } from '#core/lint/configurationFile.js';
import { includes } from '#core/lint/includes.js';
import { parseConfiguration } from '#core/lint/parseConfiguration.js';
import { findLanguages, parseLexicon, unreadableLexicon } from '#core/lint/readLexicons.js';
import type { Rule } from '#core/lint/rule.js';
import type { Problem } from '#core/text/problem.js';
import { joinPath } from '#core/workspace/paths.js';

/** A file that is no article, after reading. */
export interface CheckedFile {
  readonly path: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** A configuration file after reading. */
export interface ConfigurationFile extends CheckedFile {
  /** Globs and link roots in it are relative to this. */
  readonly folder: string;
  readonly configuration: Configuration;
  /** The files of words that it names, as far as they can be read. */
  readonly lexicons: readonly CheckedFile[];
  /** The languages that it knows, with those words; absent where it adds nothing. */
  readonly languages?: Languages;
}

/** The configuration files that hold for some paths, at one moment. A value. */
export class FoundConfigurations {
  private readonly byFolder: ReadonlyMap<string, ConfigurationFile>;

  constructor(readonly files: readonly ConfigurationFile[]) {
    this.byFolder = new Map(files.map((file) => [file.folder, file]));
  }

  /** The nearest one above a path, or undefined. */
  find(path: string): ConfigurationFile | undefined {
    for (const folder of foldersAbove(path)) {
      const file = this.byFolder.get(folder);
      if (file) return file;
    }
    return undefined;
  }
}

/**
 * Reads the configuration files around the articles: for each article the nearest one upwards, also above the
 * workspace. Each folder is looked into once, until `forget`.
 */
export class Configurations {
  private byFolder = new Map<string, Promise<ConfigurationFile | undefined>>();
  private readonly lexiconPaths = new Set<string>();
  /** By configuration file: the same words stay the same value, for articles are read again for another one. */
  private readonly languages = new Map<string, KnownLanguages>();

  /** `readFile` answers undefined for a file that is not there. */
  constructor(
    private readonly readFile: (path: string) => Promise<string | undefined>,
    private readonly rules: readonly Rule[],
  ) {}

  /** Whether some configuration takes words from that file. */
  takesWordsFrom(path: string): boolean {
    return this.lexiconPaths.has(path);
  }

  /** A configuration file, or one that it takes words from, has come, gone or changed. */
  forget(): void {
    this.byFolder = new Map();
  }

  /** The configuration files above these paths. */
  async read(paths: Iterable<string>): Promise<FoundConfigurations> {
    const { byFolder } = this;
    const folders = new Set([...paths].flatMap((path) => [...foldersAbove(path)]));
    for (const folder of folders) if (!byFolder.has(folder)) byFolder.set(folder, this.readIn(folder));
    const files = await Promise.all([...folders].map((folder) => byFolder.get(folder)!));
    return new FoundConfigurations(files.filter((file) => file !== undefined));
  }

  private async readIn(folder: string): Promise<ConfigurationFile | undefined> {
    const candidates = configurationFileNames.map((name) => `${folder}/${name}`);
    const texts = await Promise.all(candidates.map((path) => this.readFile(path)));
    const index = texts.findIndex(
      (text, at) => text !== undefined && configuresFixpath(candidates[at]!, text),
    );
    if (index < 0) return undefined;
    const path = candidates[index]!;
    const text = texts[index]!;
    const { value, problems } = parseConfiguration(text, path, this.rules);
    return this.addLexicons({ path, folder, text, configuration: value, problems, lexicons: [] });
  }

  private async addLexicons(file: ConfigurationFile): Promise<ConfigurationFile> {
    const problems = [...file.problems];
    const lexicons: CheckedFile[] = [];
    const words = new Map<string, readonly OwnWords[]>();
    for (const source of file.configuration.lexicons ?? []) {
      if (source.kind === 'words') continue;
      const path = joinPath(file.folder, source.path);
      if (path !== undefined) this.lexiconPaths.add(path);
      const text = path === undefined ? undefined : await this.readFile(path);
      if (path === undefined || text === undefined) problems.push(unreadableLexicon(source));
      else {
        const read = parseLexicon(text);
        words.set(source.path, read.value);
        lexicons.push({ path, text, problems: read.problems });
      }
    }
    const languages = this.languagesOf(file, (path) => words.get(path) ?? []);
    return { ...file, problems, lexicons, ...(languages ? { languages } : {}) };
  }

  private languagesOf(
    { path, configuration }: ConfigurationFile,
    wordsOf: (file: string) => readonly OwnWords[],
  ): Languages | undefined {
    const sources = configuration.lexicons ?? [];
    const key = JSON.stringify(
      sources.map((source) => (source.kind === 'words' ? source.words : wordsOf(source.path))),
    );
    const known = this.languages.get(path);
    if (known?.key === key) return known.value;
    const value = findLanguages(sources, wordsOf);
    this.languages.set(path, { key, value });
    return value;
  }
}

interface KnownLanguages {
  /** The words themselves: where they stand in their files makes no other language. */
  readonly key: string;
  readonly value: Languages | undefined;
}

/** What a configuration settles beforehand about the reading of one file. */
export function articleSettings(path: string, file: ConfigurationFile | undefined): ArticleSettings {
  if (!file) return {};
  const { profile, include } = file.configuration;
  const isIncluded =
    path.startsWith(`${file.folder}/`) && includes(include, path.slice(file.folder.length + 1));
  return {
    ...(profile ? { profile } : {}),
    ...(isIncluded ? { isArticle: true } : {}),
    ...(file.languages ? { languages: file.languages } : {}),
  };
}

/** From the file's own folder to the root. */
function* foldersAbove(path: string): Generator<string> {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const folder = path.slice(0, end);
    if (folder.endsWith('/')) return;
    yield folder;
  }
}
