import type { Article } from '../article/article.js';
import type { Escalation, Symptom } from '../article/elements.js';
import { elementsOf, findElement } from '../article/query.js';
import { symptomOf } from './stations.js';

/**
 * The escalations of the whole article ("Still stuck? File a ticket."), to which a reader turns when a
 * symptom has none of its own: the last one, with those that are listed beside it; none where there is
 * none. Redirects for other topics ("For billing questions, email …") do not count.
 */
export function findFallback(article: Article, symptom?: Symptom): Escalation[] {
  const found = elementsOf(article, 'escalation').filter((escalation) => isForAll(article, escalation));
  const last =
    found.findLast((escalation) => !symptom || escalation.span.start > symptom.span.start) ?? found.at(-1);
  return last ? found.filter((escalation) => escalation === last || isBeside(article, escalation, last)) : [];
}

/** The last escalation of a symptom's own for those whom nothing has helped, wherever it stands; or undefined. */
export function findLastResort(article: Article, symptom: Symptom): Escalation | undefined {
  return elementsOf(article, 'escalation').findLast((escalation) => {
    const parent = findElement(article, escalation.parent);
    const isForAll =
      !escalation.variant && parent?.kind === 'branch' && parent.conditionKind === 'persistence';
    return isForAll && symptomOf(article, escalation) === symptom;
  });
}

/** Of one list: nothing but further escalations and what belongs to them stands between the two. */
function isBeside(article: Article, escalation: Escalation, last: Escalation): boolean {
  return (
    escalation.parent === last.parent &&
    escalation.span.start < last.span.start &&
    !article.elements.some(
      ({ kind, span }) =>
        (kind === 'symptom' || kind === 'step' || kind === 'cause') &&
        span.start > escalation.span.start &&
        span.start < last.span.start,
    )
  );
}

function isForAll(article: Article, escalation: Escalation): boolean {
  const parent = findElement(article, escalation.parent);
  if (!parent) return true;
  return parent.kind === 'branch' && parent.parent === null && parent.conditionKind !== 'applicability';
}
