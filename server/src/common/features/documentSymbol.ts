import type { Article } from '#core/article/article.js';
import type { Cause, Escalation, Element, Step, Symptom, Variant } from '#core/article/elements.js';
import { findElement } from '#core/article/query.js';
import type { LineIndex } from '#core/text/lineIndex.js';
import type { Span } from '#core/text/span.js';
import { SymbolKind, type DocumentSymbol, type SymbolInformation } from 'vscode-languageserver';
import { convertSpan } from '../convert/range.js';
import type { ArticleContext } from '../snapshot.js';

/** The elements that make up the outline; the others would drown it. */
type Outlined = Symptom | Variant | Cause | Step | Escalation;

const symbolKinds: Record<Outlined['kind'], SymbolKind> = {
  symptom: SymbolKind.Event,
  variant: SymbolKind.EnumMember,
  cause: SymbolKind.Property,
  step: SymbolKind.Function,
  escalation: SymbolKind.Interface,
};

const longestName = 80;

/** `textDocument/documentSymbol`: Symptom ▸ Variant ▸ Cause / Step / Escalation, in the order of the text. */
export function findSymbols({ document: { article, lines } }: ArticleContext): DocumentSymbol[] {
  const byParent = new Map<string | null, Outlined[]>();
  for (const element of article.elements.filter(isOutlined)) {
    const parent = outlineParent(element, article);
    byParent.set(parent, [...(byParent.get(parent) ?? []), element]);
  }
  return createSymbols(null, byParent, lines);
}

/** The outline for clients that know no nesting: each entry names the one that it belongs to. */
export function findFlatSymbols(context: ArticleContext): SymbolInformation[] {
  return flatten(findSymbols(context), context.uri);
}

function createSymbols(
  parent: string | null,
  byParent: ReadonlyMap<string | null, readonly Outlined[]>,
  lines: LineIndex,
): DocumentSymbol[] {
  return (byParent.get(parent) ?? []).map((element) => {
    const children = isFolder(element) ? createSymbols(element.id, byParent, lines) : [];
    const selectionRange = convertSpan(element.span, lines);
    const own = convertSpan(rangeOf(element), lines);
    return {
      name: shorten(element.text) || element.kind,
      detail: detailOf(element, children),
      kind: symbolKinds[element.kind],
      range: [selectionRange, ...children.map((child) => child.range)].reduce(union, own),
      selectionRange,
      ...(children.length > 0 ? { children } : {}),
    };
  });
}

function isOutlined(element: Element): element is Outlined {
  return element.kind in symbolKinds;
}

function isFolder(element: Element): element is Symptom | Variant {
  return element.kind === 'symptom' || element.kind === 'variant';
}

/** The nearest symptom or variant around; a step's own steps stand beside it, as the reader meets them. */
function outlineParent(element: Element, article: Article): string | null {
  let parent = findElement(article, element.variant ?? element.parent);
  while (parent && !isFolder(parent)) parent = findElement(article, parent.parent);
  return parent?.id ?? null;
}

function rangeOf(element: Outlined): Span {
  if (element.kind === 'symptom') return element.scope;
  return element.kind === 'step' ? element.block : element.span;
}

function detailOf(element: Outlined, children: readonly DocumentSymbol[]): string {
  switch (element.kind) {
    case 'symptom':
    case 'variant':
      return [
        count(children, 'variant', 'variant', 'variants'),
        count(children, 'cause', 'cause', 'causes'),
        count(children, 'step', 'step', 'steps'),
      ]
        .filter((part) => part !== '')
        .join(', ');
    case 'step':
      return element.mode;
    case 'escalation':
      return element.target ?? (element.channel === 'other' ? 'escalation' : element.channel);
    case 'cause':
      return 'cause';
  }
}

function count(
  symbols: readonly DocumentSymbol[],
  kind: Outlined['kind'],
  one: string,
  many: string,
): string {
  const number = symbols.filter((symbol) => symbol.kind === symbolKinds[kind]).length;
  return number === 0 ? '' : `${number} ${number === 1 ? one : many}`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longestName ? line : `${line.slice(0, longestName - 1).trimEnd()}…`;
}

function union(a: DocumentSymbol['range'], b: DocumentSymbol['range']): DocumentSymbol['range'] {
  const before = (p: typeof a.start, q: typeof a.start) =>
    p.line < q.line || (p.line === q.line && p.character <= q.character);
  return { start: before(a.start, b.start) ? a.start : b.start, end: before(a.end, b.end) ? b.end : a.end };
}

function flatten(
  symbols: readonly DocumentSymbol[],
  uri: string,
  containerName?: string,
): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(containerName === undefined ? {} : { containerName }) },
    ...flatten(children, uri, name),
  ]);
}
