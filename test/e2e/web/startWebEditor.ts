import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Host } from '../editor/ensureHost.js';
import { testSettings } from '../editor/settings.js';
import { withoutServer } from './withoutServer.js';
import { workbenchPage } from './workbenchPage.js';

/** What VS Code for the Web is to run. */
export interface WebEditorOptions {
  /** The unpacked extension. */
  readonly extension: string;
  /** The folder with `memoryFileSystem.js` and, where tests are to run, `tests.cjs`. */
  readonly bundles: string;
  /** Whether the tests run in the extension host as soon as the page is open. */
  readonly runTests: boolean;
  /** The first content of the workspace: text by path below it. */
  readonly files: Readonly<Record<string, string>>;
}

/** A server of static files; everything else happens in the page. */
export interface WebEditor {
  readonly url: string;
  stop(): Promise<void>;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

const memoryManifest = JSON.stringify({
  name: 'memory',
  publisher: 'fixpath-tests',
  version: '0.0.1',
  engines: { vscode: '^1.91.0' },
  activationEvents: ['onFileSystem:memory', 'onSearch:memory'],
  enabledApiProposals: ['fileSearchProvider'],
  browser: './memoryFileSystem.js',
});

/** Serves a workbench whose extensions run in a web worker, as on vscode.dev: no Node, no disk, no server. */
export async function startWebEditor(host: Host, options: WebEditorOptions): Promise<WebEditor> {
  const pages = new Map<string, () => [type: string, body: string]>([
    ['/', () => ['text/html', workbenchPage(page)]],
    ['/memory/package.json', () => ['application/json', memoryManifest]],
    // VS Code runs tests only from inside an extension under development.
    [TESTS, () => ['text/javascript', readFileSync(path.join(options.bundles, 'tests.cjs'), 'utf8')]],
    ['/files.json', () => ['application/json', JSON.stringify(options.files)]],
    [
      '/static/out/vs/code/browser/workbench/workbench.js',
      () => ['text/javascript', withoutServer(readFileSync(path.join(host.vscode, WORKBENCH), 'utf8'))],
    ],
  ]);
  const folders = new Map([
    ['static', host.vscode],
    ['extension', options.extension],
    ['memory', options.bundles],
  ]);
  const server = createServer((request, response) => {
    const at = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    // The extension host's worker and the webviews count as other origins.
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cross-origin-resource-policy', 'cross-origin');
    const made = pages.get(at)?.();
    if (made !== undefined) response.setHeader('content-type', made[0]).end(made[1]);
    else sendFile(findFile(folders, at), response);
  });
  const authority = await listen(server);
  const page = {
    vscode: host.vscode,
    authority,
    settings: testSettings,
    tests: options.runTests ? TESTS : undefined,
  };
  return { url: `http://${authority}/`, stop: () => close(server) };
}

const TESTS = '/extension/tests.cjs';
const WORKBENCH = 'out/vs/code/browser/workbench/workbench.js';

function findFile(folders: ReadonlyMap<string, string>, at: string): string | undefined {
  const [, top = '', ...rest] = at.split('/');
  const folder = folders.get(top);
  if (folder === undefined) return undefined;
  // Normalised under a root of its own, so that `..` ends there.
  const file = path.join(folder, path.normalize(`/${rest.join('/')}`));
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : undefined;
}

function sendFile(file: string | undefined, response: ServerResponse): void {
  if (file === undefined) {
    response.statusCode = 404;
    response.end();
    return;
  }
  response.setHeader('content-type', mediaTypes[path.extname(file)] ?? 'application/octet-stream');
  createReadStream(file).pipe(response);
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(`127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
