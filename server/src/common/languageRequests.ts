import {
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type DocumentDiagnosticReport,
  type DocumentSymbol,
  type Location,
  type LocationLink,
  type Position,
  type SymbolInformation,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import { convertPosition, convertRange } from './convert/range.js';
import { findCodeActions } from './features/codeAction.js';
import { findCodeLenses } from './features/codeLens.js';
import { findCompletions } from './features/completion.js';
import { findDefinitions } from './features/definition.js';
import { findReport } from './features/diagnostic.js';
import { findFlatSymbols, findSymbols } from './features/documentSymbol.js';
import { findHover } from './features/hover.js';
import { findWorkspaceReports } from './features/workspaceDiagnostic.js';
import { describeError, guard, type Handler } from './guard.js';
import type { Server } from './server.js';
import type { ArticleContext } from './snapshot.js';

interface OnDocument {
  readonly textDocument: TextDocumentIdentifier;
}

/** Connects LSP's own requests with the features that answer them; each file in `features/` is one of them. */
export function registerLanguageRequests(server: Server): void {
  const { connection, client } = server;
  connection.onHover(
    onArticle(server, { request: 'hover', empty: null, reads: 'titles' }, (context, { position }) =>
      findHover(context, offsetOf(context, position)),
    ),
  );
  connection.onDefinition(
    onArticle(server, { request: 'definition', empty: [], reads: 'titles' }, (context, { position }) => {
      const links = findDefinitions(context, offsetOf(context, position));
      return client.takesLocationLinks ? links : links.map(convertLinkToLocation);
    }),
  );
  connection.onCompletion(
    onArticle(server, { request: 'completion', empty: null, reads: 'all' }, (context, params) =>
      findCompletions(context, offsetOf(context, params.position), params.context),
    ),
  );
  connection.onCodeAction(
    onArticle(server, { request: 'codeAction', empty: [], reads: 'titles' }, (context, params) => {
      const span = convertRange(params.range, context.document.lines);
      return findCodeActions(context, { span, only: params.context.only, style: client.edits });
    }),
  );
  const symbols: (context: ArticleContext) => DocumentSymbol[] | SymbolInformation[] = client.nestsSymbols
    ? findSymbols
    : findFlatSymbols;
  connection.onDocumentSymbol(
    onArticle(server, { request: 'documentSymbol', empty: [], reads: 'itself' }, symbols),
  );
  connection.onCodeLens(
    onArticle(server, { request: 'codeLens', empty: [], reads: 'itself' }, findCodeLenses),
  );
  if (client.pullsDiagnostics) registerDiagnostics(server);
}

function registerDiagnostics(server: Server): void {
  const { connection, documents, host, readAhead } = server;
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(
    onArticle(server, { request: 'diagnostic', empty: nothing, reads: 'titles' }, (context, params) =>
      findReport(context, params.previousResultId),
    ),
  );
  connection.languages.diagnostics.onWorkspace(
    guard({ name: 'workspace/diagnostic', empty: { items: [] }, log: host.log }, async (params, token) => {
      const snapshot = await documents.snapshot();
      const isCancelled = () => token.isCancellationRequested;
      await readAhead.all(snapshot, isCancelled);
      const items = await findWorkspaceReports(snapshot, {
        previous: params.previousResultIds,
        pause: host.pause,
        isCancelled,
        onFailure: (uri, error) => host.log(`${uri} could not be checked: ${describeError(error)}`),
      });
      return { items };
    }),
  );
}

interface DocumentRequest<R> {
  readonly request: string;
  /** The answer about a file that is no article. */
  readonly empty: R;
  /** Which documents have to be understood first: other ones only where a title refers to them, or all. */
  readonly reads: 'itself' | 'titles' | 'all';
}

/** A guarded handler of a request about one document. */
function onArticle<P extends OnDocument, R>(
  { documents, readAhead, host: { log } }: Server,
  { request, empty, reads }: DocumentRequest<R>,
  answer: (context: ArticleContext, params: P) => R,
): Handler<P, R> {
  const handle = async (params: P, token: CancellationToken) => {
    const snapshot = await documents.snapshot();
    const isCancelled = () => token.isCancellationRequested;
    const context = isCancelled() ? undefined : snapshot.find(params.textDocument.uri);
    if (!context?.isArticle) return empty;
    if (reads === 'titles') await readAhead.prepare(context, snapshot, isCancelled);
    if (reads === 'all') await readAhead.all(snapshot, isCancelled);
    return isCancelled() ? empty : answer(context, params);
  };
  return guard({ name: `textDocument/${request}`, empty, log }, handle);
}

function offsetOf({ document }: ArticleContext, position: Position): number {
  return convertPosition(position, document.lines);
}

function convertLinkToLocation({ targetUri, targetSelectionRange }: LocationLink): Location {
  return { uri: targetUri, range: targetSelectionRange };
}
