import { basename, dirname, join } from 'node:path';
import type { ArticleSettings } from '#core/article/buildArticle.js';
import { defaultConfiguration, type Configuration } from '#core/lint/configuration.js';
import { configurationFileNames, configuresFixpath } from '#core/lint/configurationFile.js';
import { includes } from '#core/lint/includes.js';
import { parseConfiguration } from '#core/lint/parseConfiguration.js';
import type { Rule } from '#core/lint/rule.js';
import { LineIndex } from '#core/text/lineIndex.js';
import type { CommandContext } from './context.js';
import { renderFailure, UsageError, type Failure } from './failure.js';
import { toSlashes } from './files.js';
import { readText } from './readText.js';

/** A configuration and the folder that its globs and paths are relative to; absolute, with slashes. */
export interface PlacedConfiguration {
  readonly folder: string;
  readonly configuration: Configuration;
}

/** How a configuration wants the file of that absolute path, with slashes, to be read. */
export function articleSettings(
  { folder, configuration }: PlacedConfiguration,
  path: string,
): ArticleSettings {
  const { profile, include } = configuration;
  const isIncluded = path.startsWith(`${folder}/`) && includes(include, path.slice(folder.length + 1));
  return { ...(profile ? { profile } : {}), ...(isIncluded ? { isArticle: true } : {}) };
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
    const shown = this.context.shown(path);
    const { value, problems } = parseConfiguration(text, path, this.rules);
    const lines = new LineIndex(text);
    for (const { ruleId, span, message } of problems) {
      const { line, column } = lines.at(span.start);
      const list = ruleId === 'unsupported-configuration' ? this.notes : this.failures;
      list.push({ path: shown, line: line + 1, column: column + 1, message });
    }
    return { folder: toSlashes(dirname(path)), configuration: value };
  }
}
