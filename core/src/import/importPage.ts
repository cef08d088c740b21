import type { Heading, Root } from 'mdast';
import type { Result } from '../text/problem.js';
import { findFormat } from './findFormat.js';
import { importHtml } from './html/importHtml.js';
import type { ImportedPage, ImportOptions } from './importedPage.js';
import { importText } from './plain/importText.js';
import { renderMarkdown } from './renderMarkdown.js';
import { settleHeadings } from './settleHeadings.js';
import { markdownWords } from './markdownWords.js';

/**
 * Makes a Markdown article of a page that was copied as text or kept as HTML. All words of the article are
 * words of the page, in their order, and no more. Never throws: a page that cannot be read, or without an
 * article, gives an empty one and a problem.
 */
export function importPage(text: string, options: ImportOptions = {}): Result<ImportedPage> {
  const { format = findFormat(text), keepChrome = false } = options;
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (source.trim() === '') return refuse('the file is empty, so there is no article in it');
  const article = format === 'html' ? importHtml(source, keepChrome) : importText(source, keepChrome);
  if (!article)
    return refuse(
      'its elements are nested more deeply than any page needs, so it cannot be read. Save the page again from a browser, or copy it as text',
    );
  settleHeadings(article.tree, article.title);
  const { leftOut, source: address } = article;
  const body = renderMarkdown(article.tree);
  if (body.trim() === '')
    return refuse(
      'nothing is left of it but the page around an article. Check that the file holds the article',
      leftOut,
    );
  const title = titleOf(article.tree);
  return {
    value: {
      markdown: address === undefined ? body : `---\nsource: ${address}\n---\n\n${body}`,
      leftOut,
      ...(title === undefined ? {} : { title }),
      ...(address === undefined ? {} : { source: address }),
    },
    problems: [],
  };
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
