import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findOnPath } from '../editor/findOnPath.js';
import { packagedVsix, projectFolder } from '../editor/paths.js';
import type { Sample } from './sample.js';

const windows = process.platform === 'win32';

/** VS Code's command, where it is on the PATH. */
export function findVsCode(): string | undefined {
  return findOnPath(windows ? ['code.cmd'] : ['code']);
}

/**
 * Opens the sample in VS Code, in a profile of its own: the user's settings and extensions stay as they are, and no
 * other extension mixes with what is shown.
 * @returns why that did not work, or undefined where the window opens
 */
export function openInVsCode(code: string, { folder, article }: Sample): string | undefined {
  const profile = path.join(projectFolder, '.fixpath/editor');
  const user = path.join(profile, 'user/User');
  mkdirSync(user, { recursive: true });
  writeFileSync(path.join(user, 'settings.json'), JSON.stringify(settings, null, 2));
  const own = [
    '--user-data-dir',
    path.join(profile, 'user'),
    '--extensions-dir',
    path.join(profile, 'extensions'),
  ];
  for (const step of [
    ['--install-extension', packagedVsix, '--force'],
    ['--new-window', folder, article],
  ]) {
    const { status, error, stderr } = run(code, [...own, ...step]);
    if (status !== 0) return error?.message ?? stderr.trim();
  }
  return undefined;
}

/** The sample is ours, so there is nothing to trust or not. */
const settings = { 'security.workspace.trust.enabled': false, 'workbench.startupEditor': 'none' };

function run(code: string, args: readonly string[]): SpawnSyncReturns<string> {
  if (!windows) return spawnSync(code, args, { encoding: 'utf8' });
  // code.cmd starts through a shell only, and that wants quotes around paths with spaces.
  const quoted = [code, ...args].map((arg) => `"${arg}"`).join(' ');
  return spawnSync(quoted, { encoding: 'utf8', shell: true });
}
