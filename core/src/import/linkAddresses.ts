import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

const ADDRESS =
  /\bhttps?:\/\/[^\s<>"“”‘’`|（）「」。、，]+|(?<![\w.+/:@-])[\w.+-]+@(?:[a-z\d-]+\.)+[a-z]{2,}\b/giu;

/** Makes a link of each web and mail address that stands in text, so that no sign of it is escaped. */
export function linkAddresses(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'link' || node.type === 'linkReference') return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return undefined;
    const parts = partAddresses(node.value);
    if (parts.length === 1 && parts[0]!.type === 'text') return undefined;
    parent.children.splice(index, 1, ...(parts as never[]));
    return [SKIP, index + parts.length];
  });
}

function partAddresses(value: string): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const match of value.matchAll(ADDRESS)) {
    const address = withoutTail(match[0]);
    if (!/^https?:\/\/[^/?#]/i.test(address) && !address.includes('@')) continue;
    if (match.index > from) parts.push(textOf(value.slice(from, match.index)));
    const url = /^https?:/i.test(address) ? address : `mailto:${address}`;
    parts.push({ type: 'link', url, children: [textOf(address)] });
    from = match.index + address.length;
  }
  if (from < value.length || parts.length === 0) parts.push(textOf(value.slice(from)));
  return parts;
}

/** Punctuation behind an address belongs to the sentence; so does a bracket that it does not open. */
function withoutTail(address: string): string {
  const count = (signs: RegExp) => address.match(signs)?.length ?? 0;
  let unopened = count(/[)\]}]/g) - count(/[([{]/g);
  let end = address.length;
  for (; end > 0; end--) {
    const sign = address.charAt(end - 1);
    if (/[)\]}]/.test(sign) && unopened > 0) unopened--;
    else if (!/[.,:;!?*_~'"…]/u.test(sign)) break;
  }
  return address.slice(0, end);
}

function textOf(value: string): Text {
  return { type: 'text', value };
}
