import { deepEqual, equal, match, ok } from 'node:assert/strict';
import {
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentDiagnosticReportKind,
  DocumentSymbolRequest,
  FileChangeType,
  HoverRequest,
  MarkupContent,
  TextDocumentEdit,
  WorkspaceDiagnosticRequest,
  type CodeAction,
  type DocumentSymbol,
  type LocationLink,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { accounts, KnowledgeBase, miscounted } from './knowledgeBase.js';
import { modernClient, TestClient } from './testClient.js';

describe('the server, to a client that asks for diagnostics', function () {
  this.timeout(30_000);
  let base: KnowledgeBase;
  let client: TestClient;
  let article: string;

  beforeEach(async () => {
    base = new KnowledgeBase({
      'article.md': miscounted,
      'accounts.md': accounts,
      'README.md': '# The repository\n',
    });
    article = base.uri('article.md');
    client = await TestClient.start({ folders: [base.uri()] });
  });

  afterEach(async () => {
    equal(await client.stop(), 0);
    deepEqual(client.logged, []);
    base.dispose();
  });

  it('finds the flaws of an open article', async () => {
    await client.open(article, miscounted);
    const [finding, ...others] = await client.pull(article);
    deepEqual(others, []);
    equal(finding?.code, 'count-mismatch');
    deepEqual(finding.range, { start: { line: 2, character: 10 }, end: { line: 2, character: 13 } });
  });

  it('follows edits of parts of the text, counted in UTF-16 units', async () => {
    await client.open(article, `# Sync fails 😀\r\n\r\n${miscounted.slice(miscounted.indexOf('There'))}`);
    deepEqual(await client.pullRules(article), ['count-mismatch']);
    await client.change(article, '🙂🙂', {
      start: { line: 0, character: 13 },
      end: { line: 0, character: 15 },
    });
    await client.change(article, 'three', {
      start: { line: 2, character: 10 },
      end: { line: 2, character: 13 },
    });
    deepEqual(await client.pullRules(article), []);
  });

  it('gives hover, outline, definition, completion and lenses', async () => {
    await client.open(article, miscounted);
    const textDocument = { uri: article };
    const inLink = { textDocument, position: { line: 8, character: 40 } };

    const hover = await client.connection.sendRequest(HoverRequest.type, inLink);
    ok(hover && MarkupContent.is(hover.contents));
    match(hover.contents.value, /> \*\*Account problems\*\*/);

    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    ok((symbols as DocumentSymbol[]).some(({ name }) => name === 'Sync fails'));

    const definition = await client.connection.sendRequest(DefinitionRequest.type, inLink);
    deepEqual(
      (definition as LocationLink[]).map(({ targetUri }) => targetUri),
      [base.uri('accounts.md')],
    );

    const completion = await client.connection.sendRequest(CompletionRequest.type, inLink);
    ok(completion && 'items' in completion);
    ok(completion.items.some(({ label }) => label === 'accounts.md'));

    const lenses = await client.connection.sendRequest(CodeLensRequest.type, { textDocument });
    deepEqual(
      lenses?.map(({ command }) => command?.command),
      ['fixpath.simulate'],
    );
  });

  it('mends an article by its quick fix', async () => {
    await client.open(article, miscounted);
    const [finding] = await client.pull(article);
    ok(finding);
    const actions = await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: article },
      range: finding.range,
      context: { diagnostics: [finding] },
    });
    const fix = (actions as CodeAction[]).find(({ title }) => !title.startsWith('Silence'));
    const [change] = fix?.edit?.documentChanges ?? [];
    ok(TextDocumentEdit.is(change));
    equal(change.textDocument.version, 1);
    const document = TextDocument.create(article, 'markdown', 1, miscounted);
    await client.change(article, TextDocument.applyEdits(document, change.edits as TextEdit[]));
    deepEqual(await client.pull(article), []);
  });

  it('reports all articles of the workspace, and sends nothing twice', async () => {
    const ask = async (previousResultIds: { uri: string; value: string }[]) => {
      const report = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
        previousResultIds,
      });
      return report.items.sort((a, b) => (a.uri < b.uri ? -1 : 1));
    };
    const first = await ask([]);
    deepEqual(
      first.map(({ uri, kind }) => [uri, kind]),
      [
        [base.uri('accounts.md'), DocumentDiagnosticReportKind.Full],
        [article, DocumentDiagnosticReportKind.Full],
      ],
    );
    const previous = first.map(({ uri, resultId }) => ({ uri, value: resultId! }));
    deepEqual(
      (await ask(previous)).map(({ kind }) => kind),
      ['unchanged', 'unchanged'],
    );

    base.delete('article.md');
    await client.report(article, FileChangeType.Deleted);
    const last = (await ask(previous)).find(({ uri }) => uri === article);
    deepEqual(last, { kind: 'full', uri: article, version: null, items: [] });
  });

  it('gives nothing for ordinary Markdown', async () => {
    const readme = base.uri('README.md');
    await client.open(readme, '# The repository\n\nThere are two parts:\n\n- one\n- two\n- three\n');
    deepEqual(await client.pull(readme), []);
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument: { uri: readme },
    });
    deepEqual(symbols, []);
  });

  it('takes the user’s word on what is an article, and tells those who asked', async () => {
    const readme = base.uri('README.md');
    await client.open(readme, '# The repository\n\nThere are two parts:\n\n- one\n- two\n- three\n');
    const before = await client.connection.sendRequest<{ isArticle: boolean; overridden: boolean }>(
      'fixpath/getRecognition',
      { uri: readme },
    );
    deepEqual([before.isArticle, before.overridden], [false, false]);
    const after = await client.connection.sendRequest<{ isArticle: boolean; overridden: boolean }>(
      'fixpath/setRecognition',
      { uri: readme, isArticle: true },
    );
    deepEqual([after.isArticle, after.overridden], [true, true]);
    equal((await client.changedArticles.next()).uri, readme);
    ok((await client.pullRules(readme)).includes('count-mismatch'));
    await client.connection.sendRequest('fixpath/setRecognition', { uri: readme, isArticle: null });
    deepEqual(await client.pull(readme), []);
  });

  it('gives preview and simulation of an article, and says when they are outdated', async () => {
    await client.open(article, miscounted);
    const preview = await client.connection.sendRequest<{ title: string; html: string }>(
      'fixpath/getPreview',
      {
        uri: article,
      },
    );
    equal(preview.title, 'Sync fails');
    match(preview.html, /Restart the app/);
    const simulation = await client.connection.sendRequest<{
      graph: { nodes: readonly { id: string; kind: string }[] };
      cards: Readonly<Record<string, string>>;
    }>('fixpath/getSimulation', { uri: article });
    const step = simulation.graph.nodes.find(({ kind }) => kind === 'step');
    match(simulation.cards[step!.id]!, /Restart the app/);
    const version = await client.change(article, miscounted.replace('two', 'three'));
    deepEqual(await client.changedArticles.next((event) => event.version === version), {
      uri: article,
      version,
    });
  });

  it('obeys the editor’s settings, also when they change', async () => {
    await client.open(article, miscounted);
    deepEqual(await client.pullRules(article), ['count-mismatch']);
    const { count } = client.refreshed;
    await client.configure({ rules: { 'count-mismatch': 'off', 'broken-link': 'no severity' } });
    await client.refreshed.next(undefined, count);
    deepEqual(await client.pullRules(article), []);
  });

  it('obeys a configuration file, also when it changes on the disk', async () => {
    await client.open(article, miscounted);
    deepEqual(await client.pullRules(article), ['count-mismatch']);
    base.write('.fixpathrc.yaml', 'rules: { count-mismatch: "off" }\n');
    const { count } = client.refreshed;
    await client.report(base.uri('.fixpathrc.yaml'), FileChangeType.Created);
    await client.refreshed.next(undefined, count);
    deepEqual(await client.pullRules(article), []);
  });

  it('says what is wrong in a configuration file, at its place, until it is mended', async () => {
    const configuration = base.uri('.fixpathrc.yaml');
    base.write('.fixpathrc.yaml', 'rules:\n  count-mismatch: loud\n');
    await client.report(configuration, FileChangeType.Created);
    const { diagnostics } = await client.published.next(({ uri }) => uri === configuration);
    deepEqual(
      diagnostics.map(({ range }) => range.start),
      [{ line: 1, character: 18 }],
    );
    const { count } = client.published;
    base.write('.fixpathrc.yaml', 'rules:\n  count-mismatch: info\n');
    await client.report(configuration, FileChangeType.Changed);
    const mended = await client.published.next(({ uri }) => uri === configuration, count);
    deepEqual(mended.diagnostics, []);
  });

  it('hears of files that come and go', async () => {
    await client.open(article, miscounted.replace('two', 'three'));
    deepEqual(await client.pullRules(article), []);
    base.delete('accounts.md');
    await client.report(base.uri('accounts.md'), FileChangeType.Deleted);
    deepEqual(await client.pullRules(article), ['broken-link']);
    base.write('accounts.md', accounts);
    await client.report(base.uri('accounts.md'), FileChangeType.Created);
    deepEqual(await client.pullRules(article), []);
  });

  it('reads other articles as they are in the editor, and as on the disk once they are closed', async () => {
    const other = base.uri('accounts.md');
    const linked = miscounted.replace('two', 'three').replace('accounts.md', 'accounts.md#passwords');
    await client.open(article, linked);
    deepEqual(await client.pullRules(article), ['broken-link']);
    await client.open(other, accounts.replace('A password does not work', 'Passwords'));
    deepEqual(await client.pullRules(article), []);
    await client.close(other);
    deepEqual(await client.pullRules(article), ['broken-link']);
  });

  it('asks for what it needs to be told', async () => {
    await client.registered.next((method) => method === 'workspace/didChangeWatchedFiles');
    await client.registered.next((method) => method === 'workspace/didChangeConfiguration');
  });

  it('works for a file that was never saved', async () => {
    await client.open('untitled:Untitled-1', miscounted);
    deepEqual(await client.pullRules('untitled:Untitled-1'), ['count-mismatch']);
  });
});

describe('the server, on a file system that only the client can read', function () {
  this.timeout(30_000);

  it('asks the client for files', async () => {
    const files: Record<string, string> = {
      'memfs:/kb/article.md': miscounted,
      'memfs:/kb/accounts.md': accounts,
      'memfs:/kb/.fixpathrc.yaml': 'rules: { count-mismatch: info }\n',
    };
    const client = TestClient.spawn();
    client.connection.onRequest('fixpath/listFiles', () => Object.keys(files));
    client.connection.onRequest('fixpath/readFile', ({ uri }: { uri: string }) => files[uri] ?? null);
    await client.initialize({ capabilities: modernClient, folders: ['memfs:/kb'] });
    await client.open('memfs:/kb/article.md', files['memfs:/kb/article.md']!);
    const findings = await client.pull('memfs:/kb/article.md');
    deepEqual(
      findings.map(({ code, severity }) => [code, severity]),
      [['count-mismatch', 3]],
    );
    equal(await client.stop(), 0);
  });
});
