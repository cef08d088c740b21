import { deepEqual, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { projectFolder, projectPath } from '../support/project.js';

describe('the repository', () => {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: projectFolder, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);
  const texts = files
    .filter((file) => !/\.(?:png|jpg|gif|ico|woff2?)$/.test(file))
    .map((file) => ({ file, text: readIfThere(file) }));

  it('names no path of the machine that it was written on', () => {
    const homes = /(?<![\w.:/-])\/(?:home|Users|root|work)\/[\w.-]|\b[A-Z]:\\Users\\/;
    deepEqual(
      texts.filter(({ text }) => homes.test(text)).map(({ file }) => file),
      [],
    );
  });

  it('locks versions without the address of a registry', () => {
    const locks = texts.filter(({ file }) => /(?:package-lock|npm-shrinkwrap)\.json$/.test(file));
    ok(locks.length > 0);
    deepEqual(
      locks.filter(({ text }) => /"resolved": "(?:https?|file):/.test(text)).map(({ file }) => file),
      [],
    );
  });

  it('tells in README how to try it and how to test it, and both commands exist', () => {
    const { scripts } = JSON.parse(readIfThere('package.json')) as { scripts: Record<string, string> };
    const readme = readIfThere('README.md');
    for (const command of ['npm ci && npm start', 'npm ci && npm test'])
      ok(readme.includes(command), `README.md lacks "${command}".`);
    ok(scripts.start && scripts.test, 'package.json lacks the script "start" or "test".');
  });

  it('has only scripts in its documents that package.json has', () => {
    const { scripts } = JSON.parse(readIfThere('package.json')) as { scripts: Record<string, string> };
    const used = texts
      .filter(
        ({ file }) => file.endsWith('.md') && !file.startsWith('test/') && !file.startsWith('examples/'),
      )
      .flatMap(({ file, text }) =>
        [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map((match) => ({ file, script: match[1]! })),
      );
    deepEqual(
      used.filter(({ script }) => !scripts[script]).map(({ file, script }) => `${file}: npm run ${script}`),
      [],
    );
  });
});

/** A file that was just deleted is still in the index. */
function readIfThere(file: string): string {
  try {
    return readFileSync(projectPath(file), 'utf8');
  } catch {
    return '';
  }
}
