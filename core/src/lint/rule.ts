import type { Article, Profile } from '../article/article.js';
import type { ArticleDocument } from '../document/articleDocument.js';
import type { FlowGraph } from '../flow/flowGraph.js';
import type { Problem } from '../text/problem.js';
import type { Workspace } from '../workspace/workspace.js';

/** How grave a finding is, gravest first. */
export type Severity = 'error' | 'warning' | 'info';

/** What the configuration can say of a rule. */
export type RuleSeverity = Severity | 'off';

/** One option of a rule as its page, the schema and the editor's settings show it. */
export interface RuleOption {
  readonly name: string;
  readonly description: string;
  readonly default: string | number | boolean | readonly string[];
}

/**
 * What a rule says of one place: a problem without the rule's name, and a milder severity where it is due.
 * Fixes may write `\n` throughout; the engine adapts them to the line endings of the article.
 */
export interface Report extends Omit<Problem, 'ruleId'> {
  readonly severity?: Severity;
}

/** All that a rule may look at; made anew for each rule, so that none can disturb another. */
export interface RuleContext {
  readonly document: ArticleDocument;
  readonly article: Article;
  readonly flow: FlowGraph;
  readonly workspace: Workspace;
  /** The rule's options with defaults filled in. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** A check of one kind of flaw: data for its page and settings, and one function. */
export interface Rule {
  /** Kebab-case; also the name of its file, page and case folder. */
  readonly id: string;
  /** One sentence: what is found. */
  readonly summary: string;
  readonly group: 'structure' | 'flow' | 'consistency' | 'links' | 'escalation' | 'wording';
  /** The default of every profile that `profiles` does not name. */
  readonly severity: RuleSeverity;
  readonly profiles?: Partial<Record<Profile, RuleSeverity>>;
  readonly fixable: boolean;
  readonly options?: readonly RuleOption[];
  check(context: RuleContext): Iterable<Report>;
}

/**
 * Declares a rule. Gives its argument back unchanged, but frozen: a rule is a value that every run shares.
 */
export function defineRule(rule: Rule): Rule {
  return Object.freeze(rule);
}
