import { equal } from 'node:assert/strict';
import { unindent } from './unindent.js';

describe('unindent', () => {
  it('takes away what all lines share and keeps the rest', () => {
    equal(
      unindent(`
        1. Outer

           - inner
      `),
      '1. Outer\n\n   - inner\n',
    );
  });

  it('leaves a single line and an empty text as they are', () => {
    equal(unindent('# Title'), '# Title');
    equal(unindent(''), '');
  });
});
