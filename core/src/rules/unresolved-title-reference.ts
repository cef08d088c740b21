import type { Reference } from '../article/elements.js';
import { allSections, elementsOf } from '../article/query.js';
import { defineRule } from '../lint/rule.js';
import { quote } from '../lint/quote.js';
import type { Fix } from '../text/problem.js';
import { nearestTo } from '../workspace/nearest.js';

export const unresolvedTitleReference = defineRule({
  id: 'unresolved-title-reference',
  summary: 'A title that readers are referred to is neither a heading nor a known article.',
  group: 'links',
  severity: 'error',
  fixable: true,
  *check({ article, document, workspace }) {
    const headings = [...allSections(article.root)].flatMap(({ heading }) => heading?.content.text ?? []);
    for (const reference of elementsOf(article, 'reference')) {
      if (reference.style !== 'title') continue;
      const target = workspace.resolve(reference, document);
      if (target.kind !== 'missing') continue;
      const nearest = target.nearest ?? nearestTo(reference.destination, headings);
      const hint = nearest === undefined ? '' : ` Did you mean ${quote(nearest)}?`;
      yield {
        span: reference.destinationSpan,
        message: `${quote(reference.destination)} is neither a heading of this article nor a title that Fixpath knows, so readers cannot follow the reference. Link to the place, or correct the title.${hint}`,
        ...(nearest === undefined ? {} : { fixes: [replaceTitle(reference, nearest)] }),
      };
    }
  },
});

function replaceTitle({ destinationSpan }: Reference, nearest: string): Fix {
  return {
    title: `Refer to ${quote(nearest)}`,
    safe: false,
    edits: [{ span: destinationSpan, newText: nearest }],
  };
}
