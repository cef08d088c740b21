import type { Article } from '../article/article.js';
import type { Branch, Element, Step, Symptom } from '../article/elements.js';
import { allSections } from '../article/query.js';

/**
 * The element of the same article that a link's fragment or a title in prose leads to: the symptom that
 * the section is about, else its first step or question; or undefined.
 */
export function jumpTarget(article: Article, destination: string): Symptom | Step | Branch | undefined {
  const section = [...allSections(article.root)].find(({ heading }) => {
    if (!heading) return false;
    if (destination.startsWith('#'))
      return [heading.slug, ...heading.explicitIds].includes(decode(destination.slice(1)));
    return normalise(heading.content.text) === normalise(destination);
  });
  if (!section) return undefined;
  return article.elements.find(
    (element): element is Symptom | Step | Branch =>
      isStop(element) && section.span.start <= element.span.start && element.span.start < section.span.end,
  );
}

/** Of the branches only the first answer to a question is a node of its own. */
function isStop(element: Element): boolean {
  if (element.kind === 'branch') return element.conditionKind === 'answer';
  return element.kind === 'symptom' || element.kind === 'step';
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
