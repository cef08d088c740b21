import type { Nodes } from 'mdast';

/** No author nests deeper; readers of the tree call themselves once a level. */
const DEEPEST = 200;

/** A line of a hundred quotation marks and bullets: the parser's time grows with the square of their number. */
const DEEP_LINE = /^(?=.*[^\s>*+-])(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){100}/m;

/** Whether one line alone nests quotations or lists a hundred times. */
export function isNestedDeeplyInOneLine(text: string): boolean {
  return DEEP_LINE.test(text);
}

/** Whether a tree is nested so deeply that walking it might exhaust the stack. */
export function isNestedDeeply(tree: Nodes): boolean {
  let level: readonly Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((node) => ('children' in node ? (node.children as Nodes[]) : []));
  }
  return false;
}
