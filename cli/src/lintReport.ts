import type { Finding } from '#core/lint/finding.js';
import type { Severity } from '#core/lint/rule.js';
import { LineIndex } from '#core/text/lineIndex.js';
import type { Span } from '#core/text/span.js';
import type { Failure } from './failure.js';
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

/** Gathers what a job came to. */
export function createLintReport(
  job: LintJob,
  results: readonly LintResult[],
  failures: readonly Failure[],
  shown: (path: string) => string,
): LintReport {
  const findings = results.flatMap((result) => result.findings);
  return {
    findings,
    failures,
    summary: summarise(results, findings),
    locate: createLocator(job, results),
    shown,
  };
}

function summarise(results: readonly LintResult[], findings: readonly Finding[]): LintSummary {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const linted = results.filter((result) => result.linted);
  return {
    articles: linted.length,
    articlesWithFindings: linted.filter((result) => result.findings.length > 0).length,
    passedOver: results.length - linted.length,
    error: count('error'),
    warning: count('warning'),
    info: count('info'),
    fixed: results.reduce((sum, result) => sum + result.fixed, 0),
    fixable: findings.filter((finding) => finding.fixes?.some((fix) => fix.safe)).length,
  };
}

function createLocator(job: LintJob, results: readonly LintResult[]): LintReport['locate'] {
  const texts = new Map([...job.sources, ...results].map(({ path, text }) => [path, text]));
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
