import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { EditorUnavailable } from './editorUnavailable.js';
import type { Host } from './ensureHost.js';

/**
 * Installs the packaged extension as a user's VS Code would, and returns the folder it was unpacked to.
 * @param extensionsFolder where this editor keeps its extensions; made where it is missing
 * @throws EditorUnavailable where the .vsix was not built, or VS Code refuses it
 */
export function installVsix(host: Host, vsix: string, extensionsFolder: string): string {
  if (!existsSync(vsix)) {
    throw new EditorUnavailable(`${vsix} is missing.\nRun "npm run package" first.`);
  }
  const { status, stdout, stderr } = spawnSync(
    host.node,
    [
      path.join(host.vscode, 'out/server-main.js'),
      '--accept-server-license-terms',
      `--extensions-dir=${extensionsFolder}`,
      `--server-data-dir=${path.join(extensionsFolder, '..', 'install')}`,
      `--install-extension=${vsix}`,
      '--force',
    ],
    { encoding: 'utf8' },
  );
  // The status is 0 for some refusals too, so the sentence counts.
  if (status !== 0 || !stdout.includes('successfully installed')) {
    throw new EditorUnavailable(`VS Code did not install ${vsix}:\n${stdout}${stderr}`);
  }
  const name = readdirSync(extensionsFolder).find((entry) => entry.startsWith('fixpath.fixpath-'));
  if (name === undefined)
    throw new EditorUnavailable(`${vsix} holds another extension than fixpath.fixpath.`);
  return path.join(extensionsFolder, name);
}
