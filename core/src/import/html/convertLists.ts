import type { Element, ElementContent, Root } from 'hast';
import {
  childElements,
  createElement,
  elementsBelow,
  isElement,
  marksOf,
  rawText,
  rewriteElements,
} from './elements.js';

/**
 * Mends lists as editors write them: nested lists beside their items instead of inside, each item in a list
 * of its own (Notion), levels told by classes (Google Docs), check boxes drawn by styles.
 */
export function convertLists(tree: Root | Element): void {
  rewriteElements(tree, (element) => {
    if (element.tagName === 'li') return [withCheckbox(element)];
    if (isList(element)) adoptStrayLists(element);
    if (element.tagName === 'dl') return convertTerms(element);
    return isToggleList(element) ? childElements(element).flatMap((item) => item.children) : [element];
  });
  joinLists(tree);
}

/** Terms are bold; a list without any only indents what it holds. */
function convertTerms(list: Element): ElementContent[] {
  const below = [...elementsBelow(list)];
  if (!below.some(({ tagName }) => tagName === 'dt'))
    return list.children.map((child) => (isElement(child, 'dd') ? { ...child, tagName: 'div' } : child));
  for (const term of below.filter(({ tagName }) => tagName === 'dt'))
    term.children = [createElement('strong', term.children)];
  return [list];
}

function isList(node: ElementContent | Root | undefined): node is Element {
  return isElement(node, 'ul', 'ol');
}

/** `<ul><li>a</li><ul><li>b</li></ul></ul>`: the inner list belongs to the item before it. */
function adoptStrayLists(list: Element): void {
  let last: Element | undefined;
  list.children = list.children.filter((child) => {
    if (isList(child) && last) {
      last.children.push(child);
      return false;
    }
    if (isElement(child, 'li')) last = child;
    return true;
  });
}

/** What Notion opens by a click is a list with one item that holds `details`. */
function isToggleList(element: Element): boolean {
  return (
    isList(element) &&
    marksOf(element).includes('toggle') &&
    [...elementsBelow(element)].some(({ tagName }) => tagName === 'details')
  );
}

/** Check boxes of Notion (`div.checkbox-on`), Confluence (`li.checked`) and Google Docs become `input`. */
function withCheckbox(item: Element): Element {
  const box = childElements(item).find((child) => marksOf(child).includes('checkbox'));
  const isTask = item.properties.dataInlineTaskId !== undefined;
  if (!box && !isTask) return item;
  const marks = marksOf(box ?? item);
  const isDone = marks.includes('checkbox-on') || marks.includes('checked');
  const input = createElement('input', [], { type: 'checkbox', checked: isDone });
  const rest = item.children.filter((child) => child !== box);
  while (rest[0]?.type === 'text' && rest[0].value.trim() === '') rest.shift();
  return { ...item, children: [input, { type: 'text', value: ' ' }, ...rest] };
}

/** Joins lists that are one: Notion's with one item each, and those that Google Docs tells apart by level only. */
function joinLists(parent: Root | Element): void {
  for (const child of childElements(parent)) joinLists(child);
  const joined: ElementContent[] = [];
  let gap: ElementContent[] = [];
  for (const child of parent.children as ElementContent[]) {
    if (child.type === 'text' && child.value.trim() === '') {
      gap.push(child);
      continue;
    }
    const before = joined.at(-1);
    if (!(isList(before) && isList(child) && joinTo(before, child))) joined.push(...gap, child);
    gap = [];
  }
  parent.children = [...joined, ...gap];
}

/** Adds the second list to the first where it continues it or is the next level of it; says whether it did. */
function joinTo(first: Element, second: Element): boolean {
  const deeper = levelOf(second) - levelOf(first);
  if (deeper > 0) return addDeeper(first, second, deeper);
  if (first.tagName !== second.tagName || !isContinued(first, second)) return false;
  first.children.push(...second.children);
  return true;
}

function addDeeper(first: Element, second: Element, deeper: number): boolean {
  const item = childElements(first).at(-1);
  if (!item) return false;
  const inner = childElements(item).at(-1);
  if (deeper > 1 && isList(inner)) return addDeeper(inner, second, deeper - 1);
  if (isList(inner) && inner.tagName === second.tagName) inner.children.push(...second.children);
  else item.children.push(second);
  return true;
}

/** The level that Google Docs writes into a class (`lst-kix_abc-1`); 0 for all other lists. */
function levelOf(list: Element): number {
  const found = marksOf(list).flatMap((mark) => /^lst-kix-.*-(\d+)$/.exec(mark)?.[1] ?? []);
  return Number(found[0] ?? 0);
}

function isContinued(first: Element, second: Element): boolean {
  if (second.tagName === 'ol') {
    const start = Number(first.properties.start ?? 1);
    const items = childElements(first).filter(({ tagName }) => tagName === 'li').length;
    return second.properties.start !== undefined && Number(second.properties.start) === start + items;
  }
  const names = (list: Element) =>
    marksOf(list).filter((mark) => /^(?:bulleted-list|to-do-list|lst-kix-.*)$/.test(mark));
  return names(first).some((name) => names(second).includes(name)) && rawText(second).trim() !== '';
}
