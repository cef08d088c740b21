import { equal, throws } from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkGolden } from './golden.js';

describe('checkGolden', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(path.join(tmpdir(), 'fixpath-golden-'))));
  after(() => rmSync(folder, { recursive: true }));

  it('asks for a missing file, writes it when told to, and compares from then on', () => {
    const file = path.join(folder, 'article.json');
    throws(() => checkGolden(file, 'one\n', {}), /is missing; with UPDATE=1/);
    checkGolden(file, 'one\n', { UPDATE: '1' });
    equal(readFileSync(file, 'utf8'), 'one\n');
    checkGolden(file, 'one\n', {});
    throws(() => checkGolden(file, 'two\n', {}), /differs/);
  });
});
