import type { Nodes } from 'mdast';

/** The words of a Markdown node without markup; images give their description. */
export function markdownWords(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  if (node.type === 'image') return node.alt ?? '';
  return 'children' in node ? node.children.map(markdownWords).join('') : '';
}
