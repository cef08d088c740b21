import type { Configuration } from '#core/lint/configuration.js';
import { metaRules } from '#core/lint/metaRules.js';
import { didYouMean } from '#core/lint/didYouMean.js';
import type { Rule, RuleSeverity } from '#core/lint/rule.js';
import { ruleSeverities } from '#core/lint/severity.js';
import { UsageError } from './failure.js';

/** What the command line says of rules; it outranks every configuration file. */
export interface RuleChoices {
  readonly severities: Readonly<Record<string, RuleSeverity>>;
  /** The only rules to run; absent for all. */
  readonly only?: readonly string[];
}

/** Reads `--rule ID=SEVERITY` and `--only ID`; throws a usage error for what does not exist. */
export function readRuleChoices(
  { rule = [], only = [] }: { readonly rule?: readonly string[]; readonly only?: readonly string[] },
  rules: readonly Rule[],
): RuleChoices {
  const ids = rules.map((rule) => rule.id);
  const known = [...ids, ...metaRules.map((rule) => rule.id)];
  for (const id of only) checkRuleId('--only', id, ids);
  const entries = rule.map((choice): [string, RuleSeverity] => {
    const [id = '', severity = ''] = choice.split('=').map((part) => part.trim());
    checkRuleId('--rule', id, known);
    if (!isRuleSeverity(severity))
      throw new UsageError(
        `--rule ${choice}: write ID=SEVERITY with one of ${ruleSeverities.join(', ')}.${didYouMean(severity, ruleSeverities)}`,
      );
    return [id, severity];
  });
  return { severities: Object.fromEntries(entries), ...(only.length > 0 ? { only } : {}) };
}

/** A configuration with the command line's choices in it; a rule that is asked for by `--only` is not off. */
export function applyRuleChoices(
  configuration: Configuration,
  choices: RuleChoices,
  rules: readonly Rule[],
): Configuration {
  const asked = rules
    .filter((rule) => choices.only?.includes(rule.id))
    .filter((rule) => (configuration.rules[rule.id]?.severity ?? rule.severity) === 'off')
    .map((rule): [string, RuleSeverity] => [rule.id, rule.severity === 'off' ? 'warning' : rule.severity]);
  const severities = { ...Object.fromEntries(asked), ...choices.severities };
  const settings = Object.entries(severities).map(
    ([id, severity]) => [id, { ...configuration.rules[id], severity }] as const,
  );
  return { ...configuration, rules: { ...configuration.rules, ...Object.fromEntries(settings) } };
}

function checkRuleId(option: string, id: string, ids: readonly string[]): void {
  if (!ids.includes(id))
    throw new UsageError(
      `${option} ${id}: there is no such rule.${didYouMean(id, ids)} --list-rules shows them all.`,
    );
}

function isRuleSeverity(text: string): text is RuleSeverity {
  return (ruleSeverities as readonly string[]).includes(text);
}
