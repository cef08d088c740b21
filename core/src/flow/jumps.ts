import type { Article } from '../article/article.js';
import type { Branch, Element, Step, Symptom } from '../article/elements.js';
import type { Heading } from '../article/blocks.js';
import { allSections } from '../article/query.js';
import { normaliseTitle } from '../article/titles.js';
import type { Span } from '../text/span.js';

/**
 * The element of the same article that a link's fragment or a title in prose leads to: the symptom that
 * the section is about, else its first step or question; or undefined.
 */
export function jumpTarget(article: Article, destination: string): Symptom | Step | Branch | undefined {
  for (const { heading, inner = [], span } of allSections(article.root)) {
    const start =
      heading && isNamed(heading, destination)
        ? span.start
        : inner.find((each) => isNamed(each, destination))?.span.start;
    if (start !== undefined) return firstStop(article, { start, end: span.end });
  }
  return undefined;
}

function firstStop(article: Article, { start, end }: Span): Symptom | Step | Branch | undefined {
  return article.elements.find(
    (element): element is Symptom | Step | Branch =>
      isStop(element) && start <= element.span.start && element.span.start < end,
  );
}

function isNamed({ content, slug, explicitIds }: Heading, destination: string): boolean {
  return destination.startsWith('#')
    ? [slug, ...explicitIds].includes(decode(destination.slice(1)))
    : normaliseTitle(content.text) === normaliseTitle(destination);
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
