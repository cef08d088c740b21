import type { Rule } from '#core/lint/rule.js';
import { ruleUrl } from '#core/lint/ruleUrl.js';
import type { Style } from '../terminal.js';

/** All rules with what they find: a table for people, or JSON for programs. */
export function formatRules(rules: readonly Rule[], format: 'pretty' | 'json', style: Style): string {
  if (format === 'json') return JSON.stringify(rules.map(describe), null, 2);
  const idWidth = Math.max(...rules.map((rule) => rule.id.length));
  return rules
    .map(({ id, severity, fixable, summary }) => {
      const fix = fixable ? 'fix' : '';
      return `${style.bold(id.padEnd(idWidth))}  ${severity.padEnd(7)}  ${style.green(fix.padEnd(3))}  ${summary}`;
    })
    .join('\n');
}

function describe({ id, group, severity, profiles, fixable, summary, options }: Rule): object {
  return {
    id,
    group,
    severity,
    profiles: profiles ?? {},
    fixable,
    summary,
    options: options ?? [],
    url: ruleUrl(id),
  };
}
