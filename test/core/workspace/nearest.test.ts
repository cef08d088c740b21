import { equal } from 'node:assert/strict';
import { nearestTo } from '#core/workspace/nearest.js';

describe('nearestTo', () => {
  it('finds the name with the fewest changes, without regard to case', () => {
    equal(nearestTo('sync-fail', ['clock', 'sync-fails', 'sink-fails']), 'sync-fails');
    equal(nearestTo('SYNC', ['sync']), 'sync');
    equal(nearestTo('ab', ['ba']), 'ba');
  });

  it('finds none where nothing is like it', () => {
    equal(nearestTo('printer', ['scanner', 'a', '']), undefined);
    equal(nearestTo('printer', []), undefined);
  });

  it('prefers the first of several that are alike', () => {
    equal(nearestTo('cat', ['bat', 'hat']), 'bat');
  });
});
