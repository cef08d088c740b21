import type { Element, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap } from 'parse5';
import { childElements } from './elements.js';
import { unwrapMhtml } from './mhtml.js';
import { prepareStorageFormat } from './storageFormat.js';

type Adapter = typeof defaultTreeAdapter;
type ParentNode = DefaultTreeAdapterMap['parentNode'];

/** No page is nested deeper, and the parser's time grows with the square of the depth. */
const DEEPEST = 1000;

/** Those who walk the tree call themselves once a level; what lies deeper moves up to here. */
const DEEPEST_KEPT = 150;

/**
 * The tree of a page in HTML as browsers build it (WHATWG), whatever is wrong in its markup; undefined where
 * it is nested more deeply than any page. Also takes the storage format of Confluence, and pages that Word
 * or a browser has packed into one file (MHTML).
 */
export function parsePage(text: string): Root | undefined {
  const source = prepareStorageFormat(unwrapMhtml(text));
  try {
    const tree = fromParse5(
      parse(source, { treeAdapter: boundedAdapter(), scriptingEnabled: false }),
    ) as Root;
    flatten(tree);
    return tree;
  } catch (error) {
    if (error instanceof TooDeep) return undefined;
    throw error;
  }
}

class TooDeep extends Error {}

/** The tree adapter of the parser, which gives up where elements are nested too deeply. */
function boundedAdapter(): Adapter {
  const depths = new WeakMap<object, number>();
  return {
    ...defaultTreeAdapter,
    appendChild(parent: ParentNode, child) {
      const depth = (depths.get(parent) ?? 0) + 1;
      if (depth > DEEPEST) throw new TooDeep();
      depths.set(child, depth);
      defaultTreeAdapter.appendChild(parent, child);
    },
  };
}

/** Puts what lies too deep into the place of the element that holds it, so that nothing is lost but the element. */
function flatten(tree: Root): void {
  let level: (Root | Element)[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    const isDeepest = depth >= DEEPEST_KEPT;
    if (isDeepest) for (const node of level) node.children = leavesOf(node);
    level = isDeepest ? [] : level.flatMap(childElements);
  }
}

function leavesOf(node: Root | Element): Element['children'] {
  const leaves: Element['children'] = [];
  const rest = [...node.children].reverse();
  for (let next = rest.pop(); next; next = rest.pop()) {
    if (next.type === 'element' && next.children.length > 0) rest.push(...[...next.children].reverse());
    else if (next.type !== 'doctype') leaves.push(next);
  }
  return leaves;
}
