import { deepEqual, equal, match } from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import path from 'node:path';
import { articleWithError, fixpath, folderWith, removeFolders, soundArticle } from './support.js';

const commands = ['lint', 'inspect', 'flow', 'simulate'];
const latin1 = Buffer.concat([
  Buffer.from('# Caf\uFFFD\n\nThe caf'),
  Buffer.from([0xe9]),
  Buffer.from(' is closed.\n'),
]);

const files = {
  'latin1.md': latin1,
  'utf16.md': Buffer.from('\uFEFF# Title', 'utf16le'),
  'nul.md': '# Title\n\nBefore\0after\n',
};

const cases: readonly (readonly [what: string, file: string, message: string])[] = [
  ['a missing file', 'nope.md', 'nope.md: there is no such file'],
  ['bytes that are not UTF-8', 'latin1.md', 'latin1.md:3: byte 17 (0xE9) is not UTF-8.'],
  ['UTF-16', 'utf16.md', 'utf16.md: this is UTF-16.'],
  ['a NUL byte', 'nul.md', 'nul.md:3: there is a NUL byte here'],
];

describe('bad input', () => {
  after(removeFolders);

  for (const command of commands)
    for (const [what, file, message] of cases)
      it(`is one message from ${command}: ${what}`, async () => {
        const { code, stdout, stderr } = await fixpath(folderWith(files), [command, file]);
        deepEqual([code, stdout], [2, '']);
        equal(stderr.startsWith(`fixpath: ${message}`), true, stderr);
        equal(stderr.trimEnd().split('\n').length, 1, stderr);
      });

  it('does not keep the rest from being done', async () => {
    const folder = folderWith({ ...files, 'printer.md': articleWithError });
    const { code, stdout, stderr } = await fixpath(folder, ['lint', '.', '--only', 'empty-section']);
    equal(code, 2);
    match(stdout, /printer\.md:13:1 error empty-section/);
    equal(stderr.trimEnd().split('\n').length, 3);
  });

  it('is told in the JSON too', async () => {
    const folder = folderWith(files);
    const { stdout } = await fixpath(folder, ['lint', '--format', 'json', 'nul.md', 'nope.md']);
    const { failures } = JSON.parse(stdout) as { failures: { path: string; line?: number }[] };
    deepEqual(
      failures.map(({ path, line }) => [path, line]),
      [
        ['nope.md', undefined],
        ['nul.md', 3],
      ],
    );
  });

  it('is a folder without Markdown, and a glob that matches nothing', async () => {
    const folder = folderWith({ 'docs/readme.txt': '' });
    const { code, stdout, stderr } = await fixpath(folder, ['lint', 'docs', '*.md']);
    deepEqual([code, stdout], [2, '']);
    match(stderr, /^fixpath: docs: there is no Markdown file .*\nfixpath: \*\.md: no Markdown file .*\n$/);
  });

  it('is a folder where one file is wanted', async () => {
    const { code, stderr } = await fixpath(folderWith({ 'kb/a.md': soundArticle }), ['flow', 'kb']);
    equal(code, 2);
    match(stderr, /^fixpath: kb: this is a folder; a file is needed here\.\n$/);
  });

  it('is a file or folder that may not be read', async function () {
    if (process.platform === 'win32' || process.getuid?.() === 0) this.skip();
    const folder = folderWith({ 'a.md': soundArticle, 'kb/b.md': soundArticle });
    chmodSync(path.join(folder, 'a.md'), 0);
    chmodSync(path.join(folder, 'kb'), 0);
    const { code, stderr } = await fixpath(folder, ['lint', '.']);
    chmodSync(path.join(folder, 'kb'), 0o755);
    equal(code, 2);
    match(stderr, /a\.md: the file may not be read\./);
    match(stderr, /kb: the folder cannot be read\./);
  });

  it('is nothing at all in an empty file, which is said and is no failure', async () => {
    const { code, stderr } = await fixpath(folderWith({ 'empty.md': '\n \n' }), [
      'lint',
      'empty.md',
      '--only',
      'missing-cause',
    ]);
    equal(code, 0);
    match(stderr, /^note: empty\.md: the file is empty, so there is nothing to check\.\n$/);
  });

  it('is an article without anything to walk', async () => {
    const { code, stderr } = await fixpath(folderWith({ 'empty.md': '' }), [
      'simulate',
      'empty.md',
      '--quiet',
    ]);
    equal(code, 2);
    match(stderr, /^fixpath: empty\.md: there is nothing to walk: no symptom was found\.\n$/);
  });
});
