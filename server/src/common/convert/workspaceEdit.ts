import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';

/** What edits the client can take. */
export interface EditStyle {
  /** Edits that name the version of the text that they were made for. */
  readonly versions: boolean;
  /** Edits with a place for the cursor. */
  readonly snippets: boolean;
}

/** A document to be edited. */
export interface EditedDocument {
  readonly uri: string;
  readonly version: number | undefined;
}

/** Edits of one document in the form that the client can take; snippets need a client that knows them. */
export function createWorkspaceEdit(
  { uri, version }: EditedDocument,
  edits: readonly (TextEdit | SnippetTextEdit)[],
  style: EditStyle,
): WorkspaceEdit {
  if (style.versions)
    return { documentChanges: [{ textDocument: { uri, version: version ?? null }, edits: [...edits] }] };
  return { changes: { [uri]: edits.filter((edit): edit is TextEdit => 'newText' in edit) } };
}
