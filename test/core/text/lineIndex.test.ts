import { deepEqual, equal } from 'node:assert/strict';
import { LineIndex } from '#core/text/lineIndex.js';
import { parseMarkers } from '../../support/markers.js';

/** The cursor's line and column, and that they lead back to it. */
function checkCursor(marked: string, expected: string): void {
  const { text, cursor } = parseMarkers(marked);
  const index = new LineIndex(text);
  const { line, column } = index.at(cursor!);
  equal(`${line}:${column}`, expected);
  equal(index.offsetAt({ line, column }), cursor);
}

describe('LineIndex', () => {
  it('counts lines and columns from zero', () => {
    checkCursor('█ab\ncd', '0:0');
    checkCursor('ab█\ncd', '0:2');
    checkCursor('ab\n█cd', '1:0');
    checkCursor('ab\ncd█', '1:2');
  });

  it('ends a line at LF, CRLF and a lone CR, in any mixture', () => {
    checkCursor('a\r\n█b', '1:0');
    checkCursor('a\r█b', '1:0');
    checkCursor('a\r\nb\rc\n\r\n█d', '4:0');
    checkCursor('a\n\r█b', '2:0');
  });

  it('knows the empty line behind a last line ending, and the only line of an empty text', () => {
    checkCursor('a\n█', '1:0');
    checkCursor('a\r█', '1:0');
    checkCursor('█', '0:0');
    equal(new LineIndex('').lineCount, 1);
    equal(new LineIndex('a\r\n').lineCount, 2);
  });

  it('counts columns in UTF-16 units', () => {
    checkCursor('🙂█x', '0:2');
  });

  it('counts lines from one for people', () => {
    equal(new LineIndex('a\nb').lineNumber(2), 2);
  });

  it('gives a line without its ending, and nothing for a line that does not exist', () => {
    const index = new LineIndex('a\r\nb\rc\nd');
    deepEqual(
      [-1, 0, 1, 2, 3, 4].map((line) => index.lineText(line)),
      ['', 'a', 'b', 'c', 'd', ''],
    );
  });

  it('clamps offsets outside of the text', () => {
    const index = new LineIndex('ab\ncd');
    deepEqual(index.at(-3), { line: 0, column: 0 });
    deepEqual(index.at(99), { line: 1, column: 2 });
  });

  it('clamps places outside of the text, and columns to their line', () => {
    const index = new LineIndex('ab\r\ncd');
    equal(index.offsetAt({ line: -1, column: 5 }), 0);
    equal(index.offsetAt({ line: 9, column: 0 }), 6);
    equal(index.offsetAt({ line: 0, column: 99 }), 2, 'before the line ending, not in or behind it');
    equal(index.offsetAt({ line: 1, column: -1 }), 4);
  });
});
