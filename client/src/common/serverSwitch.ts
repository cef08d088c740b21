import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Runs the language server while the setting `fixpath.enable` says so, and never fails in silence. */
export class ServerSwitch implements vscode.Disposable {
  private readonly subscription: vscode.Disposable;
  private work: Promise<void> = Promise.resolve();

  constructor(private readonly client: BaseLanguageClient) {
    this.subscription = vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('fixpath.enable')) void this.follow();
    });
  }

  /** Whether the user wants Fixpath here. */
  readonly isEnabled = (): boolean => vscode.workspace.getConfiguration('fixpath').get('enable', true);

  /** Starts or stops the server as the setting says. */
  follow(): Promise<void> {
    return this.next(async () => {
      if (this.isEnabled() && this.client.needsStart()) await this.client.start();
      else if (!this.isEnabled() && this.client.needsStop()) await this.client.stop();
    });
  }

  /** A server that cannot be stopped any more is no reason not to start another. */
  restart(): Promise<void> {
    return this.next(async () => {
      if (this.client.needsStop()) await this.client.stop().catch(() => undefined);
      if (this.isEnabled()) await this.client.start();
    });
  }

  dispose(): void {
    this.subscription.dispose();
    void this.next(() => this.client.dispose());
  }

  /** One after the other: a client must not be started while it stops. */
  private next(step: () => Promise<void>): Promise<void> {
    this.work = this.work.then(step).catch((error: unknown) => this.report(error));
    return this.work;
  }

  private report(error: unknown): void {
    this.client.error('The language server could not be started', error, false);
    const show = vscode.l10n.t('Show Output');
    const message = vscode.l10n.t(
      'Fixpath could not start its language server, so articles are not checked. The output says why.',
    );
    void vscode.window.showErrorMessage(message, show).then((choice) => {
      if (choice === show) void vscode.commands.executeCommand('fixpath.showOutput');
    });
  }
}
