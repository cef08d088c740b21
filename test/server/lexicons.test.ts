import { deepEqual, equal, match, notEqual } from 'node:assert/strict';
import { Documents } from '#server/common/documents.js';
import { FileChangeType } from 'vscode-languageserver-protocol';
import { memoryFileSystem } from '../features/support.js';
import { KnowledgeBase } from './knowledgeBase.js';
import { TestClient } from './testClient.js';

const till = '# The till shows no price\n\n## Recipe\n\nFrobnicate the drawer.\n';

describe('words of a configuration, in the server', () => {
  const article = 'file:///kb/till.md';
  const configuration = 'file:///kb/.fixpathrc.yaml';
  const words = 'file:///kb/words/house.yaml';
  let files: Record<string, string>;
  let documents: Documents;

  beforeEach(() => {
    files = {
      [article]: till,
      [configuration]: 'lexicons: [words/house.yaml]\n',
      [words]: 'en: { verbs: [frobnicate] }\n',
    };
    documents = new Documents(() => [], {
      listFiles: (folder) => memoryFileSystem(files).listFiles(folder),
      readFile: (uri) => memoryFileSystem(files).readFile(uri),
    });
    documents.setFolders(['file:///kb/']);
  });

  async function read() {
    const { document } = (await documents.snapshot()).find(article)!;
    return { document, steps: document.article.elements.filter(({ kind }) => kind === 'step').length };
  }

  it('reach the articles, again when a file of words changes', async () => {
    const before = await read();
    equal(before.steps, 1);
    files[words] = 'en: { verbs: [poke] }\n';
    documents.didChangeFiles([words], false);
    const after = await read();
    equal(after.steps, 0);
    notEqual(after.document, before.document);
  });

  it('leave documents alone when other files of YAML change', async () => {
    const { document } = await read();
    let changes = 0;
    documents.onDidChange(() => changes++);
    documents.didChangeFiles(['file:///kb/compose.yaml'], false);
    equal(changes, 0);
    documents.didChangeFiles([configuration], false);
    equal(changes, 1);
    // The same words are the same languages, so that nothing is read again.
    equal((await read()).document, document);
    files[words] = 'en: { causes: [hail] }\n';
    documents.didChangeFiles([words], false);
    notEqual((await read()).document, document);
  });

  it('leave a document as it is when its text is the same and no words have changed', async () => {
    const { document } = await read();
    documents.didChangeText('file:///kb/other.md');
    equal((await read()).document, document);
  });

  it('come with what is wrong in them', async () => {
    files[words] = 'en: { cuases: [rain] }\n';
    files[configuration] = 'lexicons: [words/house.yaml, words/none.yaml]\n';
    const [file] = (await documents.snapshot()).configurationFiles;
    deepEqual(
      file!.lexicons.map(({ path, problems }) => [path, problems.length]),
      [['file:///kb/words/house.yaml', 1]],
    );
    match(file!.problems[0]!.message, /“words\/none\.yaml” cannot be read/);
  });
});

describe('a file of words that an editor shows', function () {
  this.timeout(60_000);
  const base = new KnowledgeBase({
    '.fixpathrc.yaml': 'lexicons: [words.yaml]\n',
    'words.yaml': 'en: { verbs: [frobnicate] }\n',
  });
  let client: TestClient;

  before(async () => (client = await TestClient.start({ folders: [base.uri()] })));
  after(async () => {
    await client.stop();
    base.dispose();
  });

  it('has its mistakes published at their place, until they are mended', async () => {
    const words = base.uri('words.yaml');
    await client.open(base.uri('till.md'), till);
    base.write('words.yaml', 'en:\n  verbs: [spin up]\n');
    await client.report(words, FileChangeType.Changed);
    const { diagnostics } = await client.published.next(({ uri }) => uri === words);
    deepEqual(
      diagnostics.map(({ range }) => range.start),
      [{ line: 1, character: 10 }],
    );
    const { count } = client.published;
    base.write('words.yaml', 'en:\n  verbs: [spin]\n');
    await client.report(words, FileChangeType.Changed);
    deepEqual((await client.published.next(({ uri }) => uri === words, count)).diagnostics, []);
  });
});
