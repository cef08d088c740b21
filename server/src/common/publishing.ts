import { findMetaRule } from '#core/lint/metaRules.js';
import { LineIndex } from '#core/text/lineIndex.js';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { CheckedFile } from './configurations.js';
import { convertProblem } from './convert/diagnostic.js';
import { convertPathToUri } from './convert/uri.js';
import { findDiagnostics } from './features/diagnostic.js';
import type { News, NewsReader } from './news.js';
import type { Server } from './server.js';

/**
 * Publishes what is wrong in configuration files, and in files of words that they name: to every client, for no client asks about a file that is
 * not Markdown. A file that is mended or gone is published empty once.
 */
export function publishConfigurationProblems({ connection }: Server): NewsReader {
  let published: readonly CheckedFile[] = [];
  return async ({ snapshot }) => {
    const files = snapshot.configurationFiles.flatMap((file): CheckedFile[] => [file, ...file.lexicons]);
    const broken = files.filter((file) => file.problems.length > 0);
    const before = published;
    published = broken;
    for (const file of broken) if (!before.includes(file)) await publish(file.path, diagnosticsOf(file));
    for (const { path } of before) if (!broken.some((file) => file.path === path)) await publish(path, []);
  };

  function publish(path: string, diagnostics: Diagnostic[]): Promise<void> {
    return connection.sendDiagnostics({ uri: convertPathToUri(path), diagnostics });
  }
}

/** Publishes the findings of open documents to a client that does not ask for them. */
export function publishFindings({ connection, readAhead }: Server): NewsReader {
  const published = new Set<string>();
  let latest: News | undefined;
  return async (news) => {
    latest = news;
    const { snapshot } = news;
    const opened = [...snapshot.all()].filter(({ version }) => version !== undefined);
    for (const context of opened) {
      await readAhead.prepare(context, snapshot);
      // What comes later knows more: an outdated text's findings would only flicker.
      if (latest !== news) return;
      published.add(context.uri);
      await publish(context.uri, findDiagnostics(context), context.version);
    }
    for (const uri of published)
      if (!opened.some((context) => context.uri === uri)) {
        published.delete(uri);
        await publish(uri, []);
      }
  };

  function publish(uri: string, diagnostics: Diagnostic[], version?: number): Promise<void> {
    return connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
  }
}

function diagnosticsOf({ path, text, problems }: CheckedFile): Diagnostic[] {
  const place = { uri: convertPathToUri(path), lines: new LineIndex(text), find: () => undefined };
  return problems.map((problem) => {
    const severity = findMetaRule(problem.ruleId)?.severity;
    return convertProblem(
      problem,
      severity === 'warning' ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error,
      place,
    );
  });
}
