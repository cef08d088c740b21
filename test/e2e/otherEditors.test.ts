import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findOnPath } from './editor/findOnPath.js';
import { e2eFolder, examplesFolder, projectFolder } from './editor/paths.js';

/** What neovim.lua prints, put together. */
interface Seen {
  readonly rules: string[];
  readonly hover: string;
  readonly symbols: string[];
  readonly repaired: string;
}

describe('fixpath lsp --stdio in other editors', () => {
  it('finds, explains, outlines and repairs in Neovim', function () {
    const nvim = findOnPath(['nvim']);
    if (nvim === undefined) {
      process.stdout.write('      skipped: no nvim on the PATH (Debian has it in the package neovim)\n');
      this.skip();
    }
    const folder = mkdtempSync(path.join(os.tmpdir(), 'fixpath-nvim-'));
    cpSync(examplesFolder, folder, { recursive: true });
    const script = path.join(e2eFolder, 'otherEditors/neovim.lua');
    const { status, stdout, stderr } = spawnSync(
      nvim,
      ['--headless', '-u', 'NONE', '-i', 'NONE', '-c', `luafile ${script}`],
      {
        encoding: 'utf8',
        env: {
          ...process.env,
          NODE: process.execPath,
          CLI: path.join(projectFolder, 'dist/cli/fixpath.cjs'),
          ARTICLE: path.join(folder, 'exports-fail.md'),
        },
      },
    );
    rmSync(folder, { recursive: true });
    equal(status, 0, stderr);
    const lines = stdout.trim().split('\n');
    const seen = Object.assign({}, ...lines.map((line) => JSON.parse(line) as object)) as Seen;
    deepEqual([...seen.rules].sort(), [
      'broken-link',
      'dead-end-branch',
      'escalation-without-channel',
      'unresolved-title-reference',
    ]);
    match(seen.hover, /step/i);
    ok(
      seen.symbols.some((name) => name.includes('Nothing exported')),
      seen.symbols.join('\n'),
    );
    match(seen.repaired, /\[contact support\]\(https:\/\/support\.hollinwick\.example\/new\)/);
  });
});
