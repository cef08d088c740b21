import { resolve } from 'node:path';
import { ArticleDocument } from '#core/document/articleDocument.js';
import { findDirectiveProblems } from '#core/lint/directiveProblems.js';
import { findFrontMatterProblems } from '#core/lint/frontMatterProblems.js';
import { allRules } from '#core/rules/index.js';
import { articleSettings, ConfigurationFiles } from './configurationFiles.js';
import type { CommandContext } from './context.js';
import { internalError, renderFailure, type Failure } from './failure.js';
import { selectFiles, toSlashes, type SelectedFile } from './files.js';
import { readText } from './readText.js';

/** Documents for the commands that show articles, and whether all that was asked for could be read. */
export interface ReadArticles {
  readonly documents: readonly ArticleDocument[];
  readonly complete: boolean;
}

/** Reads articles as their configurations want it; says what cannot be read, and what is odd in reading. */
export function readArticles(paths: readonly string[], context: CommandContext): ReadArticles {
  const { files, failures } = selectFiles(paths, context);
  return readFiles(files, failures, context);
}

/** Reads one file as an article, whatever it looks like; without `document`, and said so, where it cannot be read. */
export function readArticle(
  path: string,
  context: CommandContext,
): { readonly document: ArticleDocument | undefined; readonly complete: boolean } {
  const { documents, complete } = readFiles(
    [{ path: resolve(context.cwd, path), explicit: true }],
    [],
    context,
  );
  return { document: documents[0], complete };
}

function readFiles(
  files: readonly Pick<SelectedFile, 'path' | 'explicit'>[],
  selectionFailures: readonly Failure[],
  context: CommandContext,
): ReadArticles {
  const configurations = new ConfigurationFiles(context, allRules);
  const failures = [...selectionFailures];
  const documents = files.flatMap(({ path, explicit }) => {
    const source = readText(path, context.shown(path));
    if (!source.ok) {
      failures.push(source.failure);
      return [];
    }
    const slashed = toSlashes(path);
    const settings = articleSettings(configurations.find(path), slashed);
    const document = new ArticleDocument(slashed, source.text, settings);
    const fault = faultOf(document);
    if (fault !== undefined) failures.push({ path: context.shown(path), message: internalError(fault) });
    return fault === undefined && (explicit || document.article.recognition.isArticle) ? [document] : [];
  });
  for (const document of documents) noteProblems(document, context);
  for (const note of configurations.notes) context.note(`note: ${renderFailure(note)}`);
  const all = [...failures, ...configurations.failures];
  for (const failure of all) context.complain(failure);
  return { documents, complete: all.length === 0 };
}

/** A file on which Fixpath itself fails takes down no other one. */
function faultOf(document: ArticleDocument): string | undefined {
  try {
    // The last stage: to ask for it goes through all of them.
    return document.flow.nodes.length > 0 ? undefined : 'the flow graph has no start';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function noteProblems(document: ArticleDocument, context: CommandContext): void {
  const path = context.shown(document.path);
  if (document.text.trim() === '') context.note(`note: ${path}: the file is empty.`);
  const problems = [
    ...document.problems,
    ...findFrontMatterProblems(document),
    ...findDirectiveProblems(document),
  ];
  for (const { span, message } of problems) {
    const { line, column } = document.lines.at(span.start);
    context.note(`note: ${renderFailure({ path, line: line + 1, column: column + 1, message })}`);
  }
}
