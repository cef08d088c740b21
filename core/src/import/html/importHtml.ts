import type { Element, Root as HtmlRoot } from 'hast';
import type { Heading, Root } from 'mdast';
import { isWordless } from '../chromeWords.js';
import {
  childElements,
  createElement,
  elementsBelow,
  isInline,
  marksOf,
  wordsOf,
  isElement,
} from './elements.js';
import { convertBoxes } from './convertBoxes.js';
import { convertCode } from './convertCode.js';
import { convertInline } from './convertInline.js';
import { convertLinks } from './convertLinks.js';
import { convertLists } from './convertLists.js';
import { convertTables } from './convertTables.js';
import { convertStyles } from './documentStyles.js';
import { dropChrome } from './dropChrome.js';
import { dropSaidChrome } from './dropSaidChrome.js';
import { findArticle, findTitle, readHead, removeNode } from './findArticle.js';
import { noteHeadingIds } from './headingIds.js';
import { parsePage } from './parsePage.js';
import { convertStorageFormat } from './storageFormat.js';
import { toMarkdownTree } from './toMarkdownTree.js';
import { convertTypedLists } from './typedLists.js';
import { markdownWords } from '../markdownWords.js';

/** An article of a page as a Markdown tree, before its headings are settled. */
export interface HtmlArticle {
  readonly tree: Root;
  readonly title?: Heading;
  readonly source?: string;
  readonly leftOut: readonly string[];
}

/** Reads a page in HTML; undefined where it is nested more deeply than any page. */
export function importHtml(text: string, keepChrome: boolean): HtmlArticle | undefined {
  const page = parsePage(text);
  if (!page) return undefined;
  const head = readHead(page);
  convertStyles(page);
  convertStorageFormat(page);
  const leftOut = dropChrome(page, head.titles, keepChrome);
  const titleElement = findTitle(page, head);
  const article = keepChrome ? page : findArticle(page);
  if (titleElement) removeNode(page, titleElement);
  if (!keepChrome) leftOut.push(...wordsAround(page, article), ...dropSaidChrome(article));
  const tree = convertArticle(article, head.source);
  const title = titleElement ? titleOf(titleElement) : titleFrom(head.titles[0], tree);
  return {
    tree,
    leftOut,
    ...(title ? { title } : {}),
    ...(head.source === undefined ? {} : { source: head.source }),
  };
}

function convertArticle(article: HtmlRoot | Element, source: string | undefined): Root {
  convertCode(article);
  convertBoxes(article);
  convertLists(article);
  convertLinks(article, source);
  noteHeadingIds(article);
  convertInline(article);
  convertTypedLists(article);
  convertTables(article);
  return toMarkdownTree(article);
}

/** What stands beside the article, in an element that no mark tells to be chrome. */
function wordsAround(node: HtmlRoot | Element, article: HtmlRoot | Element): string[] {
  if (node === article) return [];
  if (![...elementsBelow(node)].includes(article as Element))
    return isWordless(wordsOf(node)) ? [] : [wordsOf(node)];
  return childElements(node).flatMap((child) => wordsAround(child, article));
}

function titleOf(element: Element): Heading {
  const words = wordsOf(element);
  // Confluence puts the name of the space in front.
  const value = marksOf(element).includes('title-heading') ? words.replace(/^.*? : /, '') : words;
  const isMarkup = element.children.every(isInline) && value === words;
  const children = element.children.flatMap((child) => (isElement(child, 'a') ? child.children : [child]));
  const heading = createElement('h1', isMarkup ? children : [{ type: 'text', value }]);
  const [found] = convertArticle(createElement('div', [heading]), undefined).children;
  return found?.type === 'heading' ? found : plainTitle(value);
}

/** What the page's head calls it, where the page shows no title and the article does not begin with one. */
function titleFrom(title: string | undefined, tree: Root): Heading | undefined {
  const [first] = tree.children;
  const tops = tree.children.filter((node) => node.type === 'heading' && node.depth === 1);
  const startsWithHeading =
    first?.type === 'heading' && ((first.depth === 1 && tops.length === 1) || markdownWords(first) === title);
  return title === undefined || startsWithHeading ? undefined : plainTitle(title);
}

function plainTitle(value: string): Heading {
  return { type: 'heading', depth: 1, children: [{ type: 'text', value }] };
}
