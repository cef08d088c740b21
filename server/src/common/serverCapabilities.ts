import { CodeActionKind, TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver';
import type { ClientFeatures } from './clientFeatures.js';
import { fixAllKind } from './features/codeAction.js';
import { triggerCharacters } from './features/completion.js';

/** What the server offers to a client. */
export function serverCapabilities(client: ClientFeatures): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    definitionProvider: true,
    documentSymbolProvider: { label: 'Fixpath' },
    completionProvider: { triggerCharacters: [...triggerCharacters] },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
    codeLensProvider: {},
    ...(client.pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'fixpath',
            interFileDependencies: true,
            workspaceDiagnostics: true,
          },
        }
      : {}),
    ...(client.reportsFolders
      ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
      : {}),
  };
}
