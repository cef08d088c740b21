import { equal } from 'node:assert/strict';
import { readShared } from './shared.js';

describe('readShared', () => {
  it('is undefined for what is not there, so that tests can say that they were left out', () => {
    equal(readShared('no-such-folder', 'no-such-file.md'), undefined);
  });
});
