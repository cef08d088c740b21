import type { Article } from '../article/article.js';
import type { Symptom } from '../article/elements.js';
import { allSections, elementsOf } from '../article/query.js';

/** The symptom of the same article that a link's fragment or a title in prose leads to, or undefined. */
export function jumpTarget(article: Article, destination: string): Symptom | undefined {
  const section = [...allSections(article.root)].find(({ heading }) => {
    if (!heading) return false;
    if (destination.startsWith('#'))
      return [heading.slug, ...heading.explicitIds].includes(decode(destination.slice(1)));
    return normalise(heading.content.text) === normalise(destination);
  });
  if (!section) return undefined;
  const inside = elementsOf(article, 'symptom').filter(
    (symptom) => section.span.start <= symptom.span.start && symptom.span.start < section.span.end,
  );
  return inside[0];
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function normalise(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
