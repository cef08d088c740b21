import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureHost } from '../editor/ensureHost.js';
import type { Report } from '../editor/installPackages.js';
import { installVsix } from '../editor/installVsix.js';
import { packagedVsix } from '../editor/paths.js';
import { quietSettings } from '../editor/settings.js';
import { startEditor } from '../editor/startEditor.js';
import type { Sample } from './sample.js';

/** How long the editor is wanted, given the address of its window. */
export type Use = (address: string) => Promise<void>;

/**
 * Runs the browser editor with the packaged extension for as long as `use` takes, and leaves nothing behind.
 * @throws EditorUnavailable where there is no editor for this machine, or the port is taken
 */
export async function serveInBrowser(sample: Sample, port: number, report: Report, use: Use): Promise<void> {
  const host = ensureHost(report);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'fixpath-start-'));
  try {
    installVsix(host, packagedVsix, path.join(folder, 'extensions'));
    const editor = await startEditor(host, { folder, port, settings: quietSettings, testDriver: false });
    try {
      await use(
        editor.url(sample.folder, [['openFile', `vscode-remote://${editor.authority}${sample.article}`]]),
      );
    } finally {
      await editor.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
