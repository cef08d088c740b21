import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EditorUnavailable } from './editorUnavailable.js';
import type { Host } from './ensureHost.js';
import type { Settings } from './settings.js';

/** How to start VS Code's server. */
export interface EditorOptions {
  /** Its own folder: settings, extensions, logs. */
  readonly folder: string;
  readonly settings: Settings;
  /** A TCP port of 127.0.0.1; 0 for any free one. */
  readonly port: number;
  /** Lets the page's address name tests to run in the extension host. */
  readonly testDriver: boolean;
}

/** A running server; pages of a browser are its windows. */
export interface Editor {
  /** `127.0.0.1:port`, as it stands in `vscode-remote://` addresses. */
  readonly authority: string;
  /** The address of a window on a folder; the payload is VS Code's own list of window options. */
  url(openFolder: string, payload?: WindowOptions): string;
  stop(): Promise<void>;
}

/** Names and values as VS Code's `payload` query parameter takes them. */
export type WindowOptions = readonly (readonly [name: string, value: string])[];

const READY = /Extension host agent listening on (\d+)/;
// It says so and lives on.
const PORT_TAKEN = 'EADDRINUSE';
const START_MILLISECONDS = 60_000;
const STOP_MILLISECONDS = 4000;

/**
 * Starts the server and waits until it listens.
 * @throws EditorUnavailable where the port is taken or the server ends
 */
export async function startEditor(host: Host, options: EditorOptions): Promise<Editor> {
  const user = path.join(options.folder, 'user/User');
  mkdirSync(user, { recursive: true });
  writeFileSync(path.join(user, 'settings.json'), JSON.stringify(options.settings, null, 2));
  const child = spawn(host.node, serverArguments(host, options), {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Options meant for the caller's Node are none of its own.
    env: { ...process.env, NODE_OPTIONS: '' },
    // A process group of its own, to end the extension hosts with it: one that is just starting outlives the server.
    detached: true,
  });
  const endGroup = (): void => killGroup(child);
  process.once('exit', endGroup);
  child.once('exit', () => {
    endGroup();
    process.off('exit', endGroup);
  });
  const port = await listening(child, options.port);
  const authority = `127.0.0.1:${port}`;
  return {
    authority,
    url(openFolder, payload = []) {
      const query = new URLSearchParams({ folder: openFolder });
      if (payload.length > 0) query.set('payload', JSON.stringify(payload));
      return `http://${authority}/?${query.toString()}`;
    },
    stop: () => stop(child),
  };
}

function serverArguments(host: Host, { folder, port, testDriver }: EditorOptions): string[] {
  return [
    // Not code-server's own entry: that one adds a login and drops the options below.
    path.join(host.vscode, 'out/server-main.js'),
    '--host=127.0.0.1',
    `--port=${port}`,
    '--without-connection-token',
    '--accept-server-license-terms',
    `--server-data-dir=${path.join(folder, 'server')}`,
    `--user-data-dir=${path.join(folder, 'user')}`,
    `--extensions-dir=${path.join(folder, 'extensions')}`,
    '--telemetry-level=off',
    '--disable-workspace-trust',
    '--disable-update-check',
    '--disable-getting-started-override',
    '--disable-experiments',
    ...(testDriver ? ['--enable-smoke-test-driver'] : []),
  ];
}

function listening(child: ChildProcess, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (message: string): void => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(new EditorUnavailable(message));
    };
    const timer = setTimeout(
      () => fail(`The editor did not start within a minute:\n${said}`),
      START_MILLISECONDS,
    );
    const take = (text: Buffer): void => {
      said += text.toString();
      const ready = READY.exec(said)?.[1];
      if (said.includes(PORT_TAKEN)) fail(portTaken(port));
      else if (ready !== undefined) {
        clearTimeout(timer);
        resolve(Number(ready));
      }
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.once('error', (error) => fail(`The editor did not start: ${error.message}`));
    child.once('exit', () => fail(`The editor ended while starting:\n${said}`));
  });
}

function portTaken(port: number): string {
  return `Port ${port} is taken by another program.\nChoose another one with --port, or leave --port out to get a free one.`;
}

function killGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // All of them have ended already.
  }
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MILLISECONDS);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
