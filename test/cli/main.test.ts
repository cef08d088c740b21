import { deepEqual, equal, match } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { version } from '../../cli/src/version.js';
import { projectPath } from '../support/project.js';
import { fixpath, folderWith, removeFolders, soundArticle } from './support.js';

const commands = ['lint', 'inspect', 'flow', 'simulate', 'import', 'lsp'];
const escape = String.fromCharCode(27);

describe('fixpath', () => {
  after(removeFolders);

  it('prints its help when nothing is asked for', async () => {
    const { code, stdout, stderr } = await fixpath('.', []);
    deepEqual([code, stderr], [0, '']);
    for (const command of commands) match(stdout, new RegExp(`^  ${command} `, 'm'));
  });

  for (const command of commands)
    it(`has help with an example for ${command}`, async () => {
      const { code, stdout, stderr } = await fixpath('.', [command, '--help']);
      deepEqual([code, stderr], [0, '']);
      match(stdout, new RegExp(`Examples:\\n  \\$ fixpath ${command} `));
      for (const common of ['--config', '--cwd', '--quiet', '--color'])
        match(stdout, new RegExp(`  ${common} `));
    });

  it('prints the version of the package', async () => {
    const manifest = JSON.parse(readFileSync(projectPath('package.json'), 'utf8')) as { version: string };
    equal(version, manifest.version);
    deepEqual(await fixpath('.', ['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
  });

  const mistakes: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['an unknown command', ['lnt'], /^fixpath: unknown command 'lnt'\n\(Did you mean lint\?\)\n/],
    ['an unknown option', ['lint', '--fx'], /^fixpath: unknown option '--fx'\n\(Did you mean --fix\?\)\n/],
    ['a missing argument', ['flow'], /^fixpath: missing required argument 'file'\n/],
    [
      'a value that is none of the choices',
      ['lint', '--format', 'xml'],
      /Allowed choices are pretty, json\./,
    ],
    ['a count that is none', ['lint', '--max-warnings', 'few'], /It must be a whole number\./],
    [
      'a folder that is not there',
      ['lint', '--cwd', 'nowhere'],
      /^fixpath: --cwd nowhere: there is no such folder\.\n$/,
    ],
    ['a server without its channel', ['lsp'], /^fixpath: the language server .*'--stdio'/],
  ];
  for (const [what, args, message] of mistakes)
    it(`says in one message what is wrong with ${what}, and exits with 2`, async () => {
      const { code, stdout, stderr } = await fixpath(folderWith({}), args);
      deepEqual([code, stdout], [2, '']);
      match(stderr, message);
      equal(stderr.includes('\n    at '), false, 'no stack trace');
    });

  it('works in the folder that --cwd names', async () => {
    const folder = folderWith({ 'articles/printer.md': soundArticle });
    const { code, stdout } = await fixpath(folder, [
      'inspect',
      '--cwd',
      'articles',
      'printer.md',
      '--format',
      'json',
    ]);
    equal(code, 0);
    equal((JSON.parse(stdout) as { path: string }[])[0]!.path, 'printer.md');
  });

  describe('colours', () => {
    const colours = async (args: readonly string[], env: NodeJS.ProcessEnv, terminalWidth?: number) => {
      const folder = folderWith({ 'printer.md': soundArticle });
      const options = terminalWidth === undefined ? { env } : { env, terminalWidth };
      return (await fixpath(folder, ['inspect', 'printer.md', ...args], options)).stdout.includes(escape);
    };

    it('are there on a terminal, and not in a pipe', async () => {
      equal(await colours([], {}, 80), true);
      equal(await colours([], {}), false);
    });

    it('go when NO_COLOR or a dumb terminal says so', async () => {
      equal(await colours([], { NO_COLOR: '1' }, 80), false);
      equal(await colours([], { NO_COLOR: '' }, 80), true);
      equal(await colours([], { TERM: 'dumb' }, 80), false);
    });

    it('follow --color before everything else', async () => {
      equal(await colours(['--color', 'always'], { NO_COLOR: '1' }), true);
      equal(await colours(['--color', 'never'], {}, 80), false);
    });
  });
});
