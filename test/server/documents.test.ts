import { deepEqual, equal, notEqual } from 'node:assert/strict';
import { Documents, type Change, type OpenDocument } from '#server/common/documents.js';
import { memoryFileSystem } from '../features/support.js';

const a = 'file:///kb/a.md';
const b = 'file:///kb/b.md';

describe('documents', () => {
  let open: OpenDocument[];
  let files: Record<string, string>;
  let documents: Documents;

  beforeEach(() => {
    open = [];
    files = { [a]: '# Sync fails\n', [b]: '# Print fails\n' };
    documents = new Documents(() => open, {
      listFiles: (folder) => memoryFileSystem(files).listFiles(folder),
      readFile: (uri) => memoryFileSystem(files).readFile(uri),
    });
    documents.setFolders(['file:///kb/']);
  });

  const markdown = (uri: string, text: string, version = 1): OpenDocument => ({
    uri,
    version,
    languageId: 'markdown',
    getText: () => text,
  });

  it('gives one snapshot until something changes', async () => {
    const snapshot = await documents.snapshot();
    equal(await documents.snapshot(), snapshot);
    documents.didChangeText(a);
    notEqual(await documents.snapshot(), snapshot);
  });

  it('keeps a document as long as its text is the same, with all that was made of it', async () => {
    const before = await documents.snapshot();
    open = [markdown(a, '# Sync works\n')];
    documents.didChangeText(a);
    const after = await documents.snapshot();
    notEqual(after.find(a)?.document, before.find(a)?.document);
    equal(after.find(b)?.document, before.find(b)?.document);
    equal(before.find(a)?.document.text, '# Sync fails\n');
  });

  it('prefers what is open to what is saved, also under another spelling of its name', async () => {
    files['file:///kb/my%20notes%20(old).md'] = '# Saved\n';
    open = [markdown('file:///kb/my%20notes%20%28old%29.md', '# Open\n', 7)];
    const context = (await documents.snapshot()).find('file:///kb/my notes (old).md');
    deepEqual([context?.document.text, context?.version], ['# Open\n', 7]);
    equal(context?.uri, open[0]!.uri);
  });

  it('takes no old version of a file, opened to compare, for its neighbour', async () => {
    files[a] = '# Sync fails\n\n1. Restart the app. See "The old title".\n';
    const old = 'git:/kb/b.md?%7B%22ref%22%3A%22HEAD%22%7D';
    open = [markdown(old, '# The old title\n')];
    const snapshot = await documents.snapshot();
    deepEqual(
      [...snapshot.find(a)!.workspace.documents].map(({ path }) => path),
      [a, b],
    );
    equal(snapshot.find(old)?.uri, old);
  });

  it('shows a file that was never saved the articles and the configuration of the first folder', async () => {
    files['file:///kb/.fixpathrc.json'] = '{ "rules": { "missing-cause": "off" } }';
    open = [markdown('untitled:Untitled-1', '# Sync fails\n')];
    const context = (await documents.snapshot()).find('untitled:Untitled-1')!;
    deepEqual(
      [...context.workspace.documents].map(({ path }) => path),
      [a, b, 'untitled:Untitled-1'],
    );
    equal(context.configuration.rules['missing-cause']?.severity, 'off');
  });

  it('takes the nearest configuration, also one above the workspace and one in a package.json', async () => {
    files['file:///package.json'] = '{ "name": "x" }';
    files['file:///kb/package.json'] = '{ "name": "kb", "fixpath": { "profile": "runbook" } }';
    files['file:///kb/deep/a.md'] = '# Sync fails\n';
    documents.setFolders(['file:///kb/deep']);
    const snapshot = await documents.snapshot();
    equal(snapshot.find('file:///kb/deep/a.md')?.configuration.profile, 'runbook');
  });

  it('tells what has changed: a text, or what lies around all texts', () => {
    const changes: Change[] = [];
    documents.onDidChange((change) => changes.push(change));
    documents.didChangeText(a);
    documents.didChangeText('file:///kb/.fixpathrc.yaml');
    documents.decide(a, true);
    deepEqual(changes, [{ kind: 'text', path: a }, { kind: 'surroundings' }, { kind: 'surroundings' }]);
  });
});
