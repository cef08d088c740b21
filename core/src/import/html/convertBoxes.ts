import type { Element, ElementContent, Root } from 'hast';
import { isWordless } from '../chromeWords.js';
import {
  attribute,
  childElements,
  createElement,
  elementsBelow,
  hasTag,
  isElement,
  isMarked,
  marksOf,
  rewriteElements,
  wordsOf,
} from './elements.js';
import {
  calloutBoxMarks,
  calloutMarks,
  calloutSigns,
  collapsibleBodyMarks,
  collapsibleHeadMarks,
  collapsibleMarks,
  fieldLabelMarks,
  type CalloutKind,
} from './pageMarks.js';

/**
 * Turns the boxes of themes and systems into elements of their own: what opens by a click into `details`,
 * notes into `blockquote` with the kind of the note in `dataCallout`.
 */
export function convertBoxes(tree: Root | Element): void {
  convertTabs(tree);
  rewriteElements(tree, (element, parent) => {
    // Outside of what it opens, a summary is a line like any other.
    if (element.tagName === 'summary' && !isElement(parent, 'details')) element.tagName = 'div';
    return [convertBox(element)];
  });
  pairHeadsWithBodies(tree);
}

function convertBox(element: Element): Element {
  const kind = calloutKind(element);
  if (kind) return createElement('blockquote', withoutIcon(element), { dataCallout: kind });
  if (isMarked(element, collapsibleMarks)) return convertCollapsible(element) ?? element;
  if (isMarked(element, fieldLabelMarks) && wordsOf(element) !== '')
    return createElement('h2', element.children);
  return element;
}

/** A note is a box of few words; the same marks on something larger mean its design. */
const MOST_WORDS = 250;

function calloutKind(element: Element): CalloutKind | undefined {
  if (!isElement(element, 'div', 'aside', 'p', 'section', 'figure', 'blockquote', 'table')) return undefined;
  const names = marksOf(element);
  const isBox = names.some(
    (name) =>
      calloutBoxMarks.has(name) || /^(?:admonition|callout|alert|notice|hint)-|-callout(?:-|$)/.test(name),
  );
  if (!isBox && !names.some((name) => name.startsWith('hs-callout-type-'))) return undefined;
  // The most telling name counts: `callout callout-warning` is a warning.
  const kinds = names.flatMap((name) => calloutMarks.get(name) ?? []);
  const kind = kinds.find((each) => each !== 'NOTE') ?? kindBySign(element) ?? kinds[0];
  const isSmall = wordsOf(element).split(' ').length <= MOST_WORDS;
  const hasSections = [...elementsBelow(element)].some(({ tagName }) => /^h[12]$/.test(tagName));
  return isSmall && !hasSections && !isMarked(element, collapsibleMarks) ? kind : undefined;
}

/** By the sign that stands alone in the box's first element. */
function kindBySign(box: Element): CalloutKind | undefined {
  const [first] = childElements(box);
  const sign = first ? wordsOf(first) : '';
  return isWordless(sign) ? calloutSigns.find(([signs]) => signs.test(sign))?.[1] : undefined;
}

/** What a note holds, without the sign that shows its kind. */
function withoutIcon(element: Element): ElementContent[] {
  return element.children.filter(
    (child) => !(isElement(child, 'div', 'span', 'i') && isWordless(wordsOf(child)) && !holdsMedia(child)),
  );
}

function holdsMedia(element: Element): boolean {
  return [...elementsBelow(element)].some(({ tagName }) => /^(?:img|table|pre|code|ul|ol|hr)$/.test(tagName));
}

function convertCollapsible(element: Element): Element | undefined {
  const parts = [...elementsBelow(element)];
  const body = parts.find(
    (each) => isMarked(each, collapsibleBodyMarks) && !isMarked(each, collapsibleHeadMarks),
  );
  const head = parts.find((each) => isHead(each) && !(body && [...elementsBelow(body)].includes(each)));
  if (!head || !body || head === body) return undefined;
  return detailsOf(head, [body]);
}

function isHead(element: Element): boolean {
  return (
    isMarked(element, collapsibleHeadMarks) ||
    (element.tagName === 'button' && element.properties.ariaExpanded !== undefined)
  );
}

function detailsOf(head: Element, body: readonly ElementContent[]): Element {
  return createElement('details', [
    createElement('summary', [{ type: 'text', value: wordsOf(head) }]),
    ...body,
  ]);
}

/** A head and the body right behind it without an element around both: `<button class="accordion">…</button><div class="panel">…</div>`. */
function pairHeadsWithBodies(parent: Root | Element): void {
  const elements = childElements(parent);
  for (const [index, head] of elements.entries()) {
    const body = elements[index + 1];
    const button =
      head.tagName === 'button' ? head : childElements(head).find(({ tagName }) => tagName === 'button');
    if (!body || !button || !isOpener(button, body)) continue;
    const children = parent.children as ElementContent[];
    children[children.indexOf(head)] = detailsOf(head, [body]);
    children.splice(children.indexOf(body), 1);
  }
  for (const child of childElements(parent))
    if (!isElement(child, 'p', 'table', 'pre')) pairHeadsWithBodies(child);
}

function isOpener(button: Element, body: Element): boolean {
  const { ariaControls } = button.properties;
  const controls: readonly unknown[] = [ariaControls].flat();
  return (
    controls.includes(attribute(body, 'id') ?? ' ') ||
    (isMarked(button, collapsibleHeadMarks) && isMarked(body, collapsibleBodyMarks))
  );
}

/** Tabs as what opens by a click too: the name of each with its panel (WAI-ARIA `tab` and `tabpanel`). */
function convertTabs(tree: Root | Element): void {
  const elements = [...elementsBelow(tree)];
  const tabs = elements.filter(({ properties }) => properties.role === 'tab');
  const named = new Set<Element>();
  for (const panel of elements.filter(({ properties }) => properties.role === 'tabpanel')) {
    const tab = tabs.find((each) => isTabOf(each, panel));
    if (!tab) continue;
    named.add(tab);
    panel.children = [detailsOf(tab, panel.children)];
  }
  if (named.size === 0) return;
  rewriteElements(tree, (element) => {
    const isEmptied = hasTag(element, 'ul', 'ol', 'li') && wordsOf(element) === '' && !holdsMedia(element);
    return named.has(element) || isEmptied ? [] : [element];
  });
}

function isTabOf(tab: Element, panel: Element): boolean {
  const ids = [
    tab.properties.ariaControls,
    attribute(tab, 'href')?.replace(/^#/, ''),
    tab.properties.dataTarget,
  ].flat();
  const labels = [panel.properties.ariaLabelledBy].flat();
  return ids.includes(attribute(panel, 'id') ?? ' ') || labels.includes(attribute(tab, 'id') ?? ' ');
}
