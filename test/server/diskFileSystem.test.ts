import { deepEqual, equal } from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { diskFileSystem } from '#server/node/diskFileSystem.js';
import { KnowledgeBase } from './knowledgeBase.js';

describe('diskFileSystem', () => {
  let base: KnowledgeBase;

  beforeEach(() => (base = new KnowledgeBase()));
  afterEach(() => base.dispose());

  /** The listed files, relative to the folder and sorted. */
  async function list(folder = ''): Promise<string[]> {
    const files = await diskFileSystem.listFiles(base.uri(folder));
    return files!.map((uri) => decodeURIComponent(uri.slice(base.uri().length + 1))).sort();
  }

  it('lists all files, dot files included, but no version control and no packages', async () => {
    for (const name of [
      'a.md',
      'deep/er/b.png',
      '.fixpathrc.yaml',
      '.git/config',
      'node_modules/x/README.md',
    ])
      base.write(name, '');
    deepEqual(await list(), ['.fixpathrc.yaml', 'a.md', 'deep/er/b.png']);
  });

  it('leaves out what ignore files name, the inner ones having the last word', async () => {
    base.write('.gitignore', 'drafts/\n*.tmp.md\n');
    base.write('.fixpathignore', 'old.md\n');
    base.write('deep/.gitignore', '!keep.tmp.md\n');
    for (const name of ['a.md', 'old.md', 'drafts/b.md', 'c.tmp.md', 'deep/keep.tmp.md', 'deep/d.tmp.md'])
      base.write(name, '');
    deepEqual(await list(), ['.fixpathignore', '.gitignore', 'a.md', 'deep/.gitignore', 'deep/keep.tmp.md']);
  });

  it('obeys the ignore files of the repository above the folder, unless the folder itself is ignored', async () => {
    base.write('.git/config', '');
    base.write('.gitignore', '*.tmp.md\nout/\n');
    for (const name of ['kb/a.md', 'kb/b.tmp.md', 'out/c.md', 'out/d.tmp.md']) base.write(name, '');
    deepEqual(await list('kb'), ['kb/a.md']);
    deepEqual(await list('out'), ['out/c.md', 'out/d.tmp.md']);
  });

  it('follows links to files, and none to folders, for they can lead in circles', async () => {
    base.write('a.md', '');
    symlinkSync(fileURLToPath(base.uri('a.md')), fileURLToPath(base.uri('link.md')));
    symlinkSync(fileURLToPath(base.uri()), fileURLToPath(base.uri('circle')));
    deepEqual(await list(), ['a.md', 'link.md']);
  });

  it('does not know a folder that is not there', async () => {
    equal(await diskFileSystem.listFiles(base.uri('nowhere')), undefined);
  });

  it('reads UTF-8 as an editor shows it, and nothing else', async () => {
    base.write('mark.md', '\uFEFF# Grüße');
    equal(await diskFileSystem.readFile(base.uri('mark.md')), '# Grüße');
    base.write('long.md', 'x'.repeat(4_000_001));
    equal(await diskFileSystem.readFile(base.uri('long.md')), undefined);
    equal(await diskFileSystem.readFile(base.uri('nowhere.md')), undefined);
    equal(await diskFileSystem.readFile('untitled:Untitled-1'), undefined);
  });
});
