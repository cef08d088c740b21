import {
  DocumentDiagnosticReportKind,
  type PreviousResultId,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { convertUriToPath } from '../convert/uri.js';
import type { Snapshot } from '../snapshot.js';
import { findReport } from './diagnostic.js';

/** What long work needs from outside. */
export interface WorkspaceReportSettings {
  readonly previous: readonly PreviousResultId[];
  readonly pause: () => Promise<void>;
  readonly isCancelled: () => boolean;
  /** Hears of an article that could not be looked at; the others are reported all the same. */
  readonly onFailure: (uri: string, error: unknown) => void;
}

/**
 * `workspace/diagnostic`: the findings of all articles, open or not, but for those in hidden folders, which
 * the command line passes over too. Files that were reported before and are articles no more are reported
 * empty. Between two articles other requests get their turn.
 */
export async function findWorkspaceReports(
  snapshot: Snapshot,
  { previous, pause, isCancelled, onFailure }: WorkspaceReportSettings,
): Promise<WorkspaceDocumentDiagnosticReport[]> {
  const left = new Map(previous.map(({ uri, value }) => [convertUriToPath(uri), { uri, value }]));
  const reports: WorkspaceDocumentDiagnosticReport[] = [];
  for (const context of snapshot.all()) {
    await pause();
    if (isCancelled()) return reports;
    const { path } = context.document;
    try {
      if (context.isHidden || !context.isArticle) continue;
      const report = findReport(context, left.get(path)?.value);
      reports.push({ ...report, uri: context.uri, version: context.version ?? null });
    } catch (error) {
      onFailure(context.uri, error);
    }
    left.delete(path);
  }
  for (const { uri } of left.values()) reports.push(emptyReport(uri));
  return reports;
}

function emptyReport(uri: string): WorkspaceDocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] };
}
