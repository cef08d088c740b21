import type { Heading, Root } from 'mdast';
import type { Result } from '../text/problem.js';
import { findFormat } from './findFormat.js';
import { importHtml, type HtmlArticle } from './html/importHtml.js';
import type { ImportedPage, ImportOptions, PageFormat } from './importedPage.js';
import { importText, type TextArticle } from './plain/importText.js';
import { renderMarkdown } from './renderMarkdown.js';
import { settleHeadings } from './settleHeadings.js';
import { markdownWords } from './markdownWords.js';

/**
 * Makes a Markdown article of a page that was copied as text or kept as HTML. All words of the article are
 * words of the page, in their order, and no more. Never throws: a page that cannot be read, or without an
 * article, gives an empty one and a problem.
 */
export function importPage(text: string, options: ImportOptions = {}): Result<ImportedPage> {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (source.trim() === '') return refuse('the file is empty, so there is no article in it');
  const { format = findFormat(source), keepChrome = false } = options;
  if (sizeWithoutMedia(source, format) > LARGEST)
    return refuse(
      'this is more text than any article has, and would take minutes. Import the pages that it was put together from one by one',
    );
  try {
    const article = format === 'html' ? importHtml(source, keepChrome) : importText(source, keepChrome);
    return article ? finish(article) : tooDeep();
  } catch (error) {
    // What is nested by the thousand exhausts the stack of one library or another.
    if (error instanceof RangeError) return tooDeep();
    throw error;
  }
}

/** In UTF-16 units. An article of this size is a book of a thousand pages. */
const LARGEST = 2_000_000;

/** The size of a page without what makes saved pages large and is never read: pictures in it, scripts, styles. */
function sizeWithoutMedia(source: string, format: PageFormat): number {
  if (format === 'text' || source.length <= LARGEST) return source.length;
  return source
    .replace(/<(script|style|svg)\b[^]*?<\/\1\s*>/gi, '')
    .replace(/\bdata:[\w/+.-]+;base64,[\w+/=]*/gi, '').length;
}

function finish(article: HtmlArticle | TextArticle): Result<ImportedPage> {
  settleHeadings(article.tree, article.title);
  const { leftOut, source } = article;
  const body = renderMarkdown(article.tree);
  if (body.trim() === '')
    return refuse(
      'nothing is left of it but the page around an article. Check that the file holds the article',
      leftOut,
    );
  const title = titleOf(article.tree);
  return {
    value: {
      markdown: source === undefined ? body : `---\nsource: ${source}\n---\n\n${body}`,
      leftOut,
      ...(title === undefined ? {} : { title }),
      ...(source === undefined ? {} : { source }),
    },
    problems: [],
  };
}

function tooDeep(): Result<ImportedPage> {
  return refuse(
    'its elements are nested more deeply than any page needs, so it cannot be read. Save the page again from a browser, or copy it as text',
  );
}

function titleOf(tree: Root): string | undefined {
  const heading = tree.children.find((node): node is Heading => node.type === 'heading' && node.depth === 1);
  return heading && markdownWords(heading);
}

function refuse(message: string, leftOut: readonly string[] = []): Result<ImportedPage> {
  return {
    value: { markdown: '', leftOut },
    problems: [{ ruleId: 'import', span: { start: 0, end: 0 }, message: `${message}.` }],
  };
}
