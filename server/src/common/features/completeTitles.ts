import { builtInLanguages } from '#core/article/lexicon/languages.js';
import { allSections } from '#core/article/query.js';
import type { ArticleDocument } from '#core/document/articleDocument.js';
import { contains } from '#core/text/span.js';
import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver';
import type { ArticleContext } from '../snapshot.js';
import { fits, replaceTyped, type Completer } from './completionCursor.js';

/** The words that announce a reference in the document's language, a quotation mark, and a title's beginning. */
function announced({ settings, article }: ArticleDocument): RegExp {
  const { cues } = settings.languages ?? builtInLanguages;
  return new RegExp(
    `(?:${cues.get(article.language)!.reference.source})(?<quote>["“‘']?)(?<typed>[^"”’.!?]*)$`,
    'iu',
  );
}

const closing: Readonly<Record<string, string>> = { '"': '"', '“': '”', '‘': '’', "'": "'" };

interface Title {
  readonly text: string;
  readonly detail: string;
  /** Own sections first, then articles, then sections of other articles. */
  readonly rank: string;
}

/** Titles of sections and articles behind a word such as "See". */
export const completeTitles: Completer = (cursor, context) => {
  const groups = announced(context.document).exec(cursor.before)?.groups;
  if (!groups) return undefined;
  const { quote = '', typed = '' } = groups;
  const end = closing[quote] ?? '';
  const suffix = end !== '' && !cursor.after.startsWith(end) ? end : '';
  const titles = [...allTitles(context)].filter(({ text }) => fits(typed, text));
  return titles.map(({ text, detail, rank }): CompletionItem => ({
    label: text,
    kind: CompletionItemKind.Reference,
    detail,
    sortText: `${rank} ${text}`,
    textEdit: replaceTyped(context, cursor, { typed, newText: text + suffix }),
  }));
};

function* allTitles({ document, workspace }: ArticleContext): Generator<Title> {
  yield* sectionTitles(document, 'in this article', '0');
  for (const other of workspace.documents) {
    if (other.path === document.path || !other.article.recognition.isArticle) continue;
    const title = other.article.title?.text;
    if (title !== undefined) yield { text: title, detail: 'article', rank: '1' };
    yield* sectionTitles(other, title === undefined ? 'in another article' : `in “${title}”`, '2');
  }
}

/** Without the heading that is the article's title. */
function* sectionTitles({ article }: ArticleDocument, detail: string, rank: string): Generator<Title> {
  for (const { heading } of allSections(article.root)) {
    const isTitle = heading && article.title && contains(heading.span, article.title.span);
    const text = heading?.content.text.trim() ?? '';
    if (text !== '' && !isTitle) yield { text, detail, rank };
  }
}
