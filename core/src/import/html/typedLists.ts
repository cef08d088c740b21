import type { Element, ElementContent, Root } from 'hast';
import { createElement, isElement, rewriteElements } from './elements.js';

const BULLET = /^\s*[•‣◦▪●○∙·–*-]\s+/u;
const NUMBER = /^\s*(\d{1,3})[.)]\s+/u;

/**
 * Turns paragraphs whose lines all begin with a bullet, or with numbers that count, into lists: so write
 * those who know no other way in their editor. A single line is no list.
 */
export function convertTypedLists(tree: Root | Element): void {
  rewriteElements(tree, (element) => {
    if (!isElement(element, 'p', 'div') || !element.children.some((child) => isElement(child, 'br')))
      return [element];
    const lines = linesOf(element);
    if (lines.length > 1 && lines.every((line) => BULLET.test(startOf(line))))
      return [listOf('ul', lines, BULLET)];
    const numbers = lines.map((line) => Number(NUMBER.exec(startOf(line))?.[1] ?? NaN));
    const counts = numbers.every((number, index) =>
      index === 0 ? !Number.isNaN(number) : number === numbers[index - 1]! + 1,
    );
    return lines.length > 1 && counts ? [listOf('ol', lines, NUMBER, numbers[0])] : [element];
  });
}

function linesOf(block: Element): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const child of block.children)
    if (isElement(child, 'br')) lines.push([]);
    else lines.at(-1)!.push(child);
  return lines.filter((line) => line.some((node) => node.type !== 'text' || node.value.trim() !== ''));
}

function startOf([first]: readonly ElementContent[]): string {
  return first?.type === 'text' ? first.value : '';
}

function listOf(tagName: string, lines: readonly ElementContent[][], mark: RegExp, start?: number): Element {
  const items = lines.map(([first, ...rest]) => {
    const text: ElementContent = { type: 'text', value: startOf([first!]).replace(mark, '') };
    return createElement('li', [text, ...rest]);
  });
  return createElement(tagName, items, start === undefined ? {} : { start });
}
