import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { visit } from 'unist-util-visit';
import type { Result } from '../text/problem.js';
import { isNestedDeeply, isNestedDeeplyInOneLine } from './nesting.js';
import { readDialects } from './maskDialects.js';

/**
 * The Markdown tree of a text (CommonMark, GFM, YAML or TOML front matter; markup of other dialects is
 * passed over). Never throws: where the parser gives up, or the nesting is deeper than any author's, the
 * tree is empty and a problem says so.
 */
export function parseMarkdown(text: string): Result<Root> {
  if (isNestedDeeplyInOneLine(text)) return unreadable('lists or quotations nested too deeply');
  try {
    const { masked, hasComponents } = readDialects(text);
    const tree = parseTree(masked, hasComponents);
    if (isNestedDeeply(tree)) return unreadable('lists or quotations nested too deeply');
    if (text.startsWith('\uFEFF')) countByteOrderMark(tree);
    return { value: tree, problems: [] };
  } catch (error) {
    return unreadable(error instanceof Error ? error.message : String(error));
  }
}

/**
 * MDX knows no indented code, so that lists in its components are often indented by four spaces and more;
 * CommonMark takes them for code.
 */
function holdsIndentedList(tree: Root): boolean {
  let found = false;
  visit(tree, 'code', ({ lang, value, position }) => {
    const width = (position?.end.line ?? 0) - (position?.start.line ?? 0) + 1;
    found ||=
      !lang &&
      width === value.split('\n').length &&
      /^\s*(?:[*+-]|\d+[.)])\s+\p{Lu}[\p{L}'’]*\s/u.test(value);
  });
  return found;
}

function parseTree(masked: string, isMdx: boolean): Root {
  const tree = isMdx ? undefined : newProcessor().parse(masked);
  return tree && !holdsIndentedList(tree) ? tree : newProcessor().use(withoutIndentedCode).parse(masked);
}

function newProcessor() {
  return unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']);
}

function withoutIndentedCode(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[] };
  (data.micromarkExtensions ??= []).push({ disable: { null: ['codeIndented'] } });
}

function unreadable(reason: string): Result<Root> {
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

/** The parser passes over a byte order mark and does not count it, so that all offsets would be one too low. */
function countByteOrderMark(tree: Root): void {
  visit(tree, ({ position }) => {
    for (const point of position ? [position.start, position.end] : [])
      if (point.offset !== undefined) point.offset++;
  });
}
