import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Result } from '../text/problem.js';
import { maskDialects } from './maskDialects.js';

/**
 * The Markdown tree of a text (CommonMark, GFM, YAML or TOML front matter; markup of other dialects is
 * passed over). Never throws: where the parser gives up, the tree is empty and a problem says so.
 */
export function parseMarkdown(text: string): Result<Root> {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']);
  try {
    return { value: processor.parse(maskDialects(text)), problems: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      value: { type: 'root', children: [] },
      problems: [
        {
          ruleId: 'markdown',
          span: { start: 0, end: 0 },
          message: `This file could not be read as Markdown (${reason}), so nothing in it was checked. Look for extremely deep nesting.`,
        },
      ],
    };
  }
}
