import type { ArticleDocument } from '../document/articleDocument.js';
import type { Fix, Problem } from '../text/problem.js';
import type { Workspace } from '../workspace/workspace.js';
import { applySuppressions } from './applySuppressions.js';
import type { Configuration } from './configuration.js';
import { findDirectiveProblems } from './directiveProblems.js';
import { compareFindings, type Finding } from './finding.js';
import { findFrontMatterProblems } from './frontMatterProblems.js';
import { findMetaRule } from './metaRules.js';
import type { Rule, RuleContext, Severity } from './rule.js';
import { milder, ruleSeverity } from './severity.js';
import { findSuppressions } from './suppressions.js';

/** With what to lint. */
export interface LintOptions {
  /** The rules to run; the engine knows none by itself. */
  readonly rules: readonly Rule[];
  readonly configuration: Configuration;
  /**
   * All rule ids that there are, where `rules` is only a part of them; otherwise a suppression comment for
   * a rule that was left out would be called unknown.
   */
  readonly ruleIds?: readonly string[];
}

/**
 * The findings of a document, in the order of its text: what its reading met, what the rules say, and what
 * is wrong with its suppression comments. It lints whatever it is given; whether a file is an article at
 * all is for the caller to ask (`article.recognition`). A rule that throws becomes one `rule-error`
 * finding and the others still run.
 */
export function lint(document: ArticleDocument, workspace: Workspace, options: LintOptions): Finding[] {
  const { rules, configuration } = options;
  const profile = configuration.profile ?? document.article.profile;
  const met = [
    ...document.problems,
    ...findFrontMatterProblems(document),
    ...findDirectiveProblems(document),
  ];
  const findings = met.flatMap((problem) => grade(problem, document, configuration));
  const ran: string[] = [];
  const off: string[] = [];
  for (const rule of rules) {
    const most = ruleSeverity(rule, profile, configuration);
    if (most === 'off') {
      off.push(rule.id);
      continue;
    }
    try {
      findings.push(...runRule(rule, most, createContext(rule, document, workspace, configuration)));
      ran.push(rule.id);
    } catch (error) {
      findings.push(...grade(ruleError(rule, document, error), document, configuration));
    }
  }
  const ruleIds = options.ruleIds ?? rules.map((rule) => rule.id);
  const { suppressions, problems } = findSuppressions(document, ruleIds);
  const { kept, idle } = applySuppressions(findings, suppressions, (ruleId) =>
    ruleId === undefined ? ran.length + off.length === ruleIds.length : ran.includes(ruleId),
  );
  const aboutComments = [...problems, ...idle].flatMap((problem) => grade(problem, document, configuration));
  return [...kept, ...aboutComments].sort(compareFindings);
}

function createContext(
  rule: Rule,
  document: ArticleDocument,
  workspace: Workspace,
  configuration: Configuration,
): RuleContext {
  const defaults = (rule.options ?? []).map((option): [string, unknown] => [option.name, option.default]);
  const configured = Object.entries(configuration.rules[rule.id]?.options ?? {});
  const options: Record<string, unknown> = Object.fromEntries([...defaults, ...configured]);
  Object.freeze(options);
  return Object.freeze({ document, article: document.article, flow: document.flow, workspace, options });
}

function runRule(rule: Rule, most: Severity, context: RuleContext): Finding[] {
  return Array.from(rule.check(context), ({ severity, ...report }) => ({
    ...report,
    ruleId: rule.id,
    severity: severity ? milder(severity, most) : most,
    path: context.document.path,
    ...(report.fixes
      ? { fixes: report.fixes.map((fix) => adaptLineEndings(fix, context.document.text)) }
      : {}),
  }));
}

/** Rules write `\n`; an article whose lines end otherwise keeps its own way. */
function adaptLineEndings(fix: Fix, text: string): Fix {
  if (!text.includes('\r\n')) return fix;
  const edits = fix.edits.map(({ span, newText }) => ({ span, newText: newText.replace(/\r?\n/g, '\r\n') }));
  return { ...fix, edits };
}

function ruleError(rule: Rule, document: ArticleDocument, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    ruleId: 'rule-error',
    span: document.article.title?.span ?? { start: 0, end: 0 },
    message: `The rule “${rule.id}” stopped with an error (${reason}), so its findings are missing here. This is a fault of Fixpath, not of the article; please report it.`,
  };
}

/** Makes a finding of a problem that no rule reported; nothing where the configuration switched it off. */
function grade(problem: Problem, document: ArticleDocument, configuration: Configuration): Finding[] {
  const severity =
    configuration.rules[problem.ruleId]?.severity ?? findMetaRule(problem.ruleId)?.severity ?? 'warning';
  return severity === 'off' ? [] : [{ ...problem, severity, path: document.path }];
}
