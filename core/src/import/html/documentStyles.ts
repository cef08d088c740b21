import type { Element, Root } from 'hast';
import {
  createElement,
  elementsBelow,
  hasTag,
  marksOf,
  rawText,
  rewriteElements,
  styleOf,
} from './elements.js';

/**
 * Gives words that only a style shows as bold, italic or code an element that says so: Google Docs, Word
 * and many editors write no others. Must run before style sheets are dropped.
 */
export function convertStyles(tree: Root): void {
  const rules = readStyleSheets(tree);
  const isDocument = [...elementsBelow(tree)].some((each) => marksOf(each).includes('doc-content'));
  rewriteElements(tree, (element) => {
    if (isDocument && hasTag(element, 'p') && marksOf(element).includes('title')) element.tagName = 'h1';
    if (!hasTag(element, 'span', 'font')) return [element];
    const own = [
      ...[element.properties.className].flat().map((name) => rules.get(String(name)) ?? ''),
      styleOf(element),
    ].join(';');
    return wrap(element, own);
  });
}

function wrap(element: Element, style: string): readonly Element['children'][number][] {
  if (rawText(element).trim() === '') return [element];
  let wrapped: Element = element;
  if (/font-family:[^;]*(?:mono|courier|consolas|menlo)/.test(style))
    wrapped = createElement('code', [wrapped]);
  if (style.includes('font-style:italic')) wrapped = createElement('em', [wrapped]);
  if (/font-weight:(?:bold|[6-9]00)/.test(style)) wrapped = createElement('strong', [wrapped]);
  return [wrapped];
}

/** The declarations of each class of the page's own style sheets that Google Docs writes (`.c3{…}`). */
function readStyleSheets(tree: Root): ReadonlyMap<string, string> {
  const rules = new Map<string, string>();
  for (const sheet of [...elementsBelow(tree)].filter(({ tagName }) => tagName === 'style'))
    for (const [, name, declarations] of rawText(sheet).matchAll(/(?<=^|[}\s])\.(c\d+)\s*\{([^}]*)\}/g))
      rules.set(name!, declarations!.toLowerCase().replace(/\s+/g, ''));
  return rules;
}
