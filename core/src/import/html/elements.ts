import type { Element, ElementContent, Nodes, Parents } from 'hast';

/** Whether the node is an element, and one of these tags where any are given. */
export function isElement(node: Nodes | undefined, ...tags: readonly string[]): node is Element {
  return node?.type === 'element' && (tags.length === 0 || tags.includes(node.tagName));
}

/** Whether the element is one of these tags. */
export function hasTag({ tagName }: Element, ...tags: readonly string[]): boolean {
  return tags.includes(tagName);
}

/** The children that are elements. */
export function childElements(node: Parents): Element[] {
  return (node.children as Nodes[]).filter((child): child is Element => child.type === 'element');
}

/** All elements below a node in the order of the text, each before what it holds; the node itself left out. */
export function* elementsBelow(node: Parents): Generator<Element> {
  for (const child of childElements(node)) {
    yield child;
    yield* elementsBelow(child);
  }
}

/** The text of a node and all below it as written, block or not. */
export function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(rawText).join('') : '';
}

/** The words of a node, with single spaces between them and where a block or a cell ends. */
export function wordsOf(node: Nodes): string {
  return spacedText(node).replace(/\s+/gu, ' ').trim();
}

const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Whether the element stands within a line of text, by its tag. */
export function isInline(node: Nodes): boolean {
  return (
    node.type === 'text' || (node.type === 'element' && (INLINE.has(node.tagName) || isVoidInline(node)))
  );
}

function isVoidInline({ tagName }: Element): boolean {
  return tagName === 'br' || tagName === 'img' || tagName === 'input' || tagName === 'button';
}

function spacedText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return isElement(node, 'br') ? ' ' : '';
  const inner = node.children.map(spacedText).join('');
  return isInline(node) && !isElement(node, 'br', 'button') ? inner : ` ${inner} `;
}

/** The value of an attribute as a string; undefined where it is absent, not a string or empty. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/**
 * The names by which a page's author marked an element: its classes, its id, and what a few systems use in
 * place of them. All in lower case with hyphens, so that `article_body` and `articleBody` are `article-body`.
 */
export function marksOf(element: Element): readonly string[] {
  const { className, id, itemProp, dataTestid } = element.properties;
  // Most elements have none, and a large page has a million elements.
  if (className === undefined && id === undefined && itemProp === undefined && dataTestid === undefined)
    return unmarked;
  return [className, id, itemProp, dataTestid]
    .flat()
    .filter((value) => typeof value === 'string')
    .map(normaliseMark);
}

const unmarked: readonly string[] = Object.freeze([]);

/** A mark as `marksOf` gives it. */
export function normaliseMark(value: string): string {
  return value
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[_\s:]+/g, '-')
    .replace(/-{2,}/g, '-');
}

/** Whether one of the element's marks is one of these. */
export function isMarked(element: Element, marks: ReadonlySet<string>): boolean {
  return marksOf(element).some((mark) => marks.has(mark));
}

/** The declarations of a `style` attribute, in lower case and without spaces. */
export function styleOf(element: Element): string {
  return (attribute(element, 'style') ?? '').toLowerCase().replace(/\s+/g, '');
}

/** An element with nothing but what is given. */
export function createElement(
  tagName: string,
  children: readonly ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

/**
 * Rewrites a tree from its leaves to the top: each element becomes what `rewrite` gives for it, when all
 * below it has been rewritten; the element itself is in what it gives where it is to stay.
 */
export function rewriteElements(
  node: Parents,
  rewrite: (element: Element, parent: Parents) => readonly ElementContent[],
): void {
  let children: ElementContent[] | undefined;
  for (const [index, child] of (node.children as ElementContent[]).entries()) {
    if (child.type !== 'element') {
      children?.push(child);
      continue;
    }
    rewriteElements(child, rewrite);
    const rewritten = rewrite(child, node);
    // Most passes leave most elements as they are.
    if (rewritten.length !== 1 || rewritten[0] !== child)
      children ??= (node.children as ElementContent[]).slice(0, index);
    children?.push(...rewritten);
  }
  if (children) node.children = children;
}
