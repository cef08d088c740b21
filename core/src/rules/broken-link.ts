import type { Article } from '../article/article.js';
import type { Figure } from '../article/blocks.js';
import type { Reference } from '../article/elements.js';
import { allBlocks, allSections, elementsOf } from '../article/query.js';
import { defineRule } from '../lint/rule.js';
import type { Fix } from '../text/problem.js';
import { contains } from '../text/span.js';
import type { Resolution } from '../workspace/workspace.js';

export const brokenLink = defineRule({
  id: 'broken-link',
  summary: 'A link or image leads to a file or section that does not exist.',
  group: 'links',
  severity: 'error',
  fixable: true,
  *check({ article, document, workspace }) {
    for (const reference of linksOf(article, document.text)) {
      const target = workspace.resolve(reference, document);
      if (target.kind !== 'missing' || mayExistWhenBuilt(reference, target, document.text)) continue;
      const nearest = nearestDestination(reference.destination, target, document.path);
      yield {
        span: reference.destinationSpan,
        message: describe(reference, target) + (nearest === undefined ? '' : ` Did you mean “${nearest}”?`),
        fixes: nearest === undefined ? [] : replaceDestination(reference, nearest, document.text),
      };
    }
  },
});

/** Links and images in the text, and images that stand alone; a template in one is complete only after building. */
function* linksOf(article: Article, text: string): Generator<Reference> {
  const references = elementsOf(article, 'reference').filter(
    ({ span }) => !/\{[{%]/.test(text.slice(span.start, span.end)),
  );
  yield* references.filter(({ style }) => style !== 'title');
  for (const { blocks } of allSections(article.root))
    for (const block of allBlocks(blocks))
      if (block.kind === 'figure' && !references.some(({ span }) => contains(block.span, span)))
        yield pictureReference(block, text);
}

function pictureReference({ url, alt, span }: Figure, text: string): Reference {
  const at = text.slice(span.start, span.end).lastIndexOf(url);
  const destinationSpan = at < 0 ? span : { start: span.start + at, end: span.start + at + url.length };
  const destination = { style: 'image', destination: url, destinationSpan, directs: false } as const;
  return {
    id: '',
    kind: 'reference',
    span,
    text: alt,
    parent: null,
    confidence: 1,
    because: '',
    ...destination,
  };
}

type Missing = Extract<Resolution, { kind: 'missing' }>;

/** Included text may bring the section; and other renderers than GitHub's write one hyphen where it writes two. */
function mayExistWhenBuilt({ destination }: Reference, { what, nearest }: Missing, text: string): boolean {
  if (what !== 'anchor') return false;
  const single = (fragment = '') => fragment.replace(/-+/g, '-').replace(/^-|-$/g, '');
  return included.test(text) || single(destination.split('#')[1]) === single(nearest);
}

const included = /\{%-?\s*include|\{\{[<%]|\[!include|<!--\s*include|--8<--/i;

function describe({ destination, style }: Reference, { what }: Missing): string {
  const [path = '', fragment = ''] = destination.split('#');
  if (what === 'anchor') {
    const where = path === '' ? 'This article has' : `“${path}” has`;
    return `${where} no section “#${fragment}”, so readers land at the top of the page and have to search. Correct the link.`;
  }
  return style === 'image'
    ? `There is no file “${path}”, so readers see a broken image. Correct the path, or remove the image.`
    : `There is no file “${path}”, so the link leads readers to an error page. Correct the path, or remove the link.`;
}

/** The workspace names sections by their slug and files by their path; a link goes from its own folder. */
function nearestDestination(
  destination: string,
  { what, nearest }: Missing,
  from: string,
): string | undefined {
  if (nearest === undefined) return undefined;
  const hash = destination.indexOf('#');
  if (what === 'anchor') return `${destination.slice(0, hash)}#${nearest}`;
  return relativePath(from, nearest) + (hash < 0 ? '' : destination.slice(hash));
}

function relativePath(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}

/**
 * Safe where only letter case and the signs between words differ: then no other place can be meant. No fix
 * where the destination stands elsewhere, as that of `[a link][like this]` does.
 */
function replaceDestination(reference: Reference, nearest: string, text: string): Fix[] {
  const { destination, destinationSpan: span } = reference;
  if (text.slice(span.start, span.end) !== destination) return [];
  const safe = bare(destination) === bare(nearest);
  return [{ title: `Link to “${nearest}”`, safe, edits: [{ span, newText: nearest }] }];
}

function bare(destination: string): string {
  return destination.toLowerCase().replace(/[^\p{L}\p{N}/#.]/gu, '');
}
