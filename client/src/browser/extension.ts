import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activate as activateCommon, type FixpathApi } from '../common/activate.js';
import type { CreateClient } from '../common/clientOptions.js';

/** The extension in a browser: the language server is a worker. */
export function activate(context: vscode.ExtensionContext): FixpathApi {
  return activateCommon(context, createClient);
}

const createClient: CreateClient = (context, options) => {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server', 'server-web.js');
  const start = () => Promise.resolve(new Worker(script.toString(true)));
  return new LanguageClient('fixpath', 'Fixpath', start, options);
};
