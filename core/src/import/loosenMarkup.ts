import type { Emphasis, Nodes, Parents, Root, Strong } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Moves punctuation at the edges of bold and slanted words out of them where a letter touches it: CommonMark
 * takes the signs in `**Cause：**text` for asterisks (6.2, flanking runs).
 */
export function loosenMarkup(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if ((node.type !== 'strong' && node.type !== 'emphasis') || !parent || index === undefined) return;
    loosenEnd(node, parent, index);
    loosenStart(node, parent, index);
  });
}

function loosenEnd(node: Strong | Emphasis, parent: Parents, index: number): void {
  const last = node.children.at(-1);
  const next = parent.children[index + 1];
  if (last?.type !== 'text' || next?.type !== 'text' || !/^[\p{L}\p{N}]/u.test(next.value)) return;
  const [signs = ''] = /[\p{P}\p{S}]+$/u.exec(last.value) ?? [];
  if (signs === '' || signs.length === last.value.length) return;
  last.value = last.value.slice(0, -signs.length);
  next.value = signs + next.value;
}

function loosenStart(node: Strong | Emphasis, parent: Parents, index: number): void {
  const first = node.children[0];
  const before = parent.children[index - 1] as Nodes | undefined;
  if (first?.type !== 'text' || before?.type !== 'text' || !/[\p{L}\p{N}]$/u.test(before.value)) return;
  const [signs = ''] = /^[\p{P}\p{S}]+/u.exec(first.value) ?? [];
  if (signs === '' || signs.length === first.value.length) return;
  first.value = first.value.slice(signs.length);
  before.value += signs;
}
