import { basename, dirname, join } from 'node:path';
import type { ArticleSettings } from '#core/article/buildArticle.js';
import type { Languages } from '#core/article/lexicon/languages.js';
import type { OwnWords } from '#core/article/lexicon/ownWords.js';
import { defaultConfiguration, type Configuration } from '#core/lint/configuration.js';
import { configurationFileNames, configuresFixpath } from '#core/lint/configurationFile.js';
import { includes } from '#core/lint/includes.js';
import { parseConfiguration } from '#core/lint/parseConfiguration.js';
import { findLanguages, parseLexicon, unreadableLexicon } from '#core/lint/readLexicons.js';
import type { Rule } from '#core/lint/rule.js';
import { LineIndex } from '#core/text/lineIndex.js';
import type { Problem } from '#core/text/problem.js';
import type { CommandContext } from './context.js';
import { renderFailure, UsageError, type Failure } from './failure.js';
import { toSlashes } from './files.js';
import { readText } from './readText.js';

/** A configuration and the folder that its globs and paths are relative to; absolute, with slashes. */
export interface PlacedConfiguration {
  readonly folder: string;
  readonly configuration: Configuration;
  /** The languages that it knows, its files of words included; absent where it adds nothing. */
  readonly languages?: Languages;
}

/** How a configuration wants the file of that absolute path, with slashes, to be read. */
export function articleSettings(
  { folder, configuration, languages }: PlacedConfiguration,
  path: string,
): ArticleSettings {
  const { profile, include } = configuration;
  const isIncluded = path.startsWith(`${folder}/`) && includes(include, path.slice(folder.length + 1));
  return {
    ...(profile ? { profile } : {}),
    ...(isIncluded ? { isArticle: true } : {}),
    ...(languages ? { languages } : {}),
  };
}

/** Finds the configuration of each article: the nearest one upwards, or the one of `--config` for all. */
export class ConfigurationFiles {
  /** What is wrong in the files met so far, each file once. */
  readonly failures: Failure[] = [];
  /** What in these files has no effect yet, but is no mistake. */
  readonly notes: Failure[] = [];
  private readonly byFolder = new Map<string, PlacedConfiguration>();
  private readonly forAll?: PlacedConfiguration;

  constructor(
    private readonly context: CommandContext,
    private readonly rules: readonly Rule[],
  ) {
    const path = context.configurationPath;
    if (path === undefined) return;
    const source = readText(path, context.shown(path));
    if (!source.ok) throw new UsageError(`--config: ${renderFailure(source.failure)}`);
    this.forAll = this.place(path, source.text);
  }

  /** The configuration that holds for the file of that absolute path. */
  find(path: string): PlacedConfiguration {
    return this.forAll ?? this.findIn(dirname(path));
  }

  private findIn(folder: string): PlacedConfiguration {
    const known = this.byFolder.get(folder);
    if (known) return known;
    const found = this.readIn(folder) ?? this.findAbove(folder);
    this.byFolder.set(folder, found);
    return found;
  }

  private findAbove(folder: string): PlacedConfiguration {
    const parent = dirname(folder);
    return parent === folder
      ? { folder: toSlashes(this.context.cwd), configuration: defaultConfiguration }
      : this.findIn(parent);
  }

  private readIn(folder: string): PlacedConfiguration | undefined {
    for (const name of configurationFileNames) {
      const path = join(folder, name);
      const text = this.readConfiguration(path);
      if (text !== undefined) return this.place(path, text);
    }
    return undefined;
  }

  private readConfiguration(path: string): string | undefined {
    const source = readText(path, this.context.shown(path));
    if (source.ok) return configuresFixpath(path, source.text) ? source.text : undefined;
    if (source.missing || basename(path) === 'package.json') return undefined;
    this.failures.push(source.failure);
    return '';
  }

  private place(path: string, text: string): PlacedConfiguration {
    const { value, problems } = parseConfiguration(text, path, this.rules);
    this.report(path, text, problems);
    const folder = dirname(path);
    const words = new Map<string, readonly OwnWords[]>();
    for (const source of value.lexicons ?? [])
      if (source.kind === 'file') {
        const file = join(folder, source.path);
        const read = readText(file, this.context.shown(file));
        if (!read.ok) this.report(path, text, [unreadableLexicon(source)]);
        if (!read.ok && !read.missing) this.failures.push(read.failure);
        if (read.ok) words.set(source.path, this.readWords(file, read.text));
      }
    const languages = findLanguages(value.lexicons, (file) => words.get(file) ?? []);
    return { folder: toSlashes(folder), configuration: value, ...(languages ? { languages } : {}) };
  }

  private readWords(path: string, text: string): readonly OwnWords[] {
    const { value, problems } = parseLexicon(text);
    this.report(path, text, problems);
    return value;
  }

  private report(path: string, text: string, problems: readonly Problem[]): void {
    const lines = new LineIndex(text);
    for (const { ruleId, span, message } of problems) {
      const { line, column } = lines.at(span.start);
      const list = ruleId === 'unsupported-configuration' ? this.notes : this.failures;
      list.push({ path: this.context.shown(path), line: line + 1, column: column + 1, message });
    }
  }
}
