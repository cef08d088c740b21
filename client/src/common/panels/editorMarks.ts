import * as vscode from 'vscode';
import type { Span } from '#core/text/span.js';
import { convertSpan } from '../spans.js';

/** Shows places of one article's text in its editors, and marks them there; never takes the focus. */
export class EditorMarks implements vscode.Disposable {
  private readonly decoration = vscode.window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new vscode.ThemeColor('fixpath.currentStepBackground'),
    overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.rangeHighlightForeground'),
    overviewRulerLane: vscode.OverviewRulerLane.Full,
  });
  private readonly subscription: vscode.Disposable;
  private span: Span | null = null;

  constructor(
    private readonly uri: vscode.Uri,
    /** Where to open the text if no column has it. */
    private readonly freeColumn: () => vscode.ViewColumn,
  ) {
    this.subscription = vscode.window.onDidChangeVisibleTextEditors(() => this.paint());
  }

  /** Marks the span, or nothing; scrolls to it, if asked to, in the editors that show the text already. */
  mark(span: Span | null, { scroll }: { readonly scroll: boolean }): void {
    this.span = span;
    this.paint();
    if (!span || !scroll) return;
    for (const editor of this.editors()) reveal(editor, span);
  }

  /** As `mark`, but opens the text where no editor shows it, and puts the cursor there. */
  async show(span: Span): Promise<void> {
    const editor = this.editors()[0] ?? (await this.open());
    const { start } = convertSpan(editor.document, span);
    editor.selection = new vscode.Selection(start, start);
    this.mark(span, { scroll: true });
  }

  dispose(): void {
    this.subscription.dispose();
    this.decoration.dispose();
  }

  private paint(): void {
    for (const editor of this.editors())
      editor.setDecorations(this.decoration, this.span ? [convertSpan(editor.document, this.span)] : []);
  }

  private editors(): vscode.TextEditor[] {
    const name = this.uri.toString();
    return vscode.window.visibleTextEditors.filter((editor) => editor.document.uri.toString() === name);
  }

  private open(): Thenable<vscode.TextEditor> {
    const viewColumn = columnOfText(this.uri) ?? this.freeColumn();
    return vscode.window.showTextDocument(this.uri, { viewColumn, preserveFocus: true });
  }
}

/** The column that has a tab with this text, though another tab may cover it. */
export function columnOfText(uri: vscode.Uri): vscode.ViewColumn | undefined {
  const shows = ({ input }: vscode.Tab) =>
    input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
  return vscode.window.tabGroups.all.find((group) => group.tabs.some(shows))?.viewColumn;
}

function reveal(editor: vscode.TextEditor, span: Span): void {
  const range = convertSpan(editor.document, span);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
