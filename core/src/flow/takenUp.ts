import type { Article } from '../article/article.js';
import type { Branch, Step } from '../article/elements.js';
import { findElement } from '../article/query.js';
import { shareOfWords, stemsOf } from '../article/stems.js';

/** "If it isn't", "If the log is empty" behind "Check the log"; one word in common is not enough. */
export function takesUp({ text: condition }: Branch, { text: check }: Step): boolean {
  if (/^if (?:it|they|this|that|not|so|any|one|there)\b/iu.test(condition)) return true;
  const subject = /^\S+ (?:(?:that|whether|if) )?(?:(?:the|your|its|an?) )?([\p{L}\p{N}-]+)/iu.exec(
    check,
  )?.[1];
  const words: readonly string[] = condition.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  if (subject && words.includes(subject.toLowerCase())) return true;
  return stemsOf(condition).size > 2 && shareOfWords(condition, check) >= 0.5;
}

/** "Set the clock" behind "Check the clock": plainly the same thing. */
export function curesTheSame(next: Step, check: Step): boolean {
  return next.mode === 'fix' && shareOfWords(next.text, check.text) >= 0.5;
}

/** Both are about one cause. */
export function haveOneCause(article: Article, next: Step, check: Step): boolean {
  return (
    next.mode === 'fix' &&
    next.parent === check.parent &&
    findElement(article, check.parent)?.kind === 'cause'
  );
}
