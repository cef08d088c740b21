import { equal } from 'node:assert/strict';
import { applyEdits } from '#core/text/textEdit.js';
import { parseMarkers } from '../../support/markers.js';

/** Puts the new texts in the places of the marks, the edits given in the order of the marks. */
function checkEdits(marked: string, newTexts: readonly string[], expected: string): void {
  const { text, spans } = parseMarkers(marked);
  const edits = spans.map(({ span }, index) => ({ span, newText: newTexts[index]! }));
  equal(applyEdits(text, edits), expected);
}

describe('applyEdits', () => {
  it('replaces, inserts and deletes', () => {
    checkEdits('Klick ⟦heer⟧ now⟦⟧ ⟦or never⟧.', ['here', ',', ''], 'Klick here now, .');
  });

  it('takes all places from the text as given, in whatever order the edits come', () => {
    const edits = [
      { span: { start: 4, end: 5 }, newText: 'three' },
      { span: { start: 0, end: 1 }, newText: 'one' },
    ];
    equal(applyEdits('1 2 3', edits), 'one 2 three');
  });

  it('keeps the order of insertions at one place', () => {
    checkEdits('a⟦⟧⟦⟧b', ['1', '2'], 'a12b');
  });

  it('inserts before and behind a replaced stretch', () => {
    checkEdits('a⟦⟧⟦b⟧⟦⟧c', ['<', 'B', '>'], 'a<B>c');
  });

  it('inserts in front of a replaced stretch, though the insertion is named later', () => {
    const place = { start: 1, end: 1 };
    const edits = [
      { span: { start: 1, end: 2 }, newText: 'B' },
      { span: place, newText: '<' },
    ];
    equal(applyEdits('abc', edits), 'a<Bc');
  });

  it('leaves out the later one of two that overlap, also of two that are equal', () => {
    checkEdits('⟦a⟦b⟧⟧c', ['X', 'Y'], 'Xc');
    checkEdits('⟦⟦ab⟧⟧c', ['X', 'Y'], 'Xc');
  });

  it('gives the text back where there is nothing to do', () => {
    checkEdits('as it was', [], 'as it was');
  });
});
