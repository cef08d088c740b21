import type { ArticleSettings } from '#core/article/buildArticle.js';
import { ArticleDocument } from '#core/document/articleDocument.js';
import type { Configuration } from '#core/lint/configuration.js';
import type { Finding } from '#core/lint/finding.js';
import { fixText } from '#core/lint/fix.js';
import { lint } from '#core/lint/lint.js';
import type { Rule } from '#core/lint/rule.js';
import { allRules } from '#core/rules/index.js';
import { Workspace } from '#core/workspace/workspace.js';

/** A Markdown file of the workspace. */
export interface LintSource {
  readonly path: string;
  readonly text: string;
  readonly settings: ArticleSettings;
  /** The index of the configuration that holds for it. */
  readonly configuration: number;
}

/**
 * All that linting one workspace depends on. Plain data with plain data as the result, so that a job can go
 * to a worker as it is. Paths are relative to the workspace's root, with slashes: what a reference that
 * climbs out of it leads to is not known.
 */
export interface LintJob {
  /** Absolute, with slashes. */
  readonly root: string;
  /** The files to lint and those that they may refer to. */
  readonly sources: readonly LintSource[];
  /** Which of the sources to lint; `explicit` ones even if they are no articles. */
  readonly targets: readonly { readonly path: string; readonly explicit: boolean }[];
  /** The paths of all files that links may lead to; absent where that is not known. */
  readonly files?: readonly string[];
  /** Their link settings, too, are relative to the root. */
  readonly configurations: readonly Configuration[];
  /** The ids of the rules to run; absent for all. */
  readonly only?: readonly string[];
  /** Whether to apply safe fixes before reporting what is left. */
  readonly fix: boolean;
}

/** What linting one target came to; all paths in it are relative to the job's root. */
export interface LintResult {
  readonly path: string;
  /** False for a file that was passed over, as it is no article; it has no findings. */
  readonly linted: boolean;
  /** The text that the findings' spans count in: after the fixes. */
  readonly text: string;
  readonly findings: readonly Finding[];
  /** How many fixes the text holds; 0 where it is as it was given. */
  readonly fixed: number;
  /** What threw where Fixpath itself failed to read this file, which then was not linted. */
  readonly fault?: string;
}

/** Lints the targets of a job in their order. Reads and writes nothing, and keeps nothing. */
export function lintFiles(job: LintJob, rules: readonly Rule[] = allRules): LintResult[] {
  const given = new Map(
    job.sources.map(({ path, text, settings }) => [path, new ArticleDocument(path, text, settings)]),
  );
  const targets = job.targets.map(({ path, explicit }) => assess(given.get(path)!, explicit));
  const linted = targets.filter((target) => target.linted).map((target) => given.get(target.path)!);
  const fixed = job.fix ? fixDocuments(linted, createFinder(given, job, rules)) : [];
  const documents = new Map([...given, ...fixed.map(({ document }) => [document.path, document] as const)]);
  const fixes = new Map(fixed.map(({ document, applied }) => [document.path, applied]));
  const find = createFinder(documents, job, rules);
  return targets.map((target) => {
    const document = documents.get(target.path)!;
    const findings = target.linted ? find(document) : [];
    return { ...target, text: document.text, findings, fixed: fixes.get(target.path) ?? 0 };
  });
}

/** Whether a file is to be linted. One that Fixpath cannot even read takes down no other one. */
function assess(document: ArticleDocument, explicit: boolean): Pick<LintResult, 'path' | 'linted' | 'fault'> {
  const { path } = document;
  try {
    return { path, linted: document.article.recognition.isArticle || explicit };
  } catch (error) {
    return { path, linted: false, fault: error instanceof Error ? error.message : String(error) };
  }
}

/** Finds what is wrong in one version of a document, among the other documents as they are given. */
type Finder = (document: ArticleDocument) => readonly Finding[];

function createFinder(
  documents: ReadonlyMap<string, ArticleDocument>,
  job: LintJob,
  rules: readonly Rule[],
): Finder {
  const indexes = new Map(job.sources.map((source) => [source.path, source.configuration]));
  const workspaces = job.configurations.map(({ links, escalations }) =>
    Workspace.of(documents.values(), job.files, { links, escalations }),
  );
  const ruleIds = rules.map((rule) => rule.id);
  const chosen = rules.filter((rule) => job.only?.includes(rule.id) ?? true);
  return (document) => {
    const index = indexes.get(document.path)!;
    const workspace = workspaces[index]!;
    const current = workspace.find(document.path) === document ? workspace : workspace.with(document);
    return lint(document, current, {
      rules: chosen,
      ruleIds,
      configuration: job.configurations[index]!,
    });
  };
}

interface FixedDocument {
  readonly document: ArticleDocument;
  readonly applied: number;
}

/** The documents that had something to fix; each is fixed among the others as they were given. */
function fixDocuments(documents: readonly ArticleDocument[], find: Finder): FixedDocument[] {
  return documents.map((document) => fixDocument(document, find)).filter(({ applied }) => applied > 0);
}

function fixDocument(document: ArticleDocument, find: Finder): FixedDocument {
  const { path, settings } = document;
  const lineEnd = /\r\n|\n|\r/.exec(document.text)?.[0] ?? '\n';
  let current = document;
  const { applied } = fixText(document.text, (text) => {
    if (text !== current.text) current = new ArticleDocument(path, text, settings);
    return find(current).map((finding) => withLineEnds(finding, lineEnd));
  });
  // The text that `fixText` looked at last is the one that it gives.
  return { document: current, applied };
}

/** Rules write line feeds; a file keeps the line ends that it has. */
function withLineEnds(finding: Finding, lineEnd: string): Finding {
  if (!finding.fixes || lineEnd === '\n') return finding;
  const fixes = finding.fixes.map((fix) => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, newText: edit.newText.replace(/\r\n|\n|\r/g, lineEnd) })),
  }));
  return { ...finding, fixes };
}
