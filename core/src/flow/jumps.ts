import type { Article } from '../article/article.js';
import type { Branch, Element, Step, Symptom } from '../article/elements.js';
import type { Heading } from '../article/blocks.js';
import { allSections } from '../article/query.js';
import { normaliseTitle } from '../article/titles.js';
import type { Span } from '../text/span.js';

/** A place that links and titles may lead to: its fragments with "#", its title's letters, and what is there. */
export interface Place {
  readonly names: ReadonlySet<string>;
  readonly span: Span;
}

/** The sections of an article, and what stands below headings inside of them, in the order of the text. */
export function placesOf(article: Article): Place[] {
  return [...allSections(article.root)].flatMap(({ heading, inner = [], span }) => [
    ...(heading ? [{ names: namesOf(heading), span }] : []),
    ...inner.map((each) => ({ names: namesOf(each), span: { start: each.span.start, end: span.end } })),
  ]);
}

function namesOf({ content, slug, explicitIds }: Heading): ReadonlySet<string> {
  return new Set([...[slug, ...explicitIds].map((id) => `#${id}`), normaliseTitle(content.text)]);
}

/**
 * The element of the same article that a link's fragment or a title in prose leads to: the symptom that
 * the section is about, else its first step or question; or undefined.
 */
export function jumpTarget(
  article: Article,
  places: readonly Place[],
  destination: string,
): Symptom | Step | Branch | undefined {
  const name = destination.startsWith('#') ? decode(destination) : normaliseTitle(destination);
  const place = name === '' ? undefined : places.find(({ names }) => names.has(name));
  return place && firstStop(article, place.span);
}

function firstStop(article: Article, { start, end }: Span): Symptom | Step | Branch | undefined {
  return article.elements.find(
    (element): element is Symptom | Step | Branch =>
      isStop(element) && start <= element.span.start && element.span.start < end,
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
