import type * as vscode from 'vscode';

/** Shows what Fixpath and its language server have written. */
export function showOutput(output: vscode.LogOutputChannel) {
  return (): void => output.show(true);
}
