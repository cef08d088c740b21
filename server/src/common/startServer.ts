import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  CodeLensRefreshRequest,
  DiagnosticRefreshRequest,
  TextDocuments,
  type Connection,
} from 'vscode-languageserver';
import { registerArticleRequests } from './articleRequests.js';
import { readClientFeatures, readFolders } from './clientFeatures.js';
import { Documents } from './documents.js';
import { followEditorSettings, readRules } from './editorSettings.js';
import { runDetached } from './guard.js';
import { registerLanguageRequests } from './languageRequests.js';
import { tellNews, type NewsReader } from './news.js';
import { publishConfigurationProblems, publishFindings } from './publishing.js';
import { ReadAhead } from './readAhead.js';
import { serverCapabilities } from './serverCapabilities.js';
import type { Server } from './server.js';
import type { ServerHost } from './serverHost.js';
import { followFiles } from './watchedFiles.js';

/** Runs the language server on a connection until the client says `exit`; the host gives it files and a log. */
export function startServer(connection: Connection, host: ServerHost): void {
  const open = new TextDocuments(TextDocument);
  const documents = new Documents(() => open.all(), host.fileSystem);
  connection.onInitialize((params) => {
    const client = readClientFeatures(params);
    const server: Server = { connection, host, documents, client, readAhead: new ReadAhead(host.pause) };
    registerLanguageRequests(server);
    const folders = readFolders(params);
    const readers = [...newsReaders(server), registerArticleRequests(server)];
    documents.setFolders(folders);
    connection.onInitialized(() => {
      tellNews(documents, host, readers);
      documents.setRules(readRules(params.initializationOptions));
      if (client.reportsFolders) followFolders(server, folders);
      runDetached('Following settings', host.log, () => followEditorSettings(server));
      runDetached('Following files', host.log, () => followFiles(server));
    });
    return { capabilities: serverCapabilities(client), serverInfo: { name: 'Fixpath' } };
  });
  open.onDidChangeContent(({ document }) => documents.didChangeText(document.uri));
  open.onDidSave(({ document }) => documents.didSave(document.uri));
  open.onDidClose(({ document }) => documents.didSave(document.uri));
  open.listen(connection);
  connection.listen();
}

function newsReaders(server: Server): NewsReader[] {
  const findings = server.client.pullsDiagnostics ? [] : [publishFindings(server)];
  return [...findings, publishConfigurationProblems(server), refreshClient(server)];
}

/** Clients that ask for diagnostics and lenses do so after an edit by themselves, but know of no other change. */
function refreshClient({ connection, client }: Server): NewsReader {
  return async ({ surroundings }) => {
    if (!surroundings) return;
    if (client.refreshesDiagnostics) await connection.sendRequest(DiagnosticRefreshRequest.type);
    if (client.refreshesCodeLenses) await connection.sendRequest(CodeLensRefreshRequest.type);
  };
}

function followFolders({ connection, documents }: Server, initial: readonly string[]): void {
  const folders = new Set(initial);
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    for (const { uri } of removed) folders.delete(uri);
    for (const { uri } of added) folders.add(uri);
    documents.setFolders([...folders]);
  });
}
