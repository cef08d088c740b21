import type { Finding } from '#core/lint/finding.js';
import { ruleUrl } from '#core/lint/ruleUrl.js';
import type { Severity } from '#core/lint/rule.js';
import type { LintReport, LintSummary, Location } from '../lintReport.js';
import { printable, type Style } from '../terminal.js';
import { excerptLine, wrapText } from '../textLayout.js';

/** How a report for people is set: its colours, and how many columns it may take. */
export interface PrettyOptions {
  readonly style: Style;
  readonly width: number;
  /** Leaves out the closing line with the counts. */
  readonly quiet: boolean;
}

/** Findings for people: place and rule, what is wrong and why, the line it stands in, and where to read on. */
export function formatPretty(report: LintReport, options: PrettyOptions): string {
  const findings = report.findings.map((finding) => formatFinding(finding, report, options));
  const summary = options.quiet ? [] : [formatSummary(report.summary, options.style)];
  return [...findings, ...summary].join('\n\n');
}

const longestMessageLine = 100;

function formatFinding(finding: Finding, report: LintReport, { style, width }: PrettyOptions): string {
  const location = report.locate(finding.path, finding.span);
  const place = [report.shown(finding.path), location?.line, location?.column].filter(
    (part) => part !== undefined,
  );
  const severity = severityStyle(finding.severity, style)(finding.severity);
  const messageWidth = Math.min(width, longestMessageLine);
  const related = (finding.related ?? []).map((other) => {
    const there = report.locate(other.path ?? finding.path, other.span);
    const where = `${report.shown(other.path ?? finding.path)}${there ? `:${there.line}:${there.column}` : ''}`;
    return `  ${style.dim(`${where}:`)} ${printable(other.message)}`;
  });
  const fixes = (finding.fixes ?? []).map(
    (fix) =>
      `  ${style.green(fix.safe ? 'fix:' : 'suggestion:')} ${printable(fix.title)}${fix.safe ? ' (--fix)' : ''}`,
  );
  return [
    `${style.bold(printable(place.join(':')))} ${severity} ${style.dim(finding.ruleId)}`,
    wrapText(printable(finding.message), messageWidth, '  '),
    ...(location ? formatFrame(location, finding.severity, { style, width }) : []),
    ...related,
    ...fixes,
    `  ${style.dim(ruleUrl(finding.ruleId))}`,
  ].join('\n');
}

function formatFrame(
  location: Location,
  severity: Severity,
  { style, width }: Pick<PrettyOptions, 'style' | 'width'>,
): string[] {
  const line = printable(location.lineText);
  if (line.trim() === '') return [];
  const number = String(location.line);
  const start = location.column - 1;
  const end = location.endLine === location.line ? location.endColumn - 1 : line.length;
  const excerpt = excerptLine(line, { start, end }, width - number.length - 5);
  const gutter = (text: string) => style.dim(`  ${text.padStart(number.length)} |`);
  return [
    `${gutter(number)} ${excerpt.text}`,
    `${gutter('')} ${severityStyle(severity, style)(excerpt.marks)}`,
  ];
}

function severityStyle(severity: Severity, style: Style): (text: string) => string {
  return { error: style.red, warning: style.yellow, info: style.cyan }[severity];
}

/** One sentence or two: what was found in how much, and what `--fix` did or could do. */
function formatSummary(summary: LintSummary, style: Style): string {
  const counts = (['error', 'warning', 'info'] as const)
    .filter((severity) => summary[severity] > 0)
    .map((severity) => severityStyle(severity, style)(counted(summary[severity], countNouns[severity])));
  const found =
    counts.length > 0
      ? `${counts.join(', ')} in ${summary.articlesWithFindings} of ${counted(summary.articles, 'article')}.`
      : `No findings in ${counted(summary.articles, 'article')}.`;
  const passed =
    summary.passedOver > 0 ? `${counted(summary.passedOver, 'Markdown file')} passed over: no article.` : '';
  const fixed = summary.fixed > 0 ? `${counted(summary.fixed, 'fix')} applied.` : '';
  const fixable =
    summary.fixable > 0 ? `${counted(summary.fixable, 'finding')} can be fixed with --fix.` : '';
  return [found, passed, fixed, fixable].filter((sentence) => sentence !== '').join(' ');
}

const countNouns = { error: 'error', warning: 'warning', info: 'hint' } as const;

function counted(count: number, noun: string): string {
  const plural = noun.endsWith('x') ? `${noun}es` : `${noun}s`;
  return `${count} ${count === 1 ? noun : plural}`;
}
