import * as vscode from 'vscode';
import type { ArticleService } from '../articleService.js';
import type { ArticlePanel, PanelParts } from './articlePanel.js';
import { PreviewPanel } from './previewPanel.js';
import { SimulatorPanel } from './simulatorPanel.js';

const previewType = 'fixpath.preview';
const simulatorType = 'fixpath.simulator';

/** All open panels: at most one preview and one simulator for each article. Both survive a reload of the window. */
export class Panels implements vscode.Disposable {
  private readonly previews = new Map<string, { panel: vscode.WebviewPanel; page: PreviewPanel }>();
  private readonly simulators = new Map<string, { panel: vscode.WebviewPanel; page: SimulatorPanel }>();
  private readonly parts: PanelParts;
  private readonly subscription: vscode.Disposable;

  constructor(
    private readonly extensionUri: vscode.Uri,
    service: ArticleService,
  ) {
    this.parts = { extensionUri, service, simulate: (uri, symptom) => void this.openSimulator(uri, symptom) };
    this.subscription = vscode.Disposable.from(
      this.restore(previewType, (panel, uri) => this.addPreview(panel, uri)),
      this.restore(simulatorType, (panel, uri) => this.addSimulator(panel, uri)),
    );
  }

  /** Opens the preview beside the text, which keeps the focus; an open one comes to the front. */
  openPreview(uri: vscode.Uri): void {
    const open = this.previews.get(uri.toString());
    if (open) open.panel.reveal(undefined, true);
    else this.addPreview(this.createPanel(previewType, uri, true), uri);
  }

  /** Opens the simulator and gives it the focus, for its keys; an open one comes to the front. */
  async openSimulator(uri: vscode.Uri, symptom: string | undefined): Promise<void> {
    const open = this.simulators.get(uri.toString());
    if (open) open.panel.reveal();
    const page = open?.page ?? this.addSimulator(this.createPanel(simulatorType, uri, false), uri);
    await page.startAt(symptom);
  }

  /** Closes everything. */
  dispose(): void {
    this.subscription.dispose();
    for (const { panel } of [...this.previews.values(), ...this.simulators.values()]) panel.dispose();
  }

  private addPreview(panel: vscode.WebviewPanel, uri: vscode.Uri): PreviewPanel {
    panel.iconPath = this.icon('preview');
    return keep(this.previews, panel, new PreviewPanel(panel, uri, this.parts));
  }

  private addSimulator(panel: vscode.WebviewPanel, uri: vscode.Uri): SimulatorPanel {
    panel.iconPath = this.icon('simulator');
    return keep(this.simulators, panel, new SimulatorPanel(panel, uri, this.parts));
  }

  private createPanel(type: string, uri: vscode.Uri, preserveFocus: boolean): vscode.WebviewPanel {
    const viewColumn = this.columnOf(uri) ?? vscode.ViewColumn.Beside;
    return vscode.window.createWebviewPanel(
      type,
      '',
      { viewColumn, preserveFocus },
      { enableFindWidget: true },
    );
  }

  /** Panels about one article share a column instead of opening one more each. */
  private columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
    const name = uri.toString();
    const open = this.previews.get(name) ?? this.simulators.get(name);
    return open?.panel.viewColumn;
  }

  private icon(name: string): { light: vscode.Uri; dark: vscode.Uri } {
    const file = (theme: string) => vscode.Uri.joinPath(this.extensionUri, 'media', `${name}-${theme}.svg`);
    return { light: file('light'), dark: file('dark') };
  }

  private restore(
    type: string,
    add: (panel: vscode.WebviewPanel, uri: vscode.Uri) => ArticlePanel,
  ): vscode.Disposable {
    return vscode.window.registerWebviewPanelSerializer(type, {
      deserializeWebviewPanel: (panel, state: unknown) => {
        const uri = savedUri(state);
        if (uri) add(panel, uri);
        else panel.dispose();
        return Promise.resolve();
      },
    });
  }
}

function keep<P extends ArticlePanel>(
  map: Map<string, { panel: vscode.WebviewPanel; page: P }>,
  panel: vscode.WebviewPanel,
  page: P,
): P {
  const name = page.uri.toString();
  map.set(name, { panel, page });
  panel.onDidDispose(() => map.delete(name));
  return page;
}

/** Pages keep the article's URI in their state; anything else in it is theirs. */
function savedUri(state: unknown): vscode.Uri | undefined {
  if (typeof state !== 'object' || state === null || !('uri' in state)) return undefined;
  return typeof state.uri === 'string' ? vscode.Uri.parse(state.uri) : undefined;
}
