import type { Article } from './article.js';
import type { Block, Section } from './blocks.js';
import type { Element, ElementKind } from './elements.js';

/** All elements of one kind, in the order of the text. */
export function elementsOf<K extends ElementKind>(
  article: Article,
  kind: K,
): Extract<Element, { kind: K }>[] {
  return article.elements.filter(
    (element): element is Extract<Element, { kind: K }> => element.kind === kind,
  );
}

/** The element of that id, or undefined. */
export function findElement(article: Article, id: string | null): Element | undefined {
  return id === null ? undefined : article.byId.get(id);
}

/** The nearest ancestor of one kind (the element itself not counted), or undefined. */
export function findAncestor<K extends ElementKind>(
  article: Article,
  element: Element,
  kind: K,
): Extract<Element, { kind: K }> | undefined {
  for (let at = findElement(article, element.parent); at; at = findElement(article, at.parent))
    if (at.kind === kind) return at as Extract<Element, { kind: K }>;
  return undefined;
}

/** The section and all sections below it, in the order of the text. */
export function* allSections(section: Section): Generator<Section> {
  yield section;
  for (const child of section.sections) yield* allSections(child);
}

/** The blocks and all blocks nested in them, in the order of the text. */
export function* allBlocks(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.kind === 'quote') yield* allBlocks(block.blocks);
    if (block.kind === 'list') for (const item of block.items) yield* allBlocks(item.blocks);
  }
}
