import { deepEqual } from 'node:assert/strict';
import { findCodeLenses } from '#server/common/features/codeLens.js';
import { openArticle, syncArticle, textAt } from './support.js';

describe('codeLens', () => {
  it('offers to simulate each symptom, and says how long that takes', async () => {
    const { context, text, uri } = await openArticle(syncArticle);
    const lenses = findCodeLenses(context).map(({ range, command }) => [textAt(text, range), command]);
    deepEqual(lenses, [
      [
        'Notes do not appear on the phone',
        { title: '▶ Simulate · 2 steps', command: 'fixpath.simulate', arguments: [{ uri, symptom: 's1' }] },
      ],
      [
        'Sign-in fails',
        { title: '▶ Simulate · 1 step', command: 'fixpath.simulate', arguments: [{ uri, symptom: 's2' }] },
      ],
    ]);
  });
});
