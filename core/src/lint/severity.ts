import type { Profile } from '../article/article.js';
import type { Configuration } from './configuration.js';
import type { Rule, RuleSeverity, Severity } from './rule.js';

/** Everything that a configuration can say of a rule, mildest first. */
export const ruleSeverities: readonly RuleSeverity[] = ['off', 'info', 'warning', 'error'];

/** The milder of two severities. */
export function milder(a: Severity, b: Severity): Severity {
  return ruleSeverities.indexOf(a) < ruleSeverities.indexOf(b) ? a : b;
}

/**
 * How grave a rule's findings are at most: what the configuration says, or else what the rule says for
 * articles of this profile, or else the rule's default.
 */
export function ruleSeverity(
  rule: Pick<Rule, 'id' | 'severity' | 'profiles'>,
  profile: Profile,
  configuration: Configuration,
): RuleSeverity {
  return configuration.rules[rule.id]?.severity ?? rule.profiles?.[profile] ?? rule.severity;
}
