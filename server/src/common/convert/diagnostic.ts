import type { Finding } from '#core/lint/finding.js';
import type { Severity } from '#core/lint/rule.js';
import { ruleUrl } from '#core/lint/ruleUrl.js';
import type { LineIndex } from '#core/text/lineIndex.js';
import type { Problem, RelatedInformation } from '#core/text/problem.js';
import {
  DiagnosticSeverity,
  type Diagnostic,
  type DiagnosticRelatedInformation,
} from 'vscode-languageserver';
import { convertSpan } from './range.js';

/** The document that a problem is about, and where to look up others that it mentions. */
export interface DiagnosticPlace {
  readonly uri: string;
  readonly lines: LineIndex;
  /** The URI and lines of another document by its path; undefined for one that is not known. */
  readonly find: (path: string) => { readonly uri: string; readonly lines: LineIndex } | undefined;
}

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** The editor's form of a finding: its code is the rule's id and leads to the rule's page. */
export function convertFinding(finding: Finding, place: DiagnosticPlace): Diagnostic {
  return convertProblem(finding, severities[finding.severity], place);
}

/** The editor's form of a problem whose severity is settled elsewhere. */
export function convertProblem(
  problem: Problem,
  severity: DiagnosticSeverity,
  place: DiagnosticPlace,
): Diagnostic {
  const related = problem.related?.flatMap((information) => convertRelated(information, place));
  return {
    range: convertSpan(problem.span, place.lines),
    severity,
    code: problem.ruleId,
    codeDescription: { href: ruleUrl(problem.ruleId) },
    source: 'fixpath',
    message: problem.message,
    ...(related && related.length > 0 ? { relatedInformation: related } : {}),
  };
}

function convertRelated(
  { path, span, message }: RelatedInformation,
  place: DiagnosticPlace,
): DiagnosticRelatedInformation[] {
  const target = path === undefined ? place : place.find(path);
  return target ? [{ location: { uri: target.uri, range: convertSpan(span, target.lines) }, message }] : [];
}
