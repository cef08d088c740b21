import type { ArticleDocument } from '../document/articleDocument.js';
import type { Span } from '../text/span.js';
import { blank, codeSpans } from './prose.js';

/** A word of a comment, and where it stands. */
export interface Word {
  readonly text: string;
  readonly span: Span;
}

/** A comment of the form `<!-- fixpath-NAME RULE, RULE -- reason -->`, not judged yet. */
export interface Directive {
  /** What follows `fixpath-`, e.g. `disable-line`; may be misspelt. */
  readonly name: string;
  /** The words before the reason; rule ids, if the writer made no mistake. */
  readonly words: readonly Word[];
  /** Why it is there, in the writer's words; absent where none is given. */
  readonly reason?: string;
  /** The whole comment. */
  readonly span: Span;
}

/** The directives of a text in order; what looks like one in code is an example and is left alone. */
export function findDirectives(document: ArticleDocument): Directive[] {
  const text = blank(document.text, codeSpans(document.article.root));
  return [...text.matchAll(/<!--\s*fixpath-([\w-]*\w)([\s\S]*?)-->/g)].map((match) => {
    const [whole, name, rest] = match as unknown as [string, string, string];
    const restStart = match.index + whole.length - '-->'.length - rest.length;
    const reason = /(?:^|\s)--\s+([\s\S]*)/.exec(rest);
    return {
      name,
      words: words(rest.slice(0, reason?.index), restStart),
      ...(reason?.[1] ? { reason: reason[1].trim() } : {}),
      span: { start: match.index, end: match.index + whole.length },
    };
  });
}

function words(text: string, offset: number): Word[] {
  return [...text.matchAll(/[^\s,]+/g)].map((match) => {
    const start = offset + match.index;
    return { text: match[0], span: { start, end: start + match[0].length } };
  });
}
