import type { Article } from '../article/article.js';
import type { Step } from '../article/elements.js';
import { elementsOf, findElement } from '../article/query.js';
import { shareOfWords } from '../article/stems.js';
import { symptomOf } from './stations.js';

/**
 * Whether the step behind a check is what to do when the check turns out badly: its condition takes the
 * check up ("If it isn't, …"), or it fixes the same cause or plainly the same thing.
 */
export function isTakenUp(article: Article, check: Step): boolean {
  const next = stepAfter(article, check);
  if (!next) return false;
  const condition = elementsOf(article, 'branch').find((branch) => branch.parent === next.id)?.text;
  if (condition !== undefined)
    return (
      /^if (?:it|they|this|that|not|so|any|one|there)\b/iu.test(condition) ||
      shareOfWords(condition, check.text) >= 0.5
    );
  if (next.mode !== 'fix') return false;
  const isSameCause = next.parent === check.parent && findElement(article, check.parent)?.kind === 'cause';
  return isSameCause || shareOfWords(next.text, check.text) >= 0.5;
}

function stepAfter(article: Article, check: Step): Step | undefined {
  const symptom = symptomOf(article, check);
  return elementsOf(article, 'step').find(
    (step) =>
      step.span.start > check.span.start &&
      step.variant === check.variant &&
      symptomOf(article, step) === symptom,
  );
}
