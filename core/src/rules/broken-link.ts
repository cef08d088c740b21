import type { Reference } from '../article/elements.js';
import { elementsOf } from '../article/query.js';
import { defineRule } from '../lint/rule.js';
import type { Fix } from '../text/problem.js';
import type { Resolution } from '../workspace/workspace.js';

export const brokenLink = defineRule({
  id: 'broken-link',
  summary: 'A link or image leads to a file or section that does not exist.',
  group: 'links',
  severity: 'error',
  fixable: true,
  *check({ article, document, workspace }) {
    for (const reference of elementsOf(article, 'reference')) {
      if (reference.style === 'title') continue;
      const target = workspace.resolve(reference, document);
      if (target.kind !== 'missing') continue;
      yield {
        span: reference.destinationSpan,
        message: describe(reference, target),
        ...(target.nearest === undefined ? {} : { fixes: [replaceDestination(reference, target.nearest)] }),
      };
    }
  },
});

type Missing = Extract<Resolution, { kind: 'missing' }>;

function describe({ destination, style }: Reference, { what, nearest }: Missing): string {
  const [path, fragment] = destination.split('#');
  const hint = nearest === undefined ? '' : ` Did you mean “${nearest}”?`;
  if (what === 'anchor') {
    const where = path ? `“${path}” has` : 'This article has';
    return `${where} no section “#${fragment ?? ''}”, so readers land at the top of the page and have to search. Correct the link.${hint}`;
  }
  return style === 'image'
    ? `There is no file “${destination}”, so readers see a broken image. Correct the path, or remove the image.${hint}`
    : `There is no file “${path ?? ''}”, so the link leads readers to an error page. Correct the path, or remove the link.${hint}`;
}

/** Safe where only letter case and the signs between words differ: then no other place can be meant. */
function replaceDestination({ destination, destinationSpan }: Reference, nearest: string): Fix {
  return {
    title: `Link to “${nearest}”`,
    safe: bare(destination) === bare(nearest),
    edits: [{ span: destinationSpan, newText: nearest }],
  };
}

function bare(destination: string): string {
  return destination.toLowerCase().replace(/[^\p{L}\p{N}/#.]/gu, '');
}
