import { equal } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { projectFolder } from '../support/project.js';

describe('generated files', () => {
  it('are fresh (npm run generate)', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], {
      cwd: projectFolder,
      encoding: 'utf8',
    });
    equal(stderr, '');
    equal(status, 0);
  });
});
