import type {
  InitializeParams,
  TextDocumentClientCapabilities,
  WorkspaceClientCapabilities,
} from 'vscode-languageserver';
import type { EditStyle } from './convert/workspaceEdit.js';

/** What the client at the other end can do; editors differ much. */
export interface ClientFeatures {
  /** Asks for diagnostics itself; to others they are published. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly nestsSymbols: boolean;
  readonly takesLocationLinks: boolean;
  readonly edits: EditStyle;
  /** Watches files when asked to. */
  readonly watchesFiles: boolean;
  /** Answers questions about its settings. */
  readonly answersConfiguration: boolean;
  /** Says of changed settings when asked to. */
  readonly reportsConfiguration: boolean;
  readonly reportsFolders: boolean;
}

/** Reads the client's capabilities; what it does not mention it cannot do. */
export function readClientFeatures({ capabilities }: Pick<InitializeParams, 'capabilities'>): ClientFeatures {
  return {
    ...readDocumentFeatures(capabilities.textDocument ?? {}),
    ...readWorkspaceFeatures(capabilities.workspace ?? {}),
  };
}

function readDocumentFeatures({ diagnostic, documentSymbol, definition }: TextDocumentClientCapabilities) {
  return {
    pullsDiagnostics: diagnostic !== undefined,
    nestsSymbols: documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    takesLocationLinks: definition?.linkSupport ?? false,
  };
}

function readWorkspaceFeatures(workspace: WorkspaceClientCapabilities) {
  const { diagnostics, codeLens, didChangeWatchedFiles, didChangeConfiguration, workspaceEdit } = workspace;
  const versions = workspaceEdit?.documentChanges ?? false;
  return {
    refreshesDiagnostics: diagnostics?.refreshSupport ?? false,
    refreshesCodeLenses: codeLens?.refreshSupport ?? false,
    edits: { versions, snippets: versions && (workspaceEdit?.snippetEditSupport ?? false) },
    watchesFiles: didChangeWatchedFiles?.dynamicRegistration ?? false,
    answersConfiguration: workspace.configuration ?? false,
    reportsConfiguration: didChangeConfiguration?.dynamicRegistration ?? false,
    reportsFolders: workspace.workspaceFolders ?? false,
  };
}

/** The folders that the client has open, by URI; none for a single file. */
export function readFolders(params: InitializeParams): string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map((folder) => folder.uri);
  // Older clients only know one root.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return params.rootUri ? [params.rootUri] : [];
}
