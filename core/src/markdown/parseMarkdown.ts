import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Result } from '../text/problem.js';

/** The Markdown tree of a text (CommonMark, GFM, YAML or TOML front matter); never throws. */
export function parseMarkdown(text: string): Result<Root> {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']);
  return { value: processor.parse(text), problems: [] };
}
