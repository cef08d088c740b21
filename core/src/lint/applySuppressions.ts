import type { Problem } from '../text/problem.js';
import type { Finding } from './finding.js';
import { findMetaRule } from './metaRules.js';
import { suppressionProblem, type Suppression } from './suppressions.js';

/** What is left of findings after suppression, and which suppressions silenced nothing. */
export interface AppliedSuppressions {
  readonly kept: readonly Finding[];
  readonly idle: readonly Problem[];
}

/**
 * Leaves out the findings that start where a suppression for their rule applies. A suppression without
 * effect becomes a problem, but only where `isSettled` says that its rule (undefined: every rule) was
 * heard: a rule that is off, was left out or stopped might have found something.
 */
export function applySuppressions(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  isSettled: (ruleId: string | undefined) => boolean,
): AppliedSuppressions {
  const used = new Set<Suppression>();
  const kept = findings.filter((finding) => {
    const silencing = suppressions.filter((suppression) => silences(suppression, finding));
    for (const suppression of silencing) used.add(suppression);
    return silencing.length === 0;
  });
  const idle = suppressions.filter((suppression) => !used.has(suppression) && isSettled(suppression.ruleId));
  return { kept, idle: idle.map(withoutEffect) };
}

function silences({ ruleId, covers }: Suppression, finding: Finding): boolean {
  if (findMetaRule(finding.ruleId)) return false;
  const { start } = finding.span;
  return (ruleId === undefined || ruleId === finding.ruleId) && covers.start <= start && start < covers.end;
}

function withoutEffect({ ruleId, span }: Suppression): Problem {
  const what = ruleId === undefined ? 'No rule finds anything' : `“${ruleId}” finds nothing`;
  return suppressionProblem(
    span,
    `${what} where this comment applies, so it silences nothing now and would hide a later mistake. Remove it.`,
  );
}
