import type { Element, Root } from 'hast';
import { attribute, elementsBelow, isElement, rawText } from './elements.js';

/**
 * Writes into each heading (`dataIds`) the ids by which links of the page mean it: its own, those inside of
 * it, and those of elements without words right before it or that it opens.
 */
export function noteHeadingIds(tree: Root | Element): void {
  const wanted = new Set(
    [...elementsBelow(tree)]
      .filter(({ tagName }) => tagName === 'a')
      .flatMap((link) => /#([^#]+)$/.exec(attribute(link, 'href') ?? '')?.[1] ?? []),
  );
  if (wanted.size === 0) return;
  let pending: string[] = [];
  const visit = (node: Root | Element, heading: Element | undefined): void => {
    for (const child of node.children) {
      if (child.type === 'text' && child.value.trim() !== '' && !heading) pending = [];
      if (!isElement(child)) continue;
      const isHeading = /^h[1-6]$/.test(child.tagName) && rawText(child).trim() !== '';
      pending.push(...idsOf(child).filter((id) => wanted.has(id)));
      visit(child, isHeading ? child : heading);
      if (isHeading) {
        child.properties.dataIds = pending;
        pending = [];
      }
    }
  };
  visit(tree, undefined);
}

function idsOf(element: Element): string[] {
  return [attribute(element, 'id'), element.tagName === 'a' ? attribute(element, 'name') : undefined].filter(
    (id) => id !== undefined,
  );
}
