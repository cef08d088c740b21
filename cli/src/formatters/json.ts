import type { Finding } from '#core/lint/finding.js';
import { ruleUrl } from '#core/lint/ruleUrl.js';
import type { RelatedInformation } from '#core/text/problem.js';
import type { LintReport } from '../lintReport.js';

/** The version of the shape below; it only grows (`schemas/findings.schema.json`). */
const schemaVersion = 1;

/** Findings for programs: one JSON object, as `schemas/findings.schema.json` describes it. */
export function formatJson(report: LintReport): string {
  const findings = report.findings.map((finding) => convertFinding(finding, report));
  return JSON.stringify(
    { schemaVersion, findings, failures: report.failures, summary: report.summary },
    null,
    2,
  );
}

function convertFinding(finding: Finding, report: LintReport): object {
  const { path, ruleId, severity, message, span } = finding;
  return {
    path: report.shown(path),
    ...position(path, span, report),
    span,
    ruleId,
    severity,
    message,
    url: ruleUrl(ruleId),
    related: (finding.related ?? []).map((related) => convertRelated(related, finding, report)),
    fixes: finding.fixes ?? [],
  };
}

function convertRelated(related: RelatedInformation, finding: Finding, report: LintReport): object {
  const path = related.path ?? finding.path;
  const { span, message } = related;
  return { path: report.shown(path), ...position(path, span, report), span, message };
}

function position(path: string, span: Finding['span'], report: LintReport): object {
  const location = report.locate(path, span);
  if (!location) return {};
  const { line, column, endLine, endColumn } = location;
  return { line, column, endLine, endColumn };
}
