import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { activate as activateCommon, type FixpathApi } from '../common/activate.js';
import type { CreateClient } from '../common/clientOptions.js';

/** The extension in a browser: the language server is a worker. */
export function activate(context: vscode.ExtensionContext): FixpathApi {
  return activateCommon(context, createClient);
}

const createClient: CreateClient = (context, options) => {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server', 'server-web.js');
  return new LanguageClient('fixpath', 'Fixpath', () => Promise.resolve(startServer(script)), options);
};

/** Not just the worker: the client would not know it, since the one of an extension host is no `instanceof Worker`. */
function startServer(script: vscode.Uri): MessageTransports {
  const worker = new Worker(script.toString(true));
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
