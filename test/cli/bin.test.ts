import { deepEqual, equal, match } from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectPath } from '../support/project.js';
import { articleWithError, folderWith, removeFolders, soundArticle } from './support.js';

const program = projectPath('out/cli/src/bin.js');

function run(cwd: string, ...args: readonly string[]): ReturnType<typeof spawnSync> {
  return spawnSync(process.execPath, [program, ...args], { cwd, encoding: 'utf8', maxBuffer: 1 << 26 });
}

/** More findings than a pipe holds, so that the program is still writing when its reader has gone. */
function manyErrors(): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`${index}.md`, articleWithError + '\n## Empty\n'.repeat(20)]),
  );
}

describe('the program fixpath', function () {
  // Whole processes, on a machine that may be busy.
  this.timeout(60_000);
  after(removeFolders);

  it('sets the exit code', () => {
    const folder = folderWith({ 'sound.md': soundArticle, 'error.md': articleWithError });
    equal(run(folder, 'lint', 'sound.md', '--only', 'empty-section').status, 0);
    equal(run(folder, 'lint', 'error.md').status, 1);
    equal(run(folder, 'lint', 'nope.md').status, 2);
    equal(run(folder, '--help').status, 0);
  });

  it('separates what was asked for from what is said besides', () => {
    const { stdout, stderr } = run(
      folderWith({ 'error.md': articleWithError }),
      'lint',
      'error.md',
      'nope.md',
    );
    match(String(stdout), /^error\.md:13:1 error empty-section/m);
    match(String(stderr), /^fixpath: nope\.md: there is no such file/);
  });

  it('writes all of a long output into a pipe', () => {
    const { stdout } = run(folderWith(manyErrors()), 'lint', '--format', 'json', '--only', 'empty-section');
    const { findings } = JSON.parse(String(stdout)) as { findings: unknown[] };
    equal(findings.length, 60 * 22);
  });

  it('ends quietly, and with its own exit code, when its reader goes away', async () => {
    const child = spawn(process.execPath, [program, 'lint'], { cwd: folderWith(manyErrors()) });
    let stderr = '';
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    deepEqual([code, stderr], [1, '']);
  });

  it('reads standard input', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [program, 'lint', '--stdin', '--only', 'empty-section'],
      {
        cwd: folderWith({}),
        input: articleWithError,
        encoding: 'utf8',
      },
    );
    equal(status, 1);
    match(stdout, /^<stdin>:13:1 error empty-section/);
  });

  it('speaks as a language server with lsp --stdio, and ends when it is told to', async () => {
    const child = spawn(process.execPath, [program, 'lsp', '--stdio'], { cwd: folderWith({}) });
    const send = (message: object) => {
      const text = JSON.stringify({ jsonrpc: '2.0', ...message });
      child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
    };
    const answered = new Promise<string>((resolve) => {
      let output = '';
      child.stdout.on('data', (data: Buffer) => {
        output += data.toString();
        if (output.includes('"capabilities"')) resolve(output);
      });
    });
    const closed = new Promise((resolve) => child.on('close', resolve));
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    match(await answered, /^Content-Length: \d+\r\n/);
    send({ id: 2, method: 'shutdown' });
    send({ method: 'exit' });
    equal(await closed, 0);
  });

  it('works as the one file that is installed', function () {
    const bundle = projectPath('dist/cli/fixpath.cjs');
    // Said aloud, since a bundle is only there after a build.
    if (!existsSync(bundle)) return void this.skip();
    const folder = folderWith({ 'error.md': articleWithError });
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [bundle, 'lint', '--only', 'empty-section'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    deepEqual([status, stderr], [1, '']);
    match(stdout, /^error\.md:13:1 error empty-section/);
    const server = spawnSync(process.execPath, [bundle, 'lsp', '--stdio'], {
      cwd: folder,
      input: '',
      encoding: 'utf8',
    });
    equal(server.stderr, '');
  });

  it('loads the language server for no other command', () => {
    const { stderr } = spawnSync(process.execPath, [program, 'lint', 'sound.md'], {
      cwd: folderWith({ 'sound.md': soundArticle }),
      env: { ...process.env, NODE_DEBUG: 'esm' },
      encoding: 'utf8',
    });
    equal(stderr.includes(path.posix.join('core', 'src', 'rules')), true, 'the log names what is loaded');
    equal(stderr.includes('vscode-languageserver'), false);
  });
});
