import { posix } from 'node:path';
import type { Finding } from '#core/lint/finding.js';
import type { Severity } from '#core/lint/rule.js';
import { LineIndex } from '#core/text/lineIndex.js';
import type { Span } from '#core/text/span.js';
import { internalError, type Failure } from './failure.js';
import type { LintJob, LintResult } from './lintFiles.js';

/** What `fixpath lint` has to tell; formatters turn it into text. */
export interface LintReport {
  /** Sorted by path, and within an article by place. */
  readonly findings: readonly Finding[];
  /** What could not be read, written or understood. */
  readonly failures: readonly Failure[];
  readonly summary: LintSummary;
  /** Where a span of one of the workspace's files stands; undefined for a file that is not known. */
  readonly locate: (path: string, span: Span) => Location | undefined;
  /** A path as people see it. */
  readonly shown: (path: string) => string;
}

/** The counts of a run. */
export interface LintSummary {
  /** Articles that were linted. */
  readonly articles: number;
  readonly articlesWithFindings: number;
  /** Markdown files met in folders and globs that are no articles. */
  readonly passedOver: number;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  /** Fixes that were applied. */
  readonly fixed: number;
  /** Findings left that `--fix` would repair. */
  readonly fixable: number;
}

/** A span as people count: lines and columns from 1, columns in UTF-16 units. */
export interface Location {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The whole first line, without its end. */
  readonly lineText: string;
}

/** What a job came to. */
export interface LintRun {
  readonly job: LintJob;
  readonly results: readonly LintResult[];
}

/** Gathers what jobs came to; from here on paths are absolute, with slashes. */
export function createLintReport(
  runs: readonly LintRun[],
  failures: readonly Failure[],
  shown: (path: string) => string,
): LintReport {
  const results = runs.flatMap(({ results }) => results);
  const findings = runs.flatMap(({ job, results }) =>
    results.flatMap((result) => result.findings.map((finding) => placeFinding(finding, job.root))),
  );
  findings.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { findings, failures, summary: summarise(results, findings), locate: createLocator(runs), shown };
}

/** The files on which Fixpath itself failed. */
export function faultsOf({ job, results }: LintRun, shown: (path: string) => string): Failure[] {
  return results.flatMap(({ path, fault }) =>
    fault === undefined ? [] : [{ path: shown(posix.join(job.root, path)), message: internalError(fault) }],
  );
}

function placeFinding(finding: Finding, root: string): Finding {
  const related = finding.related?.map((each) =>
    each.path === undefined ? each : { ...each, path: posix.join(root, each.path) },
  );
  return { ...finding, path: posix.join(root, finding.path), ...(related ? { related } : {}) };
}

function summarise(results: readonly LintResult[], findings: readonly Finding[]): LintSummary {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const linted = results.filter((result) => result.linted);
  return {
    articles: linted.length,
    articlesWithFindings: linted.filter((result) => result.findings.length > 0).length,
    passedOver: results.filter((result) => !result.linted && result.fault === undefined).length,
    error: count('error'),
    warning: count('warning'),
    info: count('info'),
    fixed: results.reduce((sum, result) => sum + result.fixed, 0),
    fixable: findings.filter((finding) => finding.fixes?.some((fix) => fix.safe)).length,
  };
}

function createLocator(runs: readonly LintRun[]): LintReport['locate'] {
  const texts = new Map(
    runs.flatMap(({ job, results }) =>
      [...job.sources, ...results].map(({ path, text }) => [posix.join(job.root, path), text] as const),
    ),
  );
  const indexes = new Map<string, LineIndex>();
  return (path, span) => {
    const text = texts.get(path);
    if (text === undefined) return undefined;
    const lines = indexes.get(path) ?? new LineIndex(text);
    indexes.set(path, lines);
    const start = lines.at(span.start);
    const end = lines.at(span.end);
    return {
      line: start.line + 1,
      column: start.column + 1,
      endLine: end.line + 1,
      endColumn: end.column + 1,
      lineText: lines.lineText(start.line),
    };
  };
}
