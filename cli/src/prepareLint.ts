import { join, relative, resolve } from 'node:path';
import type { Configuration } from '#core/lint/configuration.js';
import { allRules } from '#core/rules/index.js';
import { articleSettings, ConfigurationFiles, type PlacedConfiguration } from './configurationFiles.js';
import type { CommandContext } from './context.js';
import type { Failure } from './failure.js';
import {
  isMarkdownPath,
  selectFiles,
  selectUnsaved,
  toSlashes,
  type SelectedFile,
  type Selection,
} from './files.js';
import type { LintJob, LintSource } from './lintFiles.js';
import { readAll } from './readAll.js';
import { decodeText, readText, type TextOrFailure } from './readText.js';
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

/** Jobs, one per root, and what was met on the way to them. */
export interface PreparedLint {
  readonly jobs: readonly LintJob[];
  /** The absolute paths, with slashes, of files that begin with a byte order mark, which is no part of their text. */
  readonly byteOrderMarks: ReadonlySet<string>;
  readonly failures: readonly Failure[];
  readonly notes: readonly Failure[];
}

/** Finds and reads all that a lint needs; what cannot be read is left out and reported. */
export async function prepareLint(context: CommandContext, request: LintRequest): Promise<PreparedLint> {
  const preparation = new Preparation(context, request);
  if (request.stdin) await preparation.addStdin(request.stdin.filename);
  else preparation.addSelection(selectFiles(request.paths.length > 0 ? request.paths : ['.'], context));
  return preparation.finish();
}

class Preparation {
  private readonly jobs: LintJob[] = [];
  private readonly byteOrderMarks = new Set<string>();
  private readonly failures: Failure[] = [];
  private readonly notes: Failure[] = [];
  private readonly configurations: ConfigurationFiles;

  constructor(
    private readonly context: CommandContext,
    private readonly request: LintRequest,
  ) {
    this.configurations = new ConfigurationFiles(context, allRules);
  }

  async addStdin(filename: string | undefined): Promise<void> {
    const { cwd, stdin } = this.context;
    const path = resolve(cwd, filename ?? '<stdin>');
    const source = decodeText(await readAll(stdin), this.context.shown(path));
    if (filename !== undefined) this.addSelection(selectUnsaved(path, this.context), source);
    else this.addJob({ root: cwd, targets: [{ path, explicit: true, root: cwd }], unsaved: source });
  }

  /** `unsaved` is the text to take in place of those on the disk. */
  addSelection(selection: Selection, unsaved?: TextOrFailure): void {
    this.failures.push(...selection.failures);
    const byRoot = new Map<string, SelectedFile[]>();
    for (const file of selection.files) byRoot.set(file.root, [...(byRoot.get(file.root) ?? []), file]);
    for (const [root, targets] of byRoot)
      this.addJob({ root, targets, files: selection.listRoot(root), unsaved });
  }

  finish(): PreparedLint {
    const { jobs, byteOrderMarks, configurations } = this;
    const failures = [...this.failures, ...configurations.failures];
    return { jobs, byteOrderMarks, failures, notes: [...this.notes, ...configurations.notes] };
  }

  private addJob({ root, targets, files, unsaved }: JobRequest): void {
    const inRoot = (path: string) => toSlashes(relative(root, path));
    const sources = new Map<string, LintSource>();
    const placed: PlacedConfiguration[] = [];
    const addSource = (path: string, text: string) => {
      const found = this.configurations.find(path);
      if (!placed.includes(found)) placed.push(found);
      const settings = articleSettings(found, toSlashes(path));
      sources.set(path, { path: inRoot(path), text, settings, configuration: placed.indexOf(found) });
    };

    const read = targets.filter((target) => {
      const source = unsaved ?? this.read(target.path);
      if (!this.accept(target, source)) return false;
      addSource(target.path, source.text);
      return true;
    });
    for (const path of files?.filter(isMarkdownPath) ?? []) {
      const source = sources.has(path) ? undefined : this.read(path);
      // What cannot be read and was not asked for is no matter of this run.
      if (source?.ok) addSource(path, source.text);
    }
    const { choices, fix } = this.request;
    this.jobs.push({
      root: toSlashes(root),
      sources: [...sources.values()],
      targets: read.map(({ path, explicit }) => ({ path: inRoot(path), explicit })),
      ...(files ? { files: files.map(inRoot) } : {}),
      configurations: placed.map((each) => applyRuleChoices(relativeTo(root, each), choices, allRules)),
      ...(choices.only ? { only: choices.only } : {}),
      fix,
    });
  }

  private read(path: string): TextOrFailure {
    return readText(path, this.context.shown(path));
  }

  private accept(
    { path, explicit }: SelectedFile,
    source: TextOrFailure,
  ): source is Extract<TextOrFailure, { ok: true }> {
    if (!source.ok) {
      this.failures.push(source.failure);
      return false;
    }
    if (explicit && source.text.trim() === '')
      this.notes.push({
        path: this.context.shown(path),
        message: 'the file is empty, so there is nothing to check.',
      });
    if (source.byteOrderMark) this.byteOrderMarks.add(toSlashes(path));
    return true;
  }
}

interface JobRequest {
  readonly root: string;
  readonly targets: readonly SelectedFile[];
  readonly files?: readonly string[] | undefined;
  readonly unsaved?: TextOrFailure | undefined;
}

/** A configuration whose link settings count from a job's root in place of its own folder. */
function relativeTo(root: string, { folder, configuration }: PlacedConfiguration): Configuration {
  const { links } = configuration;
  const linkRoot = join(folder, links.root);
  const fromRoot = (path: string) => toSlashes(relative(root, path));
  const aliases = Object.entries(links.aliases).map(([title, path]) => [
    title,
    fromRoot(join(linkRoot, path)),
  ]);
  const placedLinks = {
    ...links,
    root: fromRoot(linkRoot),
    aliases: Object.fromEntries(aliases) as Record<string, string>,
  };
  return { ...configuration, links: placedLinks };
}
