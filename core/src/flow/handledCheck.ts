import type { Article } from '../article/article.js';
import type { Step } from '../article/elements.js';
import { elementsOf, findElement } from '../article/query.js';
import { shareOfWords, stemsOf } from '../article/stems.js';
import { symptomOf } from './stations.js';

/**
 * Whether the step behind a check is what to do when the check turns out badly: its condition takes the
 * check up ("If it isn't, …"), or it fixes the same cause or plainly the same thing.
 */
export function isTakenUp(article: Article, check: Step): boolean {
  const next = stepAfter(article, check);
  if (!next) return false;
  const condition = elementsOf(article, 'branch').find((branch) => branch.parent === next.id)?.text;
  if (condition !== undefined) return takesUp(condition, check.text);
  if (next.mode !== 'fix') return false;
  const isSameCause = next.parent === check.parent && findElement(article, check.parent)?.kind === 'cause';
  return isSameCause || shareOfWords(next.text, check.text) >= 0.5;
}

/** "If it isn't", "If the log is empty" behind "Check the log"; one word in common is not enough. */
function takesUp(condition: string, check: string): boolean {
  if (/^if (?:it|they|this|that|not|so|any|one|there)\b/iu.test(condition)) return true;
  const subject = /^\S+ (?:(?:that|whether|if) )?(?:(?:the|your|its|an?) )?([\p{L}\p{N}-]+)/iu.exec(
    check,
  )?.[1];
  const words: readonly string[] = condition.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  if (subject && words.includes(subject.toLowerCase())) return true;
  return stemsOf(condition).size > 2 && shareOfWords(condition, check) >= 0.5;
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
