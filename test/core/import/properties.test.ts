import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { importPage } from '#core/import/importPage.js';
import { renderHtml } from '#core/markdown/renderHtml.js';
import { parseMarkdown } from '#core/markdown/parseMarkdown.js';
import { brokenPageArbitrary, htmlPageArbitrary, textPageArbitrary } from './pageArbitrary.js';

const runs = { numRuns: 200, seed: 7 };

describe('an imported page', function () {
  this.timeout(30_000);

  for (const [form, arbitrary] of [
    ['HTML', htmlPageArbitrary],
    ['text', textPageArbitrary],
  ] as const)
    it(`in ${form} keeps all words of its article in their order, and gets no other`, () => {
      fc.assert(
        fc.property(arbitrary, ({ source, words }) => {
          const { value, problems } = importPage(source);
          deepEqual(problems, []);
          deepEqual(shownWords(value.markdown), words);
        }),
        runs,
      );
    });

  it('is the same however often it is imported', () => {
    fc.assert(
      fc.property(fc.oneof(htmlPageArbitrary, textPageArbitrary), ({ source }) => {
        deepEqual(importPage(source), importPage(source));
        equal(importPage(source.replaceAll('\n', '\r\n')).value.markdown, importPage(source).value.markdown);
      }),
      { numRuns: 50, seed: 7 },
    );
  });

  it('never fails, and has no words but those of its source', () => {
    fc.assert(
      fc.property(brokenPageArbitrary, fc.constantFrom('html', 'text', undefined), (source, format) => {
        const { value } = importPage(source, format ? { format } : {});
        // Tags part words or join them, and what looks like an entity may be one.
        const forms = [source, source.replace(/&\w+;?/g, ''), source.replace(/<[/a-z!][^>]*>/gi, '')].map(
          letters,
        );
        for (const word of shownWords(value.markdown))
          ok(/^\d+$/.test(word) || forms.some((form) => form.includes(letters(word))), word);
      }),
      { ...runs, numRuns: 600 },
    );
  });
});

/** The words that a reader of the Markdown sees: its HTML without tags and entities. */
function shownWords(markdown: string): string[] {
  const html = renderHtml(
    parseMarkdown(markdown.replace(/^---\nsource:.*\n---\n/, '').replace(/\[!\w+\]\n/g, '')).value,
  );
  const text = html
    .replace(/<(?:br|\/p|\/li|\/td|\/th|\/h\d|\/summary)[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
