import * as vscode from 'vscode';
import type { FlowGraph } from '#core/flow/flowGraph.js';
import type { SimulateParams } from '#core/protocol/requests.js';
import type { ArticleService } from '../articleService.js';
import type { Panels } from '../panels/panels.js';
import { activeMarkdown } from '../recognition.js';

/**
 * Opens the simulator: at the symptom that a code lens names, or else at the symptom under the cursor. A menu
 * gives a URI instead of parameters.
 */
export function simulate(service: ArticleService, panels: Panels) {
  return async (where?: SimulateParams | vscode.Uri): Promise<void> => {
    if (where && !(where instanceof vscode.Uri))
      return panels.openSimulator(vscode.Uri.parse(where.uri), where.symptom);
    const uri = where ?? activeMarkdown()?.uri;
    if (uri) await panels.openSimulator(uri, await symptomUnderCursor(service, uri));
  };
}

async function symptomUnderCursor(service: ArticleService, uri: vscode.Uri): Promise<string | undefined> {
  const editor = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === uri.toString(),
  );
  if (!editor) return undefined;
  const content = await service.simulation(uri);
  return content && symptomAt(content.graph, editor.document.offsetAt(editor.selection.active));
}

/** The symptom whose nodes surround the offset: the last one to begin before it. */
function symptomAt(graph: FlowGraph, offset: number): string | undefined {
  const before = graph.nodes.filter((node) => node.kind === 'symptom' && node.span.start <= offset);
  const nearest = before.sort((a, b) => b.span.start - a.span.start)[0];
  return nearest?.elementId;
}
