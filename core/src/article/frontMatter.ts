import type { Root } from 'mdast';
import type { RichText } from './blocks.js';

/** The `title` of YAML or TOML front matter with its place in the source, or undefined. */
export function frontMatterTitle(text: string, tree: Root): RichText | undefined {
  const node = tree.children.find(
    (child) => (child.type as string) === 'yaml' || (child.type as string) === 'toml',
  );
  if (!node?.position) return undefined;
  const start = node.position.start.offset ?? 0;
  const source = text.slice(start, node.position.end.offset);
  const found = /^title[ \t]*[:=][ \t]*(["']?)(.+?)\1[ \t]*\r?$/mu.exec(source);
  if (!found) return undefined;
  const value = found[2]!;
  const at = start + found.index + found[0].indexOf(value, found[0].search(/[:=]/));
  return {
    text: value,
    offsets: Array.from({ length: value.length + 1 }, (_, index) => at + index),
    marks: [],
  };
}
