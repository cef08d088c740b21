import type { Article } from './article.js';
import type { Heading } from './blocks.js';
import { allSections } from './query.js';

/** A title by which prose may refer to an article or to one of its sections. */
export interface ReferableTitle {
  /** The title's letters and digits (see `normaliseTitle`). */
  readonly key: string;
  /** The section's heading; absent for the title of the whole article. */
  readonly heading?: Heading;
}

/** Titles are compared by their letters and digits, without case. */
export function normaliseTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** All headings of an article, in the order of the text; those in items and quotations included. */
export function headingsOf(article: Article): Heading[] {
  return [...allSections(article.root)].flatMap(({ heading, inner = [] }) =>
    heading ? [heading, ...inner] : inner,
  );
}

/** The article's own title, if it has one, and those of its sections. */
export function titlesOf(article: Article): ReferableTitle[] {
  const own = article.title ? [{ key: normaliseTitle(article.title.text) }] : [];
  return [
    ...own,
    ...headingsOf(article).map((heading) => ({ key: normaliseTitle(heading.content.text), heading })),
  ];
}
