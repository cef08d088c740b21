import type { Article } from '../article/article.js';
import type { Element } from '../article/elements.js';

/**
 * The elements of an article by the id of the symptom that they belong to; under null those that stand for
 * the whole article. Symptoms themselves are left out.
 */
export function groupBySymptom(article: Article): ReadonlyMap<string | null, readonly Element[]> {
  const byId = new Map(article.elements.map((element) => [element.id, element]));
  const groups = new Map<string | null, Element[]>();
  for (const element of article.elements) {
    if (element.kind === 'symptom') continue;
    let owner = element.parent === null ? undefined : byId.get(element.parent);
    while (owner && owner.kind !== 'symptom')
      owner = owner.parent === null ? undefined : byId.get(owner.parent);
    const id = owner?.id ?? null;
    const group = groups.get(id);
    if (group) group.push(element);
    else groups.set(id, [element]);
  }
  return groups;
}
