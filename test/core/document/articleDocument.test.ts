import { deepEqual, equal, match } from 'node:assert/strict';
import { ArticleDocument } from '#core/document/articleDocument.js';
import { lazy } from '#core/document/lazy.js';

describe('ArticleDocument', () => {
  it('computes each stage once, however often it is asked for', () => {
    const document = new ArticleDocument('a.md', '# Sync fails\n\n1. Restart the app.');
    for (const stage of ['lines', 'tree', 'article', 'flow', 'titles'] as const)
      equal(document[stage], document[stage], stage);
  });

  it('is a value: the same text gives the same article and flow', () => {
    const [a, b] = ['a.md', 'b.md'].map(
      (path) => new ArticleDocument(path, '# Sync fails\n\n1. Restart the app.'),
    );
    deepEqual(a!.article, b!.article);
    deepEqual(a!.flow, b!.flow);
  });

  it('gives a flow that can be sent to another process', () => {
    const { flow } = new ArticleDocument(
      'a.md',
      '# Sync fails\n\nUsually caused by a full disk.\n\n1. Restart the app.',
    );
    deepEqual(JSON.parse(JSON.stringify(flow)), flow);
  });

  it('makes something of every text', () => {
    for (const text of [
      '',
      '\n',
      '#',
      '---',
      '---\n',
      '```',
      '| a |',
      '<',
      '[',
      '- ',
      '\0',
      '\ud800',
      '\uFEFF',
    ])
      deepEqual(new ArticleDocument('a.md', text).flow.nodes[0]?.kind, 'start', JSON.stringify(text));
  });

  it('tells what was wrong in reading the text', () => {
    const { problems, article, flow } = new ArticleDocument('a.md', `${'>'.repeat(300)} x`);
    equal(problems[0]?.ruleId, 'markdown');
    match(problems[0].message, /could not be read as Markdown/);
    deepEqual([article.elements.length, article.recognition.isArticle, flow.nodes.length], [0, false, 1]);
    deepEqual(new ArticleDocument('a.md', '# Sync fails').problems, []);
  });
});

describe('lazy', () => {
  it('computes when first asked for, and keeps what came out, also nothing', () => {
    let count = 0;
    const value = lazy(() => {
      count++;
      return undefined;
    });
    equal(count, 0);
    value();
    value();
    equal(count, 1);
  });
});
