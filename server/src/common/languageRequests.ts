import {
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type DocumentSymbol,
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
import { guard, type Handler } from './guard.js';
import type { Server } from './server.js';
import type { ArticleContext } from './snapshot.js';

interface OnDocument {
  readonly textDocument: TextDocumentIdentifier;
}

/** Connects LSP's own requests with the features that answer them; each file in `features/` is one of them. */
export function registerLanguageRequests(server: Server): void {
  const { connection, client } = server;
  connection.onHover(
    onArticle(server, 'hover', null, (context, { position }) =>
      findHover(context, offsetOf(context, position)),
    ),
  );
  connection.onDefinition(
    onArticle(server, 'definition', [], (context, { position }) => {
      const links = findDefinitions(context, offsetOf(context, position));
      if (client.takesLocationLinks) return links;
      return links.map(({ targetUri, targetSelectionRange }) => ({
        uri: targetUri,
        range: targetSelectionRange,
      }));
    }),
  );
  const symbols: (context: ArticleContext) => DocumentSymbol[] | SymbolInformation[] = client.nestsSymbols
    ? findSymbols
    : findFlatSymbols;
  connection.onDocumentSymbol(onArticle(server, 'documentSymbol', [], symbols));
  connection.onCompletion(
    onArticle(server, 'completion', null, (context, params) =>
      findCompletions(context, offsetOf(context, params.position), params.context),
    ),
  );
  connection.onCodeAction(
    onArticle(server, 'codeAction', [], (context, params) => {
      const span = convertRange(params.range, context.document.lines);
      return findCodeActions(context, { span, only: params.context.only, style: client.edits });
    }),
  );
  connection.onCodeLens(onArticle(server, 'codeLens', [], findCodeLenses));
  if (client.pullsDiagnostics) registerDiagnostics(server);
}

function registerDiagnostics(server: Server): void {
  const { connection, documents, host } = server;
  connection.languages.diagnostics.on(
    onArticle(
      server,
      'diagnostic',
      { kind: DocumentDiagnosticReportKind.Full, items: [] },
      (context, params) => findReport(context, params.previousResultId),
    ),
  );
  connection.languages.diagnostics.onWorkspace(
    guard({ name: 'workspace/diagnostic', empty: { items: [] }, log: host.log }, async (params, token) => {
      const patience = { pause: host.pause, isCancelled: () => token.isCancellationRequested };
      const snapshot = await documents.snapshot();
      return { items: await findWorkspaceReports(snapshot, params.previousResultIds, patience) };
    }),
  );
}

/** A guarded handler of a request about one document; a file that is no article gets the empty answer. */
function onArticle<P extends OnDocument, R>(
  { documents, host: { log } }: Server,
  request: string,
  empty: R,
  answer: (context: ArticleContext, params: P) => R,
): Handler<P, R> {
  return guard(
    { name: `textDocument/${request}`, empty, log },
    async (params: P, token: CancellationToken) => {
      const snapshot = await documents.snapshot();
      const context = token.isCancellationRequested ? undefined : snapshot.find(params.textDocument.uri);
      return context?.isArticle ? answer(context, params) : empty;
    },
  );
}

function offsetOf({ document }: ArticleContext, position: Position): number {
  return convertPosition(position, document.lines);
}
