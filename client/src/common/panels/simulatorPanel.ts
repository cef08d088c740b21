import * as vscode from 'vscode';
import type { ToWebviewMessage } from '#core/protocol/webviewMessages.js';
import { ArticlePanel, type PanelParts } from './articlePanel.js';

/** The simulator of one article: its reader's walk, one card at a time. */
export class SimulatorPanel extends ArticlePanel {
  private symptom: string | undefined;

  constructor(panel: vscode.WebviewPanel, uri: vscode.Uri, parts: PanelParts) {
    super(panel, uri, 'simulator', parts);
  }

  /** Starts a new walk at that symptom, as soon as the page is there; without one the walk at hand goes on. */
  startAt(symptom: string | undefined): Promise<void> {
    this.symptom = symptom;
    return this.refresh();
  }

  protected override title(fileName: string): string {
    return vscode.l10n.t('Simulator: {0}', fileName);
  }

  /** The symptom is told once: later contents of the same article must not restart the walk. */
  protected override async content(): Promise<ToWebviewMessage | undefined> {
    const content = await this.parts.service.simulation(this.uri);
    if (!content) return undefined;
    const { symptom } = this;
    this.symptom = undefined;
    return symptom === undefined ? { type: 'simulation', content } : { type: 'simulation', content, symptom };
  }
}
