import type { Nodes, Root, RootContent } from 'mdast';
import type { Element } from '../article/elements.js';
import { findElement } from '../article/query.js';
import type { FlowNode } from '../flow/flowGraph.js';
import { findMarkdownNode, renderHtml, type HtmlMark } from '../markdown/renderHtml.js';
import type { ArticleDocument } from './articleDocument.js';

/**
 * What a simulator shows for each node, as safe HTML by node id: a step with its notes, code, links and
 * images. Nodes that are only a question or an end are left out; their `text` says all.
 */
export function renderCards(document: ArticleDocument): Record<string, string> {
  const cards: Record<string, string> = {};
  const marks = marksOf(document);
  for (const node of document.flow.nodes) {
    const content = contentOf(node, document);
    if (content.length > 0) cards[node.id] = renderHtml({ type: 'root', children: content }, marks);
  }
  return cards;
}

/** On a card only what can be followed on a screen is marked: paths to click, and titles that lead elsewhere. */
function marksOf({ article }: ArticleDocument): HtmlMark[] {
  return article.elements
    .filter(({ kind }) => kind === 'uiPath' || kind === 'reference')
    .map(({ id, kind, span }) => ({ id, kind, span, isBlock: false }));
}

function contentOf(node: FlowNode, document: ArticleDocument): RootContent[] {
  const element =
    node.kind === 'decision' || node.kind === 'gap'
      ? undefined
      : findElement(document.article, node.elementId ?? null);
  if (element?.kind !== 'step') return [];
  const outermost = findMarkdownNode(document.tree, element.block);
  // A list of one item has the bounds of its item.
  const found = outermost?.type === 'list' ? outermost.children[0] : outermost;
  if (!found) return [];
  const children: RootContent[] = found.type === 'listItem' ? found.children : [found as RootContent];
  return [
    ...children.filter((child) => !holdsSteps(child, element, document)),
    ...definitions(document.tree),
  ];
}

/** Sub-steps get cards of their own. */
function holdsSteps(node: Nodes, step: Element, document: ArticleDocument): boolean {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  return (
    node.type === 'list' &&
    document.article.elements.some(
      ({ kind, parent, span }) =>
        kind === 'step' && parent === step.id && start <= span.start && span.end <= end,
    )
  );
}

function definitions(tree: Root): RootContent[] {
  return tree.children.filter((child) => child.type === 'definition');
}
