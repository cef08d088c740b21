import { deepEqual, equal, match } from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { articleWithError, changelog, fixpath, folderWith, removeFolders, soundArticle } from './support.js';

/** The files in which `empty-section` finds something, so: the files that were linted. */
async function linted(folder: string, ...paths: readonly string[]): Promise<string[]> {
  const { stdout } = await fixpath(folder, ['lint', '--format', 'json', '--only', 'empty-section', ...paths]);
  const { findings } = JSON.parse(stdout) as { findings: { path: string }[] };
  return [...new Set(findings.map((finding) => finding.path))];
}

describe('fixpath lint PATH', () => {
  after(removeFolders);

  it('takes the articles of the working folder where no path is given', async () => {
    const folder = folderWith({
      'b.md': articleWithError,
      'a/a.markdown': articleWithError,
      'a/deep/c.mdx': articleWithError,
      'notes.txt': articleWithError,
    });
    deepEqual(await linted(folder), ['a/a.markdown', 'a/deep/c.mdx', 'b.md']);
  });

  it('passes over hidden files in folders, but not ones that are named', async () => {
    const folder = folderWith({ '.drafts/a.md': articleWithError, 'b.md': articleWithError });
    deepEqual(await linted(folder, '.'), ['b.md']);
    deepEqual(await linted(folder, '.drafts/a.md'), ['.drafts/a.md']);
    deepEqual(await linted(folder, '.drafts'), ['.drafts/a.md']);
  });

  it('takes globs, and takes away what a glob with ! names', async () => {
    const folder = folderWith({
      'kb/a.md': articleWithError,
      'kb/old/b.md': articleWithError,
      'c.md': articleWithError,
    });
    deepEqual(await linted(folder, 'kb/*.md'), ['kb/a.md']);
    deepEqual(await linted(folder, '**/*.md', '!kb/old/**'), ['c.md', 'kb/a.md']);
    deepEqual(await linted(folder, 'kb', '!**/old/**'), ['kb/a.md']);
  });

  it('takes a name with signs of globs in it for the file of that name', async () => {
    const folder = folderWith({ '[draft] a.md': articleWithError, 'd.md': articleWithError });
    deepEqual(await linted(folder, '[draft] a.md'), ['[draft] a.md']);
  });

  it('lints each file once, however often it is named', async () => {
    const folder = folderWith({ 'kb/a.md': articleWithError });
    const { stdout } = await fixpath(folder, [
      'lint',
      'kb',
      'kb/a.md',
      './kb/*.md',
      '--only',
      'empty-section',
    ]);
    match(stdout, /2 errors in 1 of 1 article\./);
  });

  it('takes files outside of the working folder, and names them from there', async () => {
    const folder = folderWith({ 'work/readme.md': changelog, 'kb/a.md': articleWithError });
    deepEqual(await linted(path.join(folder, 'work'), '../kb'), ['../kb/a.md']);
  });

  describe('with ignore files', () => {
    const ignoring = {
      '.git/HEAD': '',
      '.gitignore': 'build/\n/drafts/*\n!drafts/keep.md\n',
      '.fixpathignore': 'archive\n',
      'a.md': articleWithError,
      'build/b.md': articleWithError,
      'drafts/c.md': articleWithError,
      'drafts/keep.md': articleWithError,
      'archive/d.md': articleWithError,
      'kb/.gitignore': 'e.md\n',
      'kb/e.md': articleWithError,
      'kb/f.md': articleWithError,
      'node_modules/pack/g.md': articleWithError,
    };
    const kept = ['a.md', 'drafts/keep.md', 'kb/f.md'];

    it('leaves out what they name, in folders and in globs', async () => {
      const folder = folderWith(ignoring);
      deepEqual(await linted(folder, '.'), kept);
      deepEqual(await linted(folder, '**/*.md'), kept);
    });

    it('lets the ignore files above count, up to the top of the repository', async () => {
      const folder = folderWith(ignoring);
      deepEqual(await linted(folder, 'kb'), ['kb/f.md']);
      deepEqual(await linted(path.join(folder, 'drafts'), '.'), ['keep.md']);
    });

    it('lints an ignored file that is named, and looks into an ignored folder that is named', async () => {
      const folder = folderWith(ignoring);
      deepEqual(await linted(folder, 'kb/e.md'), ['kb/e.md']);
      deepEqual(await linted(folder, 'build'), ['build/b.md']);
    });

    it('calls no link broken that leads to a neighbour of an ignored file', async () => {
      const folder = folderWith({
        '.gitignore': 'build/\n',
        'build/a.md': soundArticle.replace('https://support.example/new', 'contact.html'),
        'build/contact.html': '',
      });
      equal((await fixpath(folder, ['lint', 'build/a.md', '--only', 'broken-link'])).code, 0);
    });

    it('honours ignore files of the working folder outside of a repository', async () => {
      const folder = folderWith({
        '.fixpathignore': 'kb/old\n',
        'kb/old/a.md': articleWithError,
        'kb/b.md': articleWithError,
      });
      deepEqual(await linted(folder, 'kb'), ['kb/b.md']);
      deepEqual(await linted(folder, 'kb/**/*.md'), ['kb/b.md']);
    });
  });

  it('does not follow links to folders, so that no walk is endless', async function () {
    if (process.platform === 'win32') this.skip();
    const folder = folderWith({ 'kb/a.md': articleWithError });
    symlinkSync('..', path.join(folder, 'kb/up'));
    symlinkSync('a.md', path.join(folder, 'kb/linked.md'));
    deepEqual(await linted(folder, '.'), ['kb/a.md', 'kb/linked.md']);
  });

  it('says nothing of links that leave the working folder', async () => {
    const folder = folderWith({
      'work/a.md': soundArticle.replace('https://support.example/new', '../elsewhere/contact.md'),
    });
    equal((await fixpath(path.join(folder, 'work'), ['lint', '--only', 'broken-link'])).code, 0);
    equal((await fixpath(folder, ['lint', '--only', 'broken-link'])).code, 1);
  });

  it('lints Markdown that is no article only where it is named', async () => {
    const folder = folderWith({ 'CHANGELOG.md': `${changelog}\n## Related reading\n` });
    const met = await fixpath(folder, ['lint', '.', '--only', 'empty-section']);
    deepEqual(
      [met.code, met.stdout],
      [0, 'No findings in 0 articles. 1 Markdown file passed over: no article.\n'],
    );
    deepEqual(await linted(folder, 'CHANGELOG.md'), ['CHANGELOG.md']);
  });
});
