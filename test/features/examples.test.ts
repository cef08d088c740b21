import { deepEqual, ok } from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { TextEdit, type DocumentSymbol, type Range } from 'vscode-languageserver';
import { contains, touches } from '#core/text/span.js';
import { convertRange } from '#server/common/convert/range.js';
import { Documents } from '#server/common/documents.js';
import { findCodeActions } from '#server/common/features/codeAction.js';
import { findCompletions } from '#server/common/features/completion.js';
import { findDefinitions } from '#server/common/features/definition.js';
import { findSymbols } from '#server/common/features/documentSymbol.js';
import { findHover } from '#server/common/features/hover.js';
import type { ArticleContext } from '#server/common/snapshot.js';
import { diskFileSystem } from '#server/node/diskFileSystem.js';
import { projectPath } from '../support/project.js';

/** What must hold of every article, whatever stands in it. */
describe('every feature, in every example', function () {
  this.timeout(60_000);
  let articles: ArticleContext[];

  before(async () => {
    const documents = new Documents(() => [], diskFileSystem);
    documents.setFolders([pathToFileURL(projectPath('examples')).href]);
    articles = [...(await documents.snapshot()).all()].filter(({ isArticle }) => isArticle);
    ok(articles.length >= 8);
  });

  const spanOf = ({ document }: ArticleContext, range: Range) => convertRange(range, document.lines);
  const offsetsOf = ({ document }: ArticleContext, step: number) =>
    Array.from({ length: Math.ceil(document.text.length / step) + 1 }, (_, index) =>
      Math.min(index * step, document.text.length),
    );

  it('speaks on hover of what stands at the cursor', () => {
    let hovers = 0;
    for (const article of articles)
      for (const offset of offsetsOf(article, 11)) {
        const hover = findHover(article, offset);
        if (!hover) continue;
        hovers++;
        ok(hover.range && touches(spanOf(article, hover.range), offset));
      }
    ok(hovers > 0);
  });

  it('leads by definition to files that are there', () => {
    const known = new Set(articles.map(({ uri }) => uri));
    let found = 0;
    for (const article of articles)
      for (const offset of offsetsOf(article, 11))
        for (const { targetUri, originSelectionRange } of findDefinitions(article, offset)) {
          if (known.has(targetUri)) found++;
          ok(originSelectionRange && touches(spanOf(article, originSelectionRange), offset));
        }
    ok(found > 0);
  });

  it('completes at the cursor, on its line', () => {
    for (const article of articles)
      for (const offset of offsetsOf(article, 97))
        for (const { textEdit } of findCompletions(article, offset).items) {
          ok(TextEdit.is(textEdit));
          ok(touches(spanOf(article, textEdit.range), offset));
          deepEqual(textEdit.range.start.line, textEdit.range.end.line);
        }
  });

  it('keeps the outline nested', () => {
    const check = (
      article: ArticleContext,
      { range, selectionRange, children = [] }: DocumentSymbol,
    ): void => {
      ok(contains(spanOf(article, range), spanOf(article, selectionRange)));
      for (const child of children) {
        ok(contains(spanOf(article, range), spanOf(article, child.range)));
        check(article, child);
      }
    };
    for (const article of articles) for (const symbol of findSymbols(article)) check(article, symbol);
  });

  it('edits only the article at hand, and never twice in one place', () => {
    let edits = 0;
    for (const article of articles) {
      const span = { start: 0, end: article.document.text.length };
      const style = { versions: false, snippets: false };
      const actions = [undefined, ['source']].flatMap((only) =>
        findCodeActions(article, { span, only, style }),
      );
      for (const { edit } of actions) {
        deepEqual(Object.keys(edit?.changes ?? {}), [article.uri]);
        const spans = edit!.changes![article.uri]!.map(({ range }) => spanOf(article, range));
        spans.sort((a, b) => a.start - b.start);
        spans.forEach((each, index) => ok(index === 0 || spans[index - 1]!.end <= each.start));
        edits += spans.length;
      }
    }
    ok(edits > 0);
  });
});
