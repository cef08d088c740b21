import type { ArticleSettings } from '#core/article/buildArticle.js';
import type { Configuration } from '#core/lint/configuration.js';
import { configurationFileNames, configuresFixpath } from '#core/lint/configurationFile.js';
import { includes } from '#core/lint/includes.js';
import { parseConfiguration } from '#core/lint/parseConfiguration.js';
import type { Rule } from '#core/lint/rule.js';
import type { Problem } from '#core/text/problem.js';

/** A configuration file after reading. */
export interface ConfigurationFile {
  readonly path: string;
  /** Globs and link roots in it are relative to this. */
  readonly folder: string;
  readonly text: string;
  readonly configuration: Configuration;
  readonly problems: readonly Problem[];
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

  /** `readFile` answers undefined for a file that is not there. */
  constructor(
    private readonly readFile: (path: string) => Promise<string | undefined>,
    private readonly rules: readonly Rule[],
  ) {}

  /** A configuration file has come, gone or changed. */
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
    return { path, folder, text, configuration: value, problems };
  }
}

/** What a configuration settles beforehand about the reading of one file. */
export function articleSettings(path: string, file: ConfigurationFile | undefined): ArticleSettings {
  if (!file) return {};
  const { profile, include } = file.configuration;
  const isIncluded =
    path.startsWith(`${file.folder}/`) && includes(include, path.slice(file.folder.length + 1));
  return { ...(profile ? { profile } : {}), ...(isIncluded ? { isArticle: true } : {}) };
}

/** From the file's own folder to the root. */
function* foldersAbove(path: string): Generator<string> {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const folder = path.slice(0, end);
    if (folder.endsWith('/')) return;
    yield folder;
  }
}
