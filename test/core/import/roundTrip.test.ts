import { ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ArticleDocument } from '#core/document/articleDocument.js';
import { importPage } from '#core/import/importPage.js';
import { renderHtml } from '#core/markdown/renderHtml.js';
import { projectPath } from '../../support/project.js';

/** Real articles as HTML and back: what Fixpath understands of them must stay. */
describe('articles of many houses', () => {
  const files = listArticles(projectPath('..', 'shared', 'corpus', 'articles'));
  if (files.length === 0) {
    it('skipped: no corpus');
    return;
  }

  it('say the same after they were rendered to HTML and imported', function () {
    this.timeout(60_000);
    const step = Math.floor(files.length / 30);
    const sample = files.filter((_, index) => index % step === 0);
    const counts = sample.map((file) => compare(readFileSync(file, 'utf8')));
    const said = counts.reduce((sum, { said }) => sum + said, 0);
    const kept = counts.reduce((sum, { kept }) => sum + kept, 0);
    const added = counts.reduce((sum, { added }) => sum + added, 0);
    const report = `${kept} of ${said} elements of ${sample.length} articles are kept, ${added} are new`;
    ok(kept / said >= 0.95, report);
    ok(added / said <= 0.05, report);
  });
});

/** The elements of an article by kind and words, before and after. */
function compare(markdown: string): { readonly said: number; readonly kept: number; readonly added: number } {
  const document = new ArticleDocument('article.md', markdown);
  const { value } = importPage(
    `<title>${document.article.title?.text ?? ''}</title>${renderHtml(document.tree)}`,
    {
      format: 'html',
    },
  );
  const before = elementsOf(document);
  const after = elementsOf(new ArticleDocument('article.md', value.markdown));
  let kept = 0;
  for (const element of before) {
    const at = after.indexOf(element);
    if (at < 0) continue;
    after.splice(at, 1);
    kept++;
  }
  return { said: before.length, kept, added: after.length };
}

function elementsOf({ article }: ArticleDocument): string[] {
  return article.elements.map(({ kind, text }) => `${kind} ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`);
}

function listArticles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}
