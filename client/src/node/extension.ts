import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activate as activateCommon, type FixpathApi } from '../common/activate.js';
import type { CreateClient } from '../common/clientOptions.js';

/** The extension on the desktop and on remote machines: the language server is a process of its own. */
export function activate(context: vscode.ExtensionContext): FixpathApi {
  return activateCommon(context, createClient);
}

const createClient: CreateClient = (context, options) => {
  const module = context.asAbsolutePath('dist/server/server.cjs');
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return new LanguageClient('fixpath', 'Fixpath', { run, debug }, options);
};
