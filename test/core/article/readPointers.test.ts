import { deepEqual, equal } from 'node:assert/strict';
import type { Reference } from '#core/article/elements.js';
import { buildArticle } from '#core/article/buildArticle.js';
import { elementsOf, findElement } from '#core/article/query.js';
import { parseMarkdown } from '#core/markdown/parseMarkdown.js';
import { parseMarkers, renderMarkers } from '../../support/markers.js';
import { readArticle } from './support.js';

/** The places of all destinations are what is marked; gives the references back for a closer look. */
function check(marked: string): Reference[] {
  const { text } = parseMarkers(marked);
  const references = elementsOf(buildArticle(text, parseMarkdown(text).value).value, 'reference');
  equal(
    renderMarkers(
      text,
      references.map(({ destinationSpan }) => ({ span: destinationSpan })),
    ),
    marked,
  );
  return references;
}

describe('references', () => {
  it('are links, images and titles, with the place of their destination', () => {
    const references = check(
      'See [the log](⟦log.md#full⟧) and ![](⟦log.png⟧).\n\nSee "⟦Sign-in fails⟧" too.\n',
    );
    deepEqual(
      references.map(({ style, destination, text }) => [style, destination, text]),
      [
        ['link', 'log.md#full', 'the log'],
        ['image', 'log.png', ''],
        ['title', 'Sign-in fails', 'Sign-in fails'],
      ],
    );
  });

  it('know where a link tells its destination elsewhere', () => {
    const [reference] = check('See ⟦[the log][r]⟧.\n\n[r]: log.md\n');
    equal(reference?.destination, 'log.md');
  });

  it('stand in headings, items, tables, quotations and HTML too', () => {
    check(
      '## Why [a](⟦a.md⟧)\n\n- [b](⟦b.md⟧)\n\n| [c](⟦c.md⟧) |\n| --- |\n| [d](⟦d.md⟧) |\n\n> [e](⟦e.md⟧)\n\n<p><a href="⟦f.md⟧">f</a></p>\n',
    );
  });

  it('direct the reader where a verb says so, and else only offer more to read', () => {
    const references = check(
      '# Sync fails\n\nIf the log is full, see [the log](⟦log.md⟧). The [app](⟦app.md⟧) is old.\n\n## See also\n\n- See [more](⟦more.md⟧)\n',
    );
    deepEqual(
      references.map(({ destination, directs }) => [destination, directs]),
      [
        ['log.md', true],
        ['app.md', false],
        ['more.md', false],
      ],
    );
  });

  it('belong to the smallest element around them', () => {
    const article = readArticle(`
      # Sync fails

      1. Restart [the app](app.md).

      The [log](log.md) is full.
    `);
    const parents = elementsOf(article, 'reference').map(({ destination, parent }) => [
      destination,
      findElement(article, parent)?.kind,
    ]);
    deepEqual(parents, [
      ['app.md', 'step'],
      ['log.md', 'symptom'],
    ]);
  });
});

describe('paths', () => {
  it('belong to the step that leads over them', () => {
    const article = readArticle('# Sync fails\n\n1. Go to **Settings > Users** and check the name.\n');
    const [path] = elementsOf(article, 'uiPath');
    deepEqual(
      [path?.text, path?.segments, findElement(article, path!.parent)?.kind],
      ['Settings > Users', ['Settings', 'Users'], 'step'],
    );
  });
});
