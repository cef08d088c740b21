import type { Element, ElementKind } from '#core/article/elements.js';
import type { ArticleDocument } from '#core/document/articleDocument.js';

/** How a writer has a block read otherwise; see `docs/model.md`. */
export const howToSettle =
  'Meant otherwise? Change the cue that is named, or put a comment on a line of its own in front of the ' +
  'block: <!-- fixpath: step -->, or symptom, cause, escalation, or ignore.';

/** What was read, how sure that is, and how much was read as nothing; `read` holds zero-based lines. */
export function formatReadingSummary(document: ArticleDocument, read: ReadonlySet<number>): string {
  const { elements } = document.article;
  if (elements.length === 0) return 'Nothing was read as an element of an article.';
  return [describeKinds(elements), describeSureness(document), describeRest(document, read)].join('\n');
}

const names: Readonly<Record<ElementKind, readonly [one: string, many: string]>> = {
  symptom: ['symptom', 'symptoms'],
  variant: ['variant', 'variants'],
  cause: ['cause', 'causes'],
  step: ['step', 'steps'],
  branch: ['branch', 'branches'],
  escalation: ['escalation', 'escalations'],
  evidence: ['piece of evidence', 'pieces of evidence'],
  reference: ['reference', 'references'],
  uiPath: ['UI path', 'UI paths'],
  scope: ['scope', 'scopes'],
};

function describeKinds(elements: readonly Element[]): string {
  const kinds = (Object.keys(names) as ElementKind[]).flatMap((kind) => {
    const count = elements.filter((element) => element.kind === kind).length;
    return count === 0 ? [] : [counted(count, names[kind])];
  });
  return `${counted(elements.length, ['element', 'elements'])}: ${kinds.join(', ')}.`;
}

/** Where the bounds come from: `core/src/article/README.md` tells how often readings of each confidence are right. */
const sureFrom = 0.9;
const fairlySureFrom = 0.8;

function describeSureness({ article, lines }: ArticleDocument): string {
  const unsure = article.elements.filter(({ confidence }) => confidence < fairlySureFrom);
  const sure = article.elements.filter(({ confidence }) => confidence >= sureFrom).length;
  const fairly = article.elements.length - unsure.length - sure;
  const places = [...new Set(unsure.map(({ span }) => lines.lineNumber(span.start)))];
  const look = places.length === 0 ? '' : `, in ${listLines(places)}`;
  return `Sure (90% and more) of ${sure}, fairly sure of ${fairly}, unsure (below 80%) of ${unsure.length}${look}.`;
}

function describeRest({ lines }: ArticleDocument, read: ReadonlySet<number>): string {
  const written = Array.from({ length: lines.lineCount }, (_, line) => line).filter(
    (line) => lines.lineText(line).trim() !== '',
  );
  const rest = written.filter((line) => !read.has(line)).map((line) => line + 1);
  return rest.length === 0
    ? 'No line was read as nothing.'
    : `Read as nothing: ${rest.length} of ${counted(written.length, ['line', 'lines'])} with text (no bar in front).`;
}

const mostLines = 12;

function listLines(numbers: readonly number[]): string {
  const listed = numbers.slice(0, mostLines).join(', ');
  const more = numbers.length > mostLines ? `, and ${numbers.length - mostLines} more` : '';
  return `${numbers.length === 1 ? 'line' : 'lines'} ${listed}${more}`;
}

function counted(count: number, [one, many]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : many}`;
}
