import { deepEqual, equal } from 'node:assert/strict';
import { parseDirective, readDirective } from '#core/article/directive.js';
import { outlineOf, readArticle } from './support.js';

describe('readDirective', () => {
  it('reads the kind, the attributes, and no further than a reason', () => {
    deepEqual(parseDirective(' fixpath: step id=restart mode=check minutes=2.5 -- minutes=9 '), {
      kind: 'step',
      id: 'restart',
      mode: 'check',
      minutes: 2.5,
    });
    deepEqual(parseDirective('fixpath:cause likelihood=0.6'), { kind: 'cause', likelihood: 0.6 });
    deepEqual(parseDirective('fixpath: ignore'), { kind: 'ignore' });
  });

  it('takes no other comment for its own', () => {
    for (const comment of ['', ' step ', ' fixpath-disable ', ' a fixpath: step ', ' Fixpath step '])
      equal(readDirective(comment), undefined, comment);
  });

  it('takes the ends of a range that can be, and nothing beyond', () => {
    const likelihood = (word: string) => parseDirective(`fixpath: cause likelihood=${word}`)?.likelihood;
    deepEqual(['0', '1', '0.25', '1.01', '-1', '60%', '.5', '1e-1', 'high', ''].map(likelihood), [
      0,
      1,
      0.25,
      ...Array<undefined>(7).fill(undefined),
    ]);
    const minutes = (word: string) => parseDirective(`fixpath: step minutes=${word}`)?.minutes;
    deepEqual(['5', '0.5', '0', '-5', '5m', 'Infinity', 'NaN', '0x5'].map(minutes), [
      5,
      0.5,
      ...Array<undefined>(6).fill(undefined),
    ]);
  });

  it('says which word is wrong, and keeps the rest', () => {
    const reading = readDirective(' fixpath: step minutes=soon id=wait likelihood=0.5 urgent constructor=1');
    deepEqual(reading, {
      directive: { kind: 'step', id: 'wait' },
      mistakes: [
        { word: 'minutes=soon', at: 15, what: 'value' },
        { word: 'likelihood=0.5', at: 36, what: 'use' },
        { word: 'urgent', at: 51, what: 'attribute' },
        { word: 'constructor=1', at: 58, what: 'attribute' },
      ],
    });
    deepEqual(readDirective('fixpath: stpe id=x'), { mistakes: [{ word: 'stpe', at: 9, what: 'kind' }] });
    deepEqual(readDirective('fixpath:'), { mistakes: [{ word: '', at: 8, what: 'kind' }] });
  });
});

describe('A comment that says what a block is', () => {
  it('gives its element what it says of it', () => {
    const { elements } = readArticle(`
      # Sync fails

      <!-- fixpath: cause likelihood=0.6 -->
      Another program holds the port.

      <!-- fixpath: step minutes=5 -->
      The app wants a restart.
    `);
    const found = elements.map((element) => [
      element.kind,
      element.kind === 'cause' ? element.likelihood : undefined,
      element.kind === 'step' ? element.minutes : undefined,
    ]);
    deepEqual(found, [
      ['symptom', undefined, undefined],
      ['cause', 0.6, undefined],
      ['step', undefined, 5],
    ]);
  });

  it('says it of every item of a list', () => {
    const { elements } = readArticle(`
      # Sync fails

      <!-- fixpath: step minutes=2 -->
      - The tray wants paper.
      - The app wants a restart.
    `);
    deepEqual(
      elements.flatMap((element) => (element.kind === 'step' ? [element.minutes] : [])),
      [2, 2],
    );
  });

  it('leaves out what it says without making sense', () => {
    const [, step] = readArticle('# Sync fails\n\n<!-- fixpath: step minutes=soon -->\nWait.\n').elements;
    deepEqual([step?.kind, step && 'minutes' in step], ['step', false]);
  });

  it('holds over a comment for others in between', () => {
    const article = readArticle(`
      # Sync fails

      <!-- fixpath: ignore -->

      <!-- fixpath-disable-next-line missing-cause -->

      Restart the app.
    `);
    equal(outlineOf(article), 'symptom: Sync fails\n');
  });
});
