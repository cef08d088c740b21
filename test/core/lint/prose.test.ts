import { equal } from 'node:assert/strict';
import { ArticleDocument } from '#core/document/articleDocument.js';
import { isInKnownLanguage } from '#core/lint/language.js';
import { blank, proseOf } from '#core/lint/prose.js';

describe('blank', () => {
  it('keeps offsets and line endings', () => {
    equal(blank('ab\r\ncd', [{ start: 1, end: 5 }]), 'a \r\n d');
  });

  it('takes spans that overlap, in any order', () => {
    const spans = [
      { start: 3, end: 5 },
      { start: 0, end: 4 },
    ];
    equal(blank('abcdef', spans), '     f');
  });
});

describe('proseOf', () => {
  /** What is left of a text, white space run together. */
  const prose = (text: string) => proseOf(new ArticleDocument('a.md', text)).replace(/\s+/g, ' ').trim();

  it('leaves what the reader reads', () => {
    equal(prose('# Title\n\nSome *words* and <Insert more>.\n'), '# Title Some *words* and <Insert more>.');
  });

  it('hides front matter, comments and code', () => {
    equal(prose('---\na: b\n---\n\nx `y` z <!-- c -->\n\n```\ncode\n```\n'), 'x z');
  });

  it('hides addresses and shortcodes, and keeps the words of links', () => {
    equal(
      prose('See [a (b)](x(1).md), [c][d], https://x.example/a and {{< include "e" >}}.'),
      'See [a (b) , [c , and .',
    );
  });

  it('keeps the length of the text', () => {
    const text = '---\na: b\n---\n`x` [y](z) 🙂\n';
    equal(proseOf(new ArticleDocument('a.md', text)).length, text.length);
  });
});

describe('isInKnownLanguage', () => {
  const repeat = (sentence: string) => sentence.repeat(10);

  it('knows English', () => {
    equal(isInKnownLanguage(repeat('If the page is blank, clear the cache of your browser. ')), true);
  });

  it('does not know others', () => {
    equal(
      isInKnownLanguage(repeat('Wenn die Seite leer bleibt, leeren Sie bitte den Zwischenspeicher. ')),
      false,
    );
    equal(isInKnownLanguage(repeat('Si la page reste vide, videz le cache du navigateur. ')), false);
    equal(isInKnownLanguage(repeat('ページ が 空白 の 場合 は キャッシュ を 消去 します。 ')), false);
  });

  it('lets short texts pass, for they tell nothing', () => {
    equal(isInKnownLanguage('Seite leer'), true);
  });
});
