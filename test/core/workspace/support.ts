import { deepEqual, ok } from 'node:assert/strict';
import type { Reference } from '#core/article/elements.js';
import { elementsOf } from '#core/article/query.js';
import { ArticleDocument } from '#core/document/articleDocument.js';
import { Workspace, type Resolution, type WorkspaceSettings } from '#core/workspace/workspace.js';

/** Files by their path; those that end in `.md` are documents. */
export type Files = Readonly<Record<string, string>>;

/** The workspace of these files, of which all are known. */
export function workspaceOf(files: Files, settings?: Partial<WorkspaceSettings['links']>): Workspace {
  const documents = Object.entries(files)
    .filter(([path]) => path.endsWith('.md'))
    .map(([path, text]) => new ArticleDocument(path, text));
  return Workspace.of(documents, Object.keys(files), {
    links: { root: '', aliases: {}, ...settings },
    escalations: [],
  });
}

/** Where the references of a document lead, in their order. */
export function resolveAll(workspace: Workspace, path: string): string[] {
  const document = workspace.find(path);
  ok(document, `there is no ${path}`);
  return elementsOf(document.article, 'reference').map((reference: Reference) =>
    tell(workspace.resolve(reference, document)),
  );
}

/** The references of `a.md`, among other files, lead there. */
export function checkReferences(text: string, others: Files, expected: readonly string[]): void {
  deepEqual(resolveAll(workspaceOf({ 'a.md': text, ...others }), 'a.md'), expected);
}

/** A resolution in a few words: `section b.md#heading`, `missing file (nearest b.md)`. */
export function tell(resolution: Resolution): string {
  switch (resolution.kind) {
    case 'section':
      return `section ${resolution.path}#${resolution.heading.slug}`;
    case 'article':
    case 'file':
      return `${resolution.kind} ${resolution.path}`;
    case 'missing':
      return `missing ${resolution.what}${resolution.nearest === undefined ? '' : ` (nearest ${resolution.nearest})`}`;
    default:
      return resolution.kind;
  }
}
