import { deepEqual, equal, throws } from 'node:assert/strict';
import { parseMarkers, renderMarkers } from './markers.js';

describe('parseMarkers', () => {
  it('leaves a text without marks as it is', () => {
    deepEqual(parseMarkers('# Sync stops\n'), { text: '# Sync stops\n', spans: [] });
  });

  it('takes out plain marks and says where they stood', () => {
    const { text, spans } = parseMarkers('a ⟦bc⟧ d ⟦⟧');
    deepEqual(
      { text, spans },
      { text: 'a bc d ', spans: [{ span: { start: 2, end: 4 } }, { span: { start: 7, end: 7 } }] },
    );
  });

  it('reads named marks, with a detail', () => {
    const { text, spans } = parseMarkers('⟦broken-link⟧x⟦/⟧ ⟦dead-end-branch:info⟧yz⟦/⟧');
    deepEqual(text, 'x yz');
    deepEqual(spans, [
      { name: 'broken-link', span: { start: 0, end: 1 } },
      { name: 'dead-end-branch:info', span: { start: 2, end: 4 } },
    ]);
  });

  it('takes a single word for a plain mark where nothing closes it as a name', () => {
    deepEqual(parseMarkers('⟦sign-in⟧').spans, [{ span: { start: 0, end: 7 } }]);
  });

  it('gives nested marks in the order in which they open', () => {
    const { text, spans } = parseMarkers('⟦empty-section⟧a ⟦b⟧ c⟦/⟧');
    deepEqual(text, 'a b c');
    deepEqual(spans, [{ name: 'empty-section', span: { start: 0, end: 5 } }, { span: { start: 2, end: 3 } }]);
  });

  it('finds the cursor inside and outside of marks', () => {
    deepEqual(parseMarkers('ab█c'), { text: 'abc', spans: [], cursor: 2 });
    deepEqual(parseMarkers('⟦a█b⟧').cursor, 1);
  });

  it('counts offsets in UTF-16 units', () => {
    deepEqual(parseMarkers('🙂⟦x⟧').spans, [{ span: { start: 2, end: 3 } }]);
  });

  it('refuses marks that do not balance', () => {
    throws(() => parseMarkers('a ⟦b'), /never closed/);
    throws(() => parseMarkers('a⟧'), /never opened/);
    throws(() => parseMarkers('a⟦/⟧'), /closes nothing/);
  });
});

describe('renderMarkers', () => {
  it('puts back what parseMarkers took out', () => {
    for (const marked of ['plain', '⟦a⟧b⟦c⟧', 'a ⟦broken-link⟧b ⟦c⟧⟦/⟧ d', '⟦⟧a', '⟦a ⟦b⟧ c⟧ d', 'a⟦⟧']) {
      const { text, spans } = parseMarkers(marked);
      equal(renderMarkers(text, spans), marked);
    }
  });
});
