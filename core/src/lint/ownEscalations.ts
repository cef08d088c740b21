import type { Article } from '../article/article.js';
import type { Escalation } from '../article/elements.js';
import { elementsOf, findAncestor } from '../article/query.js';
import { contains } from '../text/span.js';

/**
 * The escalations that are meant for the problems of this article. Left out is what sends readers with other
 * concerns away: "For billing questions, write to …".
 */
export function ownEscalations(article: Article): Escalation[] {
  const scopes = elementsOf(article, 'scope').filter(({ about }) => about === 'redirect');
  const symptoms = elementsOf(article, 'symptom');
  return elementsOf(article, 'escalation').filter((escalation) => {
    if (scopes.some(({ span }) => contains(span, escalation.span))) return false;
    if (symptoms.some(({ scope }) => contains(scope, escalation.span))) return true;
    return findAncestor(article, escalation, 'branch')?.conditionKind !== 'applicability';
  });
}
