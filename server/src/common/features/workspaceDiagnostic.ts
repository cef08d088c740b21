import {
  DocumentDiagnosticReportKind,
  type PreviousResultId,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { convertUriToPath } from '../convert/uri.js';
import type { Snapshot } from '../snapshot.js';
import { findReport } from './diagnostic.js';

/** How to be a good neighbour during long work. */
export interface Patience {
  readonly pause: () => Promise<void>;
  readonly isCancelled: () => boolean;
}

/**
 * `workspace/diagnostic`: the findings of all articles, open or not. Files that were reported before and are
 * articles no more are reported empty. Between two articles other requests get their turn.
 */
export async function findWorkspaceReports(
  snapshot: Snapshot,
  previous: readonly PreviousResultId[],
  { pause, isCancelled }: Patience,
): Promise<WorkspaceDocumentDiagnosticReport[]> {
  const left = new Map(previous.map(({ uri, value }) => [convertUriToPath(uri), { uri, value }]));
  const reports: WorkspaceDocumentDiagnosticReport[] = [];
  for (const context of snapshot.all()) {
    await pause();
    if (isCancelled()) break;
    if (!context.isArticle) continue;
    const { path } = context.document;
    const report = findReport(context, left.get(path)?.value);
    reports.push({ ...report, uri: context.uri, version: context.version ?? null });
    left.delete(path);
  }
  if (!isCancelled()) for (const { uri } of left.values()) reports.push(emptyReport(uri));
  return reports;
}

function emptyReport(uri: string): WorkspaceDocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] };
}
