import type { Element, ElementContent, Root } from 'hast';
import {
  childElements,
  createElement,
  elementsBelow,
  hasTag,
  isElement,
  isInline,
  rawText,
  rewriteElements,
  wordsOf,
} from './elements.js';

/**
 * Makes tables fit into Markdown, whose cells are one line: blocks in a cell become lines that `<br>` parts.
 * A table of one column only frames what it holds, and gives way to it. A first row of bold words or
 * headings is the header.
 */
export function convertTables(tree: Root | Element): void {
  rewriteElements(tree, (element) => {
    if (element.tagName !== 'table') return [element];
    const rows = [...elementsBelow(element)].filter(({ tagName }) => tagName === 'tr');
    const captions = childElements(element)
      .filter(({ tagName }) => tagName === 'caption')
      .map(({ children }) => createElement('p', children));
    const isFrame = rows.length > 0 && rows.every((row) => cellsOf(row).length <= 1);
    if (isFrame)
      return [...captions, ...rows.flatMap(cellsOf).map((cell) => createElement('div', cell.children))];
    if (rows[0] && !rows.slice(0, 2).some(hasHeader) && cellsOf(rows[0]).every(isHeading))
      for (const cell of cellsOf(rows[0])) cell.tagName = 'th';
    for (const cell of rows.flatMap(cellsOf)) cell.children = lineOf(cell);
    return [...captions, element];
  });
}

function cellsOf(row: Element): Element[] {
  return childElements(row).filter((child) => isElement(child, 'td', 'th'));
}

function hasHeader(row: Element): boolean {
  return cellsOf(row).some(({ tagName }) => tagName === 'th');
}

/** Whether all words of a cell are bold or a heading; empty cells say nothing against it. */
function isHeading(cell: Element): boolean {
  const words = wordsOf(cell);
  const shown = [...elementsBelow(cell)].filter(({ tagName }) => /^(?:b|strong|h[1-6])$/.test(tagName));
  return words === '' || (shown.length > 0 && shown.map(wordsOf).join(' ').length >= words.length);
}

function lineOf(cell: Element): ElementContent[] {
  const lines = linesIn(cell.children);
  const header = cell.tagName === 'th';
  return lines.flatMap((line, index) => [
    ...(index > 0 ? [createElement('br', [])] : []),
    ...(header ? plainLine(line) : line),
  ]);
}

/** Headers are bold anyway. */
function plainLine(line: readonly ElementContent[]): ElementContent[] {
  return line.flatMap((node) =>
    isElement(node, 'b', 'strong') && line.length === 1 ? node.children : [node],
  );
}

function linesIn(nodes: readonly ElementContent[], prefix = ''): ElementContent[][] {
  const lines: ElementContent[][] = [];
  let open: ElementContent[] | undefined;
  for (const node of nodes) {
    if (isInline(node) && !isElement(node, 'br')) {
      if (open) open.push(node);
      else if (node.type !== 'text' || node.value.trim() !== '') lines.push((open = [node]));
    } else {
      open = undefined;
      if (node.type === 'element') lines.push(...blockLines(node));
    }
  }
  return lines.map((line, index) =>
    prefix !== '' && index === 0 ? [{ type: 'text', value: prefix }, ...line] : line,
  );
}

function blockLines(block: Element): ElementContent[][] {
  if (hasTag(block, 'ul', 'ol'))
    return childElements(block).flatMap((item, index) =>
      linesIn(item.children, block.tagName === 'ol' ? `${index + 1}. ` : '• '),
    );
  if (block.tagName === 'pre')
    return rawText(block)
      .trimEnd()
      .split('\n')
      .map((value) => [createElement('code', [{ type: 'text', value }])]);
  return linesIn(block.children);
}
