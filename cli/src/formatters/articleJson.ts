import type { Element } from '#core/article/elements.js';
import type { ArticleDocument } from '#core/document/articleDocument.js';

/** The version of the shape below; it only grows (`schemas/inspect.schema.json`). */
const schemaVersion = 1;

/** Articles as programs read them: a JSON array with one object per file. */
export function formatArticlesJson(
  documents: readonly ArticleDocument[],
  shown: (path: string) => string,
): string {
  return JSON.stringify(
    documents.map((document) => convertArticle(document, shown)),
    null,
    2,
  );
}

function convertArticle(document: ArticleDocument, shown: (path: string) => string): object {
  const { title, language, profile, recognition, elements } = document.article;
  return {
    path: shown(document.path),
    schemaVersion,
    title: title?.text ?? null,
    language,
    profile,
    recognition,
    elements: elements.map((element) => convertElement(element, document)),
  };
}

/** What every element has comes first, what only its kind has after that, under the model's own names. */
function convertElement(element: Element, document: ArticleDocument): object {
  const { id, kind, span, parent, text, confidence, because, ...particulars } = element;
  const line = document.lines.lineNumber(span.start);
  return { id, kind, line, span, parent, text, confidence, because, ...particulars };
}
