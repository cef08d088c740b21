import type { Article } from '../article/article.js';
import type { Step } from '../article/elements.js';
import { findAncestor } from '../article/query.js';

/** The id of the cause that a step works against, or null: what helps against a cause shows that it was there. */
export function causeOf(article: Article, step: Step): string | null {
  return findAncestor(article, step, 'cause')?.id ?? null;
}
