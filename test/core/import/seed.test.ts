import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Element } from '#core/article/elements.js';
import { findElement } from '#core/article/query.js';
import { ArticleDocument } from '#core/document/articleDocument.js';
import { importPage } from '#core/import/importPage.js';
import { describeShared, readShared } from '../../support/shared.js';

const folder = 'seed';
const name = 'troubleshoot-sso-and-login-issues';

/** A real help-center page as it was copied, and as its author would have it in Markdown. */
describeShared('the text of a real help-center page', [folder, `${name}.txt`], (text) => {
  const { value, problems } = importPage(text);
  const imported = new ArticleDocument('page.md', value.markdown);
  const written = new ArticleDocument('page.md', readShared(folder, `${name}.md`) ?? '');

  it('gives the elements of the Markdown, one by one', () => {
    deepEqual(problems, []);
    ok(written.article.elements.length > 50);
    deepEqual(describeAll(imported), describeAll(written));
  });

  it('loses only what the page put around the article', () => {
    equal(value.leftOut.length, 2);
    equal(imported.article.title?.text, written.article.title?.text);
  });
});

/** What `inspect` prints of each element, apart from where it stands; parents by their words. */
function describeAll({ article }: ArticleDocument): unknown[] {
  const wordsOf = (id: string | null | undefined) => {
    const element = id === null || id === undefined ? undefined : findElement(article, id);
    return element ? `${element.kind} ${element.text}` : null;
  };
  return article.elements.map((element: Element) => ({
    kind: element.kind,
    text: element.text,
    parent: wordsOf(element.parent),
    variant: wordsOf(element.variant),
    then: 'then' in element ? element.then : undefined,
    target: 'target' in element ? element.target : undefined,
    channel: element.kind === 'escalation' ? element.channel : undefined,
    mode: element.kind === 'step' ? element.mode : undefined,
  }));
}
