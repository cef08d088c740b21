import type { ArticleDocument } from '#core/document/articleDocument.js';

/** The version of the shape below; it only grows (`schemas/flow.schema.json`). */
const schemaVersion = 1;

/** The flow graph of an article as programs read it. `shownPath` is how people call its file. */
export function formatFlowJson(document: ArticleDocument, shownPath: string): string {
  return JSON.stringify({ path: shownPath, schemaVersion, ...document.flow }, null, 2);
}
