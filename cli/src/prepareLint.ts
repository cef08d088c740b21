import { join, resolve } from 'node:path';
import { allRules } from '#core/rules/index.js';
import { ConfigurationFiles } from './configurationFiles.js';
import type { CommandContext } from './context.js';
import type { Failure } from './failure.js';
import { filesAround, isMarkdownPath, selectFiles, toSlashes, type SelectedFile } from './files.js';
import type { LintJob, LintSource, PlacedConfiguration } from './lintFiles.js';
import { decodeText, readText, type TextOrFailure } from './readText.js';
import { readAll } from './readAll.js';
import { applyRuleChoices, type RuleChoices } from './ruleChoices.js';

/** What the command line asks for. */
export interface LintRequest {
  /** Files, folders and globs; none means the working folder. */
  readonly paths: readonly string[];
  /** Present to lint standard input, as the text of that file where one is given. */
  readonly stdin?: { readonly filename?: string } | undefined;
  readonly choices: RuleChoices;
  readonly fix: boolean;
}

/** A job, and what was met on the way to it. */
export interface PreparedLint {
  readonly job: LintJob;
  /** The paths of files that begin with a byte order mark, which is no part of their text. */
  readonly byteOrderMarks: ReadonlySet<string>;
  readonly failures: readonly Failure[];
  readonly notes: readonly Failure[];
}

/** Finds and reads all that a lint needs; what cannot be read is left out and reported. */
export async function prepareLint(context: CommandContext, request: LintRequest): Promise<PreparedLint> {
  const preparation = new Preparation(context, request);
  if (request.stdin) await preparation.addStdin(request.stdin.filename);
  else preparation.addPaths(request.paths.length > 0 ? request.paths : ['.']);
  return preparation.finish();
}

class Preparation {
  private readonly sources = new Map<string, LintSource>();
  private readonly targets: LintJob['targets'][number][] = [];
  private files: readonly string[] | undefined;
  private readonly byteOrderMarks = new Set<string>();
  private readonly failures: Failure[] = [];
  private readonly notes: Failure[] = [];
  private readonly configurations: ConfigurationFiles;
  private readonly placed: PlacedConfiguration[] = [];

  constructor(
    private readonly context: CommandContext,
    private readonly request: LintRequest,
  ) {
    this.configurations = new ConfigurationFiles(context, allRules);
  }

  addPaths(paths: readonly string[]): void {
    const selection = selectFiles(paths, this.context);
    this.failures.push(...selection.failures);
    for (const file of selection.files) this.addTarget(file, this.read(file.path));
    this.addSurroundings(selection.surroundings());
  }

  async addStdin(filename: string | undefined): Promise<void> {
    const path =
      filename === undefined ? join(this.context.cwd, '<stdin>') : resolve(this.context.cwd, filename);
    const bytes = await readAll(this.context.stdin);
    this.addTarget({ path, explicit: true }, decodeText(bytes, this.context.shown(path)));
    this.addSurroundings(filename === undefined ? undefined : filesAround(path, this.context));
  }

  finish(): PreparedLint {
    const { request, targets, files, byteOrderMarks } = this;
    const job: LintJob = {
      sources: [...this.sources.values()],
      targets,
      ...(files ? { files: files.map(toSlashes) } : {}),
      configurations: this.placed.map(({ folder, configuration }) => ({
        folder,
        configuration: applyRuleChoices(configuration, request.choices, allRules),
      })),
      ...(request.choices.only ? { only: request.choices.only } : {}),
      fix: request.fix,
    };
    const failures = [...this.failures, ...this.configurations.failures];
    return { job, byteOrderMarks, failures, notes: [...this.notes, ...this.configurations.notes] };
  }

  private addTarget({ path, explicit }: SelectedFile, source: TextOrFailure): void {
    if (!source.ok) {
      this.failures.push(source.failure);
      return;
    }
    if (explicit && source.text.trim() === '')
      this.notes.push({
        path: this.context.shown(path),
        message: 'the file is empty, so there is nothing to check.',
      });
    if (source.byteOrderMark) this.byteOrderMarks.add(toSlashes(path));
    this.targets.push({ path: toSlashes(path), explicit });
    this.addSource(path, source.text);
  }

  /** The files that links may lead to, and the texts of the Markdown files among them. */
  private addSurroundings(paths: readonly string[] | undefined): void {
    this.files = paths;
    for (const path of paths?.filter(isMarkdownPath) ?? []) {
      if (this.sources.has(toSlashes(path))) continue;
      const source = this.read(path);
      if (source.ok) this.addSource(path, source.text);
    }
  }

  private read(path: string): TextOrFailure {
    return readText(path, this.context.shown(path));
  }

  private addSource(path: string, text: string): void {
    const placed = this.configurations.find(path);
    if (!this.placed.includes(placed)) this.placed.push(placed);
    const slashed = toSlashes(path);
    this.sources.set(slashed, { path: slashed, text, configuration: this.placed.indexOf(placed) });
  }
}
