import { deepEqual, equal } from 'node:assert/strict';
import {
  DefinitionRequest,
  DidSaveTextDocumentNotification,
  DocumentSymbolRequest,
  type Location,
  type SymbolInformation,
} from 'vscode-languageserver-protocol/node';
import { accounts, KnowledgeBase, miscounted } from './knowledgeBase.js';
import { TestClient } from './testClient.js';

describe('the server, to a client that can do next to nothing', function () {
  this.timeout(30_000);
  let base: KnowledgeBase;
  let client: TestClient;
  let article: string;

  beforeEach(async () => {
    base = new KnowledgeBase({ 'article.md': miscounted, 'accounts.md': accounts });
    article = base.uri('article.md');
    client = await TestClient.start({ capabilities: {} });
  });

  afterEach(async () => {
    equal(await client.stop(), 0);
    deepEqual(client.logged, []);
    base.dispose();
  });

  const publishedRules = async (uri: string, version: number) => {
    const { diagnostics } = await client.published.next(
      (event) => event.uri === uri && event.version === version,
    );
    return diagnostics.map(({ code }) => code);
  };

  it('publishes findings on opening and after every edit, and takes them back on closing', async () => {
    await client.open(article, miscounted);
    deepEqual(await publishedRules(article, 1), ['count-mismatch']);
    const version = await client.change(article, miscounted.replace('two', 'three'));
    deepEqual(await publishedRules(article, version), []);
    await client.close(article);
    const { diagnostics } = await client.published.next(
      (event) => event.uri === article && event.version === undefined,
    );
    deepEqual(diagnostics, []);
  });

  it('calls no link broken where no folder is open', async () => {
    const text = miscounted.replace('two', 'three').replace('accounts.md', 'gone.md');
    await client.open(article, text);
    deepEqual(await publishedRules(article, 1), []);
  });

  it('finds the configuration beside a file, though no folder is open', async () => {
    base.write('.fixpathrc.json', '{ "rules": { "count-mismatch": "off" } }');
    await client.open(article, miscounted);
    deepEqual(await publishedRules(article, 1), []);
  });

  it('gives a flat outline and plain locations', async () => {
    await client.open(article, miscounted.replace('accounts.md', '#sync-fails'));
    const textDocument = { uri: article };
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    equal((symbols as SymbolInformation[])[0]?.location.uri, article);
    const position = { line: 8, character: 30 };
    const definition = await client.connection.sendRequest(DefinitionRequest.type, {
      textDocument,
      position,
    });
    deepEqual(definition as Location[], [
      { uri: article, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 12 } } },
    ]);
  });

  it('sends no notification that an ordinary editor would not know', async () => {
    await client.open(article, miscounted);
    await publishedRules(article, 1);
    const version = await client.change(article, `${miscounted}\nMore.\n`);
    await publishedRules(article, version);
    equal(client.changedArticles.count, 0);
  });
});

describe('the server, to a client that tells only its settings and its folder', function () {
  this.timeout(30_000);
  let base: KnowledgeBase;

  beforeEach(() => {
    base = new KnowledgeBase({ 'article.md': miscounted, 'accounts.md': accounts });
  });

  afterEach(() => base.dispose());

  it('takes settings from the initialization options', async () => {
    const rules = { 'count-mismatch': 'off' };
    const client = await TestClient.start({ capabilities: {}, initializationOptions: { rules } });
    await client.open(base.uri('article.md'), miscounted);
    const { diagnostics } = await client.published.next(({ version }) => version === 1);
    deepEqual(diagnostics, []);
    equal(await client.stop(), 0);
  });

  it('reads a saved file again, though nobody watches files', async () => {
    const client = await TestClient.start({ capabilities: {}, folders: [base.uri()] });
    const article = base.uri('article.md');
    const linked = miscounted.replace('two', 'three').replace('accounts.md', 'accounts.md#passwords');
    await client.open(article, linked);
    const rulesAfter = async (count: number) => {
      const { diagnostics } = await client.published.next(({ uri }) => uri === article, count);
      return diagnostics.map(({ code }) => code);
    };
    deepEqual(await rulesAfter(0), ['broken-link']);

    const other = base.uri('accounts.md');
    const mended = accounts.replace('A password does not work', 'Passwords');
    await client.open(other, mended);
    base.write('accounts.md', mended);
    await client.connection.sendNotification(DidSaveTextDocumentNotification.type, {
      textDocument: { uri: other },
    });
    await client.close(other);
    await client.published.next(({ uri, version }) => uri === other && version === undefined);
    const { count } = client.published;
    await client.change(article, `${linked}\n`);
    deepEqual(await rulesAfter(count), []);
    equal(await client.stop(), 0);
  });
});
