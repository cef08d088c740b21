import type { Article } from '../article/article.js';
import type { Branch, Step } from '../article/elements.js';
import { isBareOutcome } from './questions.js';

/** What did not help, or failed: the "no" of what came before, and no question of its own. */
export function isOtherwise(article: Article, branch: Branch): boolean {
  const { conditionKind, positive } = branch;
  return conditionKind === 'persistence' || (!positive && isBareOutcome(article, branch));
}

/** A condition that opens its step ("If extensions can't be disabled, close …") is asked before it. */
export function isPrecondition(branch: Branch, step: Step): boolean {
  if (branch.then !== 'step') return false;
  if (branch.span.start <= step.span.start + 3) return true;
  return !(branch.conditionKind === 'outcome' && branch.positive) && step.text.includes(branch.text);
}

/**
 * Whether a condition behind a step tells how the step turned out, so that it is asked in the place of "Did that
 * fix it?": it says that it worked, or what it means if something is to be seen now.
 */
export function tellsOutcome(article: Article, branch: Branch, { mode }: Step): boolean {
  const { conditionKind, then } = branch;
  if (isOtherwise(article, branch)) return false;
  if (then === 'resolved' || conditionKind === 'outcome') return true;
  if (conditionKind !== 'state') return false;
  return then === 'cause' || then === 'stop' || mode === 'test';
}
