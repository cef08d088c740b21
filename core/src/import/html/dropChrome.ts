import type { Element, Parents, Root } from 'hast';
import { isWordless, saysChrome } from '../chromeWords.js';
import {
  attribute,
  childElements,
  elementsBelow,
  isElement,
  isMarked,
  marksOf,
  rawText,
  styleOf,
  wordsOf,
} from './elements.js';
import {
  articleMarks,
  calloutBoxMarks,
  chromeMarks,
  collapsibleBodyMarks,
  longChromeMarks,
} from './pageMarks.js';

/**
 * Takes out of a page what belongs to it and not to its article, as far as tags, roles and marks tell, or
 * scripts and the like only; what says one of the titles stays. Gives the words of what was taken, part by part.
 */
export function dropChrome(tree: Root, titles: readonly string[], onlyInvisible = false): string[] {
  const dropper = new ChromeDropper(tree, titles, onlyInvisible);
  dropper.drop(tree);
  return dropper.leftOut;
}

const INVISIBLE: ReadonlySet<string> = new Set(
  'script style template noscript link meta base title head svg canvas object embed map area datalist'.split(
    ' ',
  ),
);

const CHROME_TAGS: ReadonlySet<string> = new Set('nav dialog menu select textarea'.split(' '));

const CHROME_ROLES: ReadonlySet<string> = new Set(
  'navigation banner contentinfo search menu menubar toolbar dialog alertdialog'.split(' '),
);

/** Above this share of a page's words, a mark is more likely to be meant otherwise. */
const LARGEST_SHARE = 0.4;
/** In pages of few words, shares tell nothing. */
const FEW_WORDS = 80;

class ChromeDropper {
  readonly leftOut: string[] = [];
  private readonly pageWords: number;
  /** Ids of what a button or a tab opens: hidden until then, and part of the article. */
  private readonly opened: ReadonlySet<string>;

  /** Elements with a page's title, main part or article in them: whatever holds one of these is no chrome. */
  private readonly holders = new Set<Element>();

  constructor(
    tree: Root,
    private readonly titles: readonly string[],
    private readonly onlyInvisible: boolean,
  ) {
    this.pageWords = countWords(tree);
    this.findHolders(tree);
    this.opened = new Set([...elementsBelow(tree)].flatMap(targetsOf));
  }

  drop(parent: Parents): void {
    parent.children = (parent.children as Element['children']).filter((child) => {
      if (child.type === 'comment') return false;
      if (!isElement(child)) return true;
      if (INVISIBLE.has(child.tagName)) return false;
      if (this.onlyInvisible || !this.isChrome(child, parent)) {
        this.drop(child);
        return true;
      }
      const words = wordsOf(child);
      if (!isWordless(words)) this.leftOut.push(words);
      return false;
    });
  }

  private isChrome(element: Element, parent: Parents): boolean {
    if (element.tagName === 'input') return attribute(element, 'type') !== 'checkbox';
    if (element.tagName === 'button') return isChromeButton(element, parent);
    if (this.isHidden(element)) return true;
    if (this.holders.has(element)) return false;
    if (element.tagName === 'header' && this.titles.includes(wordsOf(element))) return false;
    return isChromeByTag(element) || (this.isChromeByMark(element) && !isWholeHeading(element, parent));
  }

  private isChromeByMark(element: Element): boolean {
    if (!isMarked(element, chromeMarks)) return false;
    if (isMarked(element, longChromeMarks)) return true;
    const words = countWords(element);
    return words < FEW_WORDS || words < LARGEST_SHARE * this.pageWords;
  }

  /** Panels of tabs and accordions are hidden as well; they are part of the article. */
  private isHidden(element: Element): boolean {
    const { hidden, ariaHidden, id, role } = element.properties;
    const isIcon = ariaHidden === 'true' && /^(?:i|span|a|em|b)$/.test(element.tagName);
    if (isIcon) return !element.children.some((child) => isElement(child, 'img', 'code'));
    if (hidden !== true && !styleOf(element).includes('display:none')) return false;
    const isPanel = role === 'tabpanel' || role === 'region' || isMarked(element, collapsibleBodyMarks);
    return !isPanel && !(typeof id === 'string' && this.opened.has(id)) && !this.holders.has(element);
  }

  private findHolders(parent: Root | Element): boolean {
    // Each child is asked, so that all holders are found.
    const isHolder = childElements(parent)
      .map((child) => this.findHolders(child))
      .includes(true);
    if (parent.type !== 'element' || !(isHolder || isArticlePart(parent))) return isHolder;
    this.holders.add(parent);
    return true;
  }
}

function targetsOf({ properties }: Element): readonly string[] {
  return [properties.ariaControls, properties.dataTarget, properties.dataBsTarget, properties.href]
    .flat()
    .flatMap((value) => (typeof value === 'string' ? [value.replace(/^#/, '')] : []));
}

/** Whether the element is all that a heading says: a link to itself, and not the sign behind it. */
function isWholeHeading(element: Element, parent: Parents): boolean {
  return isElement(parent) && /^h[1-6]$/.test(parent.tagName) && wordsOf(element) === wordsOf(parent);
}

function isArticlePart(element: Element): boolean {
  return /^(?:h1|main|body)$/.test(element.tagName) || isMarked(element, articleMarks);
}

function isChromeByTag(element: Element): boolean {
  const { tagName, properties } = element;
  if (typeof properties.role === 'string' && CHROME_ROLES.has(properties.role)) return true;
  if (CHROME_TAGS.has(tagName)) return true;
  if (tagName === 'iframe')
    return attribute(element, 'src') === undefined || attribute(element, 'title') === undefined;
  if (tagName === 'footer') return !childElements(element).some((child) => isElement(child, 'cite'));
  if (tagName === 'header') return !holdsHeading(element);
  if (tagName === 'aside') return !isMarked(element, calloutBoxMarks) && linkShare(element) > 0.5;
  if (tagName === 'form')
    return [...elementsBelow(element)].some((each) => isElement(each, 'input', 'textarea'));
  return tagName === 'img' && isPixel(element);
}

function holdsHeading(element: Element): boolean {
  return [...elementsBelow(element)].some(({ tagName }) => /^h[1-6]$/.test(tagName));
}

/** Images of one pixel count readers. */
function isPixel({ properties }: Element): boolean {
  return String(properties.width) === '1' || String(properties.height) === '1';
}

function linkShare(element: Element): number {
  const links = [...elementsBelow(element)].filter(({ tagName }) => tagName === 'a');
  const inLinks = links.reduce((sum, link) => sum + countWords(link), 0);
  return inLinks / Math.max(1, countWords(element));
}

/**
 * Buttons act on the page, but for those that open a part of the article or stand in a sentence that tells
 * about them.
 */
function isChromeButton(button: Element, parent: Parents): boolean {
  const { ariaExpanded, ariaControls, dataToggle, dataBsToggle, role } = button.properties;
  if (ariaExpanded !== undefined || ariaControls !== undefined || role === 'tab') return false;
  if (dataToggle !== undefined || dataBsToggle !== undefined) return false;
  if (isElement(parent, 'summary', 'h2', 'h3', 'h4', 'h5', 'h6')) return false;
  if (marksOf(button).some((mark) => /accordion|collaps|expand|toggle-title/.test(mark))) return false;
  const around = parent.children.filter((child) => child !== button).map(rawText);
  return (
    !(isElement(parent, 'p', 'li', 'td', 'span') && !isWordless(around.join(''))) ||
    saysChrome(rawText(button), 'actions')
  );
}

function countWords(node: Root | Element): number {
  return wordsOf(node).split(' ').length;
}
