import type { Element as HtmlElement, Root as HtmlRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema, type Options as Schema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { contains, type Span } from '../text/span.js';
import { insertMarks } from './insertMarks.js';

/**
 * A stretch of the source to mark in the HTML with `data-element`, `data-kind`, `data-start` and `data-end`; where
 * it had to be cut, each piece has `data-piece` as well (see `insertMarks`).
 */
export interface HtmlMark {
  readonly id: string;
  readonly kind: string;
  readonly span: Span;
  /** Whether the whole block (heading, paragraph, item) is marked, or just the words. */
  readonly isBlock: boolean;
}

/**
 * A Markdown tree as HTML in which nothing can run: scripts, handlers, styles, frames and `javascript:`
 * links are left out. Ids of the author get the prefix `article-`, so that they can shadow nothing.
 */
export function renderHtml(tree: Root, marks: readonly HtmlMark[] = []): string {
  const processor = unified()
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(() => dropForeignMarks)
    .use(() => (root: HtmlRoot) => markElements(root, marks))
    .use(rehypeRaw)
    .use(rehypeSanitize, schema)
    .use(rehypeStringify);
  return processor.stringify(processor.runSync(tree));
}

/** The Markdown node with exactly these bounds, outermost first; or undefined. */
export function findMarkdownNode(tree: Nodes, span: Span): Nodes | undefined {
  const start = tree.position?.start.offset ?? 0;
  const end = tree.position?.end.offset ?? Infinity;
  if (tree.type !== 'root' && start === span.start && end === span.end) return tree;
  if (!('children' in tree) || !contains({ start, end }, span)) return undefined;
  for (const child of tree.children) {
    const found = findMarkdownNode(child, span);
    if (found) return found;
  }
  return undefined;
}

const DATA = ['dataElement', 'dataKind', 'dataStart', 'dataEnd', 'dataPiece'];

const schema: Schema = {
  ...defaultSchema,
  clobberPrefix: 'article-',
  strip: [...(defaultSchema.strip ?? []), 'style', 'iframe'],
  attributes: { ...defaultSchema.attributes, '*': [...(defaultSchema.attributes?.['*'] ?? []), ...DATA] },
};

/** HTML in the source must not pass for a mark: who clicks on it would be led to a wrong place. */
function dropForeignMarks(root: HtmlRoot): void {
  visit(root, 'raw', (node: { value: string }) => {
    node.value = node.value.replace(/<[a-z][^>]*>/giu, (tag) =>
      tag.replace(/\sdata-(?:element|kind|start|end|piece)\b/giu, ' data-foreign'),
    );
  });
}

const BLOCKS: ReadonlySet<string> = new Set([
  'p',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'td',
  'th',
  'pre',
  'blockquote',
]);

function markElements(root: HtmlRoot, marks: readonly HtmlMark[]): void {
  for (const mark of marks) if (mark.isBlock) markBlock(root, mark);
  const words = marks.filter((mark) => !mark.isBlock);
  insertMarks(
    root,
    words.map((mark) => ({ span: mark.span, attributes: attributes(mark) })),
  );
}

/** Marks the smallest block around the place where the element begins; the first mark on a block stays. */
function markBlock(root: HtmlRoot, mark: HtmlMark): void {
  let best: HtmlElement | undefined;
  const visit = (node: HtmlRoot | HtmlElement): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      const start = child.position?.start.offset ?? -1;
      const end = child.position?.end.offset ?? -1;
      const isAround = start <= mark.span.start && mark.span.start < end;
      if (isAround && BLOCKS.has(child.tagName) && !isOnlyInItem(child, best)) best = child;
      if (isAround || start < 0) visit(child);
    }
  };
  visit(root);
  if (best && best.properties.dataElement === undefined) Object.assign(best.properties, attributes(mark));
}

/** The paragraph that begins an item is not marked where the item is. */
function isOnlyInItem(child: HtmlElement, parent: HtmlElement | undefined): boolean {
  return (
    parent?.tagName === 'li' &&
    child.tagName === 'p' &&
    parent.children.find((node) => node.type === 'element') === child
  );
}

function attributes(mark: HtmlMark): Record<string, string> {
  const { id, kind, span } = mark;
  return { dataElement: id, dataKind: kind, dataStart: String(span.start), dataEnd: String(span.end) };
}
