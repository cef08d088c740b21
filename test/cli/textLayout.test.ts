import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { excerptLine, textWidth, truncateText, wrapText } from '../../cli/src/textLayout.js';

describe('textWidth', () => {
  const widths: readonly (readonly [string, number])[] = [
    ['plain', 5],
    ['für', 3],
    ['fu\u0308r', 3],
    ['日本語', 6],
    ['全角！', 6],
    ['한국', 4],
    ['🖨 ok', 4],
    ['👍', 2],
  ];
  for (const [text, width] of widths)
    it(`counts ${width} columns for ${text}`, () => {
      equal(textWidth(text), width);
    });
});

describe('wrapText', () => {
  it('breaks between words, with the indent on every line', () => {
    equal(wrapText('one two three four', 10, '  '), '  one two\n  three\n  four');
  });

  it('leaves a word that is too long whole', () => {
    equal(wrapText('a incomprehensibilities b', 8), 'a\nincomprehensibilities\nb');
  });
});

describe('truncateText', () => {
  it('says where something is left out, and leaves alone what fits', () => {
    equal(truncateText('fits', 4), 'fits');
    equal(truncateText('too long', 6), 'too l…');
    equal(truncateText('日本語です', 6), '日本…');
  });
});

describe('excerptLine', () => {
  it('shows a line that fits as it is, marked below', () => {
    deepEqual(excerptLine('file a ticket', { start: 5, end: 6 }, 40), {
      text: 'file a ticket',
      marks: '     ^',
    });
  });

  it('marks a place without characters with one sign', () => {
    deepEqual(excerptLine('abc', { start: 3, end: 3 }, 40), { text: 'abc', marks: '   ^' });
  });

  it('marks wide characters as wide as they are', () => {
    deepEqual(excerptLine('日本語で', { start: 1, end: 3 }, 40), { text: '日本語で', marks: '  ^^^^' });
  });

  it('moves to the mark in a long line, with some words before it', () => {
    const line = `${'word '.repeat(30)}HERE ${'more '.repeat(30)}`;
    const { text, marks } = excerptLine(line, { start: 150, end: 154 }, 40);
    equal(text.startsWith('…word ') && text.endsWith('…'), true);
    equal(text.slice(marks.indexOf('^'), marks.length), 'HERE');
  });

  it('fits every line into the width, with the mark below what it marks', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'x', '.'), minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(line, fc.nat(), fc.nat(), fc.integer({ min: 20, max: 80 }), (text, a, b, width) => {
        const [start, end] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const excerpt = excerptLine(text, { start, end }, width);
        const from = excerpt.marks.indexOf('^');
        equal(textWidth(excerpt.text) <= width, true);
        equal(excerpt.marks.length <= width + 1, true);
        if (start < text.length) equal(excerpt.text[from], text[start]);
      }),
    );
  });
});
