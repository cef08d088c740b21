import { equal, match } from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { projectFolder } from './editor/paths.js';

describe('npm start', () => {
  it('says what it does not understand', async () => {
    for (const [option, reason] of [
      ['--prot=1', /^Unknown option '--prot'\.\nRun "npm start -- --help"/],
      ['--port=high', /^--port takes a number from 1 to 65535, not "high"\.\n$/],
      ['file.md', /^Unexpected argument 'file\.md'\./],
    ] as const) {
      const { code, stderr } = await ended(start(option));
      equal(code, 1, option);
      match(stderr, reason);
    }
  });

  it('prints its options', async () => {
    const { code, stdout } = await ended(start('--help'));
    equal(code, 0);
    for (const option of ['--no-open', '--port', '--check']) match(stdout, new RegExp(`^ {2}${option}`, 'm'));
  });

  it('says that a port is taken, before it builds', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const { code, stdout, stderr } = await ended(start(`--port=${port}`));
    taken.close();
    equal(code, 1);
    equal(stdout, '');
    match(stderr, new RegExp(`^Port ${port} is taken by another program\\.`));
  });

  it('sees a squiggle with --check, after the findings', async () => {
    const { code, stdout, stderr } = await ended(start('--check'));
    equal(code, 0, stdout + stderr);
    match(stdout, /empty-section/);
    match(stdout, /The editor shows the first squiggle in examples\/\S+\.md\.\n$/);
  });

  it('serves the editor at a printed address until Ctrl-C', async () => {
    const running = start('--no-open');
    const address = await printed(running, /http:\/\/127\.0\.0\.1:\d+\/\?\S+/);
    equal((await fetch(address)).status, 200);
    running.kill('SIGINT');
    const [code] = (await once(running, 'close')) as [number];
    equal(code, 0);
    await fetch(address).then(
      () => Promise.reject(new Error('The editor still runs.')),
      () => undefined,
    );
  });

  it('opens VS Code where "code" is on the PATH', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'fixpath-code-'));
    try {
      // Writes down how it was called, as the real one would act on it.
      const code = path.join(folder, 'code');
      writeFileSync(code, `#!/bin/sh\nprintf '%s\\n' "$*" >> '${folder}/calls'\n`);
      chmodSync(code, 0o755);
      const result = await ended(start({ PATH: `${folder}${path.delimiter}${process.env.PATH}` }));
      equal(result.code, 0, result.stderr);
      const calls = readFileSync(path.join(folder, 'calls'), 'utf8').split('\n');
      match(
        calls[0]!,
        /--user-data-dir \S+ --extensions-dir \S+ --install-extension \S+fixpath\.vsix --force$/,
      );
      match(calls[1]!, /--new-window \S+examples \S+\.md$/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function start(...args: (string | NodeJS.ProcessEnv)[]): ChildProcess {
  const options = args.filter((arg) => typeof arg === 'string');
  const env = Object.assign(
    {},
    process.env,
    ...args.filter((arg) => typeof arg !== 'string'),
  ) as NodeJS.ProcessEnv;
  return spawn(process.execPath, ['scripts/start.mjs', ...options], { cwd: projectFolder, env });
}

async function ended(child: ChildProcess): Promise<{ code: number; stdout: string; stderr: string }> {
  const output = { stdout: '', stderr: '' };
  child.stdout?.on('data', (text: Buffer) => (output.stdout += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (output.stderr += text.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, ...output };
}

function printed(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const take = (more: Buffer): void => {
      text += more.toString();
      const found = pattern.exec(text);
      if (found) resolve(found[0]);
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.once('close', () => reject(new Error(`It ended without ${String(pattern)}:\n${text}`)));
  });
}
