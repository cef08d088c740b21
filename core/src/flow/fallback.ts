import type { Article } from '../article/article.js';
import type { Escalation, Symptom } from '../article/elements.js';
import { elementsOf, findElement } from '../article/query.js';

/**
 * The escalation of the whole article ("Still stuck? File a ticket."), to which a reader turns when a
 * symptom has none of its own. Redirects for other topics ("For billing questions, email …") are none.
 */
export function findFallback(article: Article, symptom?: Symptom): Escalation | undefined {
  const found = elementsOf(article, 'escalation').filter((escalation) => isForAll(article, escalation));
  return (
    found.findLast((escalation) => !symptom || escalation.span.start > symptom.span.start) ?? found.at(-1)
  );
}

function isForAll(article: Article, escalation: Escalation): boolean {
  const parent = findElement(article, escalation.parent);
  if (!parent) return true;
  return parent.kind === 'branch' && parent.parent === null && parent.conditionKind !== 'applicability';
}
