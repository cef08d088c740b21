import type * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** Makes the language client of one host; not started yet. */
export type CreateClient = (
  context: vscode.ExtensionContext,
  options: LanguageClientOptions,
) => BaseLanguageClient;

/** Markdown of any scheme: saved, unsaved, in a virtual workspace or on a remote machine. */
export const documentSelector = [{ language: 'markdown' }];

/** What both hosts tell their language client. */
export function clientOptions(outputChannel: vscode.LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector,
    outputChannel,
    diagnosticPullOptions: { onChange: true, onSave: true },
    // Hovers may show the server's own links to rule pages, and nothing that runs.
    markdown: { isTrusted: false, supportHtml: false },
  };
}
