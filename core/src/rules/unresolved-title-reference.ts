import type { Article } from '../article/article.js';
import type { Reference } from '../article/elements.js';
import { allSections, elementsOf } from '../article/query.js';
import { defineRule } from '../lint/rule.js';
import { quote } from '../lint/quote.js';
import type { Fix } from '../text/problem.js';
import { contains, type Span } from '../text/span.js';
import { nearestTo } from '../workspace/nearest.js';

export const unresolvedTitleReference = defineRule({
  id: 'unresolved-title-reference',
  summary: 'A title that readers are referred to is neither a heading nor a known article.',
  group: 'links',
  severity: 'error',
  fixable: true,
  *check({ article, document, workspace }) {
    const headings = [...allSections(article.root)].flatMap(({ heading }) => heading ?? []);
    const titles = headings.map(({ content }) => content.text);
    for (const reference of elementsOf(article, 'reference')) {
      if (headings.some(({ span }) => contains(span, reference.span))) continue;
      if (!sendsReader(reference, article, document.text)) continue;
      const title = titleOf(reference);
      const target = workspace.resolve({ ...reference, destination: title }, document);
      if (target.kind !== 'missing') continue;
      const nearest = target.nearest ?? nearestTo(title, titles);
      const hint = nearest === undefined ? '' : ` Did you mean ${quote(nearest)}?`;
      yield {
        span: reference.destinationSpan,
        message: `${quote(title)} is neither a heading of this article nor a title that Fixpath knows, so readers cannot follow the reference. Link to the place, or correct the title.${hint}`,
        ...(nearest === undefined ? {} : { fixes: [replaceTitle(reference, nearest)] }),
      };
    }
  },
});

/** "See X" sends the reader to X, while "the clients listed in X" only names a place on the screen. */
function sendsReader({ style, span }: Reference, article: Article, text: string): boolean {
  return (
    style === 'title' &&
    directing.test(text.slice(Math.max(0, span.start - 40), span.start)) &&
    !linkFollows(span, article, text)
  );
}

const directing =
  /\b(?:see|see also|refer to|(?:described|explained|covered|documented|outlined|mentioned) in|consult|follow|read)\s+(?:the |our )?[*_"“']*$/i;

/** `"Limits" in [the manual](…)`: the link takes the reader there, and the title is for finding it on that page. */
function linkFollows({ start, end }: Span, article: Article, text: string): boolean {
  const rest = /^(?:[^.!?\n]|[.!?](?!\s|$))*/.exec(text.slice(end))![0];
  return (
    partOfOtherWork.test(rest) ||
    elementsOf(article, 'reference').some(
      ({ style, span }) => style === 'link' && start < span.start && span.start <= end + rest.length,
    )
  );
}

/** "the Limits topic in the Orbitry manual", and a link whose address got lost. */
const partOfOtherWork = /^["”*_]*\s+(?:\[|(?:(?:section|topic|chapter|article|page|entry)\s+)?(?:in|of)\s)/i;

/** In `the "Limits" section` the title is what stands in quotes. */
function titleOf({ destination }: Reference): string {
  return (
    /^["“]([^"”]+)["”]\s+(?:sections?|topics?|articles?|pages?|chapters?)\b/i.exec(destination)?.[1] ??
    destination
  );
}

function replaceTitle({ destinationSpan }: Reference, nearest: string): Fix {
  return {
    title: `Refer to ${quote(nearest)}`,
    safe: false,
    edits: [{ span: destinationSpan, newText: nearest }],
  };
}
