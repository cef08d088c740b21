import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ArticleService } from './articleService.js';
import { clientOptions, type CreateClient } from './clientOptions.js';
import { changeRecognition } from './commands/changeRecognition.js';
import { openPreview } from './commands/openPreview.js';
import { restartServer } from './commands/restartServer.js';
import { showOutput } from './commands/showOutput.js';
import { simulate } from './commands/simulate.js';
import { Panels } from './panels/panels.js';
import { RecognitionTracker } from './recognition.js';
import { ServerSwitch } from './serverSwitch.js';
import { createStatusBar } from './statusBar.js';
import { answerFileRequests } from './workspaceFiles.js';

/** What the extension offers to others, its tests among them. */
export interface FixpathApi {
  /** Settles when the language server answers, at once where it is switched off or could not be started. */
  readonly ready: Promise<void>;
  readonly client: BaseLanguageClient;
}

/** Everything the extension does, the same on the desktop and in the web; only the client's making differs. */
export function activate(context: vscode.ExtensionContext, createClient: CreateClient): FixpathApi {
  const output = vscode.window.createOutputChannel('Fixpath', { log: true });
  const client = createClient(context, clientOptions(output));
  const server = new ServerSwitch(client);
  const service = new ArticleService(client);
  const tracker = new RecognitionTracker(client, service, server.isEnabled);
  const panels = new Panels(context.extensionUri, service);
  const command = (id: string, run: (...args: never[]) => unknown) =>
    vscode.commands.registerCommand(id, run as (...args: unknown[]) => unknown);
  context.subscriptions.push(
    output,
    server,
    service,
    tracker,
    panels,
    answerFileRequests(client),
    createStatusBar(tracker),
    command('fixpath.openPreview', openPreview(panels)),
    command('fixpath.simulate', simulate(service, panels)),
    command('fixpath.restartServer', restartServer(server)),
    command('fixpath.showOutput', showOutput(output)),
    command('fixpath.changeRecognition', changeRecognition(service, tracker)),
  );
  return { ready: server.follow(), client };
}
