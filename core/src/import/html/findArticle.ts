import type { Element, ElementContent, Root } from 'hast';
import { attribute, childElements, elementsBelow, hasTag, isMarked, wordsOf } from './elements.js';
import { articleMarks, titleMarks } from './pageMarks.js';

/** What a page's head says of it. */
export interface PageHead {
  /** Its own titles, the plainest first: `og:title`, then `title` with and without the site's name. */
  readonly titles: readonly string[];
  /** Where it is at home; absolute. */
  readonly source?: string;
}

/** Reads a page's head, before chrome is dropped. */
export function readHead(tree: Root): PageHead {
  const elements = [...elementsBelow(tree)];
  const metaOf = (name: string) =>
    elements
      .filter(
        ({ tagName, properties }) => tagName === 'meta' && (properties.property ?? properties.name) === name,
      )
      .map((meta) => attribute(meta, 'content'))
      .find((content) => content !== undefined);
  const canonical = elements.find(
    ({ tagName, properties }) => tagName === 'link' && [properties.rel].flat().includes('canonical'),
  );
  const title = elements.find(({ tagName }) => tagName === 'title');
  const words = title && wordsOf(title);
  const site = metaOf('og:site_name');
  const titles = [metaOf('og:title'), words].flatMap((each) => [...withoutSite(each, site), each]);
  const source = [canonical && attribute(canonical, 'href'), metaOf('og:url')].find(isAddress);
  return {
    titles: titles.filter((each): each is string => each !== undefined && each !== ''),
    ...(source === undefined ? {} : { source }),
  };
}

function isAddress(url: string | undefined): boolean {
  return url !== undefined && /^https?:\/\/[^\s"'<>]+$/i.test(url);
}

/** Sites put their name behind a page's title, most of them behind a bar. */
function withoutSite(title: string | undefined, site: string | undefined): string[] {
  if (title === undefined) return [];
  if (site !== undefined && title.endsWith(site))
    return [title.slice(0, -site.length).replace(/[\s|–—:·-]+$/u, '')];
  const bar = /^(.+?)\s+\|\s+[^|]+$/u.exec(title);
  return bar ? [bar[1]!] : [];
}

/**
 * The element that holds the title: what says the page's own title, best a first-level heading in the main
 * part; else a first-level heading, or what a theme marks as title; undefined without. Several first-level
 * headings that all say something else are sections.
 */
export function findTitle(tree: Root, head: PageHead): Element | undefined {
  const elements = [...elementsBelow(tree)];
  const tops = (some: readonly Element[]) =>
    some.filter((each) => each.tagName === 'h1' && wordsOf(each) !== '');
  const mains = elements.filter(({ tagName }) => tagName === 'main' || tagName === 'article');
  const inMain = new Set(mains.flatMap((main) => tops([...elementsBelow(main)])));
  const first = [...new Set([...inMain, ...tops(elements)])];
  const marked = elements.filter(
    (each) => isMarked(each, titleMarks) && isTitleLike(each) && wordsOf(each) !== '',
  );
  const candidates = [...first, ...marked, ...elements.filter(isPlainLine)];
  const exact = head.titles.flatMap(
    (title) => candidates.find((each) => isAlike(title, wordsOf(each))) ?? [],
  );
  if (exact[0]) return exact[0];
  if (inMain.size === 1) return first[0];
  const within = [...first, ...marked].find((each) =>
    head.titles.some((title) => isWithin(title, wordsOf(each))),
  );
  return within ?? (first.length === 1 || head.titles.length === 0 ? first[0] : undefined) ?? marked[0];
}

function isPlainLine(element: Element): boolean {
  return hasTag(element, 'header', 'div', 'p', 'h2', 'h3') && childElements(element).length <= 2;
}

function isTitleLike(element: Element): boolean {
  return (
    wordsOf(element).length <= 200 &&
    ![...elementsBelow(element)].some(({ tagName }) => /^(?:p|ul|ol|table)$/.test(tagName))
  );
}

function isAlike(title: string, words: string): boolean {
  return words !== '' && plainTitle(title) === plainTitle(words);
}

/** Whether the title says the words and more, such as the name of a site. */
function isWithin(title: string, words: string): boolean {
  return words !== '' && ` ${plainTitle(title)} `.includes(` ${plainTitle(words)} `);
}

function plainTitle(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The share of a page's words that the element with its article must have, where only its marks tell. */
const LEAST_SHARE = 0.4;
/** The same for elements that HTML has for it; help and settings beside a short article may be longer. */
const LEAST_SHARE_OF_MAIN = 0.1;

/** The element that holds the article, of a page from which chrome was dropped; the page itself where none does. */
export function findArticle(tree: Root): Root | Element {
  const elements = [...elementsBelow(tree)];
  const all = wordCount(tree);
  const largest = (least: number, candidates: readonly Element[]) =>
    candidates
      .map((each) => ({ each, count: wordCount(each) }))
      .filter(({ count }) => count >= least * all)
      .reduce<{ each?: Element; count: number }>((best, next) => (next.count > best.count ? next : best), {
        count: 0,
      }).each;
  const mains = elements.filter(
    ({ tagName, properties }) => tagName === 'main' || properties.role === 'main',
  );
  const articles = elements.filter(({ tagName }) => tagName === 'article');
  return (
    largest(LEAST_SHARE_OF_MAIN, mains) ??
    largest(articles.length === 1 ? LEAST_SHARE_OF_MAIN : LEAST_SHARE, articles) ??
    largest(
      LEAST_SHARE,
      elements.filter((each) => isMarked(each, articleMarks)),
    ) ??
    tree
  );
}

function wordCount(node: Root | Element): number {
  const words = wordsOf(node);
  return words === '' ? 0 : words.split(' ').length;
}

/** Takes a node out of the tree; nothing happens where it is not in it. */
export function removeNode(tree: Root | Element, node: ElementContent): void {
  for (const parent of [tree, ...elementsBelow(tree)]) {
    const at = (parent.children as ElementContent[]).indexOf(node);
    if (at >= 0) {
      parent.children.splice(at, 1);
      return;
    }
  }
}
