import { deepEqual, equal } from 'node:assert/strict';
import type { FileSystem } from '#server/common/serverHost.js';
import { WorkspaceFiles, type FolderContents } from '#server/common/workspaceFiles.js';

/** Files that record what was asked of them. */
class RecordingFileSystem implements FileSystem {
  readonly asked: string[] = [];

  constructor(readonly files: Map<string, string>) {}

  listFiles(folder: string): Promise<readonly string[] | undefined> {
    this.asked.push(`list ${folder}`);
    return Promise.resolve([...this.files.keys()].filter((uri) => uri.startsWith(`${folder}/`)));
  }

  readFile(uri: string): Promise<string | undefined> {
    this.asked.push(`read ${uri}`);
    return Promise.resolve(this.files.get(uri));
  }
}

describe('workspaceFiles', () => {
  const a = 'file:///kb/a.md';
  let disk: RecordingFileSystem;
  let files: WorkspaceFiles;

  beforeEach(() => {
    disk = new RecordingFileSystem(
      new Map([
        [a, 'one'],
        ['file:///kb/picture.png', ''],
      ]),
    );
    files = new WorkspaceFiles(disk);
    files.setFolders(['file:///kb']);
  });

  it('reads nothing before somebody asks, and then only Markdown, once', async () => {
    deepEqual(disk.asked, []);
    const [first, second] = await Promise.all([files.read(), files.read()]);
    equal(first, second);
    equal(await files.read(), first);
    deepEqual(first.files, [a, 'file:///kb/picture.png']);
    deepEqual([...first.texts], [[a, 'one']]);
    deepEqual(disk.asked, ['list file:///kb', `read ${a}`]);
  });

  it('reads only the changed file again', async () => {
    await files.read();
    disk.asked.length = 0;
    disk.files.set(a, 'two');
    files.forgetText(a);
    deepEqual([...(await files.read()).texts], [[a, 'two']]);
    deepEqual(disk.asked, [`read ${a}`]);
  });

  it('does not keep what was read before a change, even if it arrives after the new text', async () => {
    let newer: Promise<FolderContents> | undefined;
    disk.readFile = async (uri) => {
      if (newer) return disk.files.get(uri);
      disk.files.set(a, 'two');
      files.forgetText(a);
      newer = files.read();
      await newer;
      return 'one';
    };
    deepEqual([...(await files.read()).texts], [[a, 'two']]);
    files.forgetListings();
    deepEqual([...(await files.read()).texts], [[a, 'two']]);
  });

  it('knows no files completely where a folder cannot be listed, but keeps those of the others', async () => {
    const listed = disk.listFiles('file:///kb');
    disk.listFiles = (folder) => (folder === 'file:///gone' ? Promise.reject(new Error('gone')) : listed);
    files.setFolders(['file:///kb', 'file:///gone']);
    const contents = await files.read();
    equal(contents.files, undefined);
    deepEqual([...contents.texts.keys()], [a]);
  });

  it('knows no files at all where no folder is open', async () => {
    files.setFolders([]);
    equal((await files.read()).files, undefined);
  });
});
