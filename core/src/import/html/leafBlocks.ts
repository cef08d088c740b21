import type { Element, ElementContent, Parents } from 'hast';
import { createElement, isElement, isInline, wordsOf } from './elements.js';

const CONTAINERS: ReadonlySet<string> = new Set(
  'html body main article section div header footer aside center form fieldset nav span a font hgroup'.split(
    ' ',
  ),
);

/** A block that holds no other that could be told apart from it, and the element that it stands in. */
export interface LeafBlock {
  readonly block: Element;
  readonly parent: Parents;
}

/**
 * Paragraphs, headings, lists, tables and the like in the order of the page. Lines that stand between blocks
 * without an element of their own get one, so that they can be weighed too.
 */
export function leafBlocks(parent: Parents): LeafBlock[] {
  wrapLines(parent, 'div');
  return parent.children.flatMap((block) => {
    if (!isElement(block)) return [];
    return isContainerOfBlocks(block) ? leafBlocks(block) : [{ block, parent }];
  });
}

function isContainerOfBlocks(element: Element): boolean {
  return (
    CONTAINERS.has(element.tagName) && element.children.some((child) => isElement(child) && holdsBlock(child))
  );
}

/** Whether the element is a block or holds one, as links around whole cards do. */
function holdsBlock(element: Element): boolean {
  return !isInline(element) || element.children.some((child) => isElement(child) && holdsBlock(child));
}

/** Puts each line between blocks into an element of its own, a `p` unless another is asked for. */
export function wrapLines(parent: Parents, tagName = 'p'): void {
  const wrapped: ElementContent[] = [];
  let line: ElementContent[] = [];
  const endLine = (): void => {
    const isLine = line.some((node) => isElement(node, 'img') || wordsOf(node) !== '');
    wrapped.push(...(isLine ? [createElement(tagName, line)] : line));
    line = [];
  };
  if (parent.children.every((child) => isElement(child) && !isInline(child))) return;
  for (const child of parent.children as ElementContent[]) {
    const isPart = child.type !== 'element' || (isInline(child) && !holdsBlock(child));
    if (isPart) line.push(child);
    else {
      endLine();
      wrapped.push(child);
    }
  }
  endLine();
  parent.children = wrapped;
}
