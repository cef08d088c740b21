import type { Article } from '#core/article/article.js';
import type { Element, Step } from '#core/article/elements.js';
import { elementsOf, findElement } from '#core/article/query.js';
import type { ArticleDocument } from '#core/document/articleDocument.js';
import type { NodeDetails } from '#core/protocol/requests.js';

/** What an article says about the nodes of its flow besides their words, by node id; nodes without any are left out. */
export function findNodeDetails(document: ArticleDocument): Record<string, NodeDetails> {
  const { article, flow } = document;
  const details: Record<string, NodeDetails> = {};
  for (const { id, kind, elementId } of flow.nodes) {
    const element = findElement(article, elementId ?? null);
    if (kind === 'step' && element?.kind === 'step') details[id] = detailsOfStep(element);
    else if (element && (kind === 'symptom' || kind === 'variant')) {
      const causes = causesOf(article, element);
      if (causes.length > 0) details[id] = { causes };
    }
  }
  return details;
}

function detailsOfStep({ mode, responsibleParty, expectedResult }: Step): NodeDetails {
  return { mode, ...(responsibleParty && { responsibleParty }), ...(expectedResult && { expectedResult }) };
}

/** A variant has causes of its own, which its symptom does not repeat. */
function causesOf(article: Article, element: Element): string[] {
  const own = elementsOf(article, 'cause').filter((cause) => cause.parent === element.id);
  const common = own.filter((cause) => element.kind === 'variant' || !cause.variant);
  const inVariant = elementsOf(article, 'cause').filter((cause) => cause.variant === element.id);
  return [...new Set([...common, ...inVariant].map((cause) => cause.text))];
}
