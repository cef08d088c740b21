import type { Element as HtmlElement, Root as HtmlRoot, RootContent, Text } from 'hast';
import { contains, overlaps, type Span } from '../text/span.js';

/** Words to mark, and the attributes of what is put around them. */
export interface WordsMark {
  readonly span: Span;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * Puts a `span` around the words of each mark, in one piece where HTML allows it: emphasis, code and links stay
 * inside whole, and smaller marks lie within larger ones. A mark that crosses the bounds of a block, of a markup
 * or of another mark is cut there; its pieces then say which they are by `data-piece`: start, middle or end.
 */
export function insertMarks(root: HtmlRoot, marks: readonly WordsMark[]): void {
  const size = ({ span }: WordsMark) => span.end - span.start;
  for (const mark of [...marks].sort((a, b) => size(b) - size(a))) {
    const pieces = markIn(root, mark);
    if (pieces.length < 2) continue;
    for (const [index, piece] of pieces.entries())
      piece.properties.dataPiece = index === 0 ? 'start' : index < pieces.length - 1 ? 'middle' : 'end';
  }
}

function markIn(parent: HtmlRoot | HtmlElement, mark: WordsMark): HtmlElement[] {
  const pieces: HtmlElement[] = [];
  const children: RootContent[] = [];
  let run: RootContent[] = [];
  const close = () => {
    if (run.some(hasWords)) {
      const piece = wrap(run as HtmlElement['children'], mark);
      pieces.push(piece);
      children.push(piece);
    } else children.push(...run);
    run = [];
  };
  const all = parent.children as RootContent[];
  const first = all.findIndex((child) => isTouched(child, mark));
  if (first < 0) return pieces;
  // Only what the mark touches is taken apart: there are many marks, and many blocks beside each.
  const last = all.findLastIndex((child) => isTouched(child, mark));
  for (const child of all.slice(first, last + 1).flatMap((each) => cut(each, mark.span))) {
    const span = spanOf(child);
    const isOver = span !== undefined && overlaps(span, mark.span);
    if (span && isOver && isWhole(child, parent, contains(mark.span, span))) {
      run.push(child);
      continue;
    }
    close();
    if (isOver && child.type === 'element') pieces.push(...markIn(child, mark));
    children.push(child);
  }
  close();
  all.splice(first, last - first + 1, ...children);
  return pieces;
}

function isTouched(child: RootContent, mark: WordsMark): boolean {
  const span = spanOf(child);
  return span !== undefined && overlaps(span, mark.span);
}

/** Whether a node goes into the mark as it is; the source's own HTML is not closed yet, and stays outside. */
function isWhole(node: RootContent, parent: HtmlRoot | HtmlElement, isInside: boolean): boolean {
  if (node.type === 'text') return true;
  const isLayout = parent.type === 'element' && parent.tagName === 'pre';
  return isInside && !isLayout && node.type === 'element' && PHRASES.has(node.tagName);
}

/** What stands within a line of text. */
const PHRASES: ReadonlySet<string> = new Set([
  'a',
  'br',
  'code',
  'del',
  'em',
  'img',
  'span',
  'strong',
  'sup',
]);

function hasWords(node: RootContent): boolean {
  if (node.type === 'text') return /\S/u.test(node.value);
  return node.type === 'element' && (node.tagName === 'img' || node.children.some(hasWords));
}

function wrap(children: HtmlElement['children'], { attributes }: WordsMark): HtmlElement {
  const start = children[0]?.position?.start;
  const end = children.at(-1)?.position?.end;
  return {
    type: 'element',
    tagName: 'span',
    properties: { ...attributes },
    children,
    ...(start && end ? { position: { start, end } } : {}),
  };
}

/** Cuts a text at the bounds of a span; where an entity or an escape shifts its letters, it stays whole. */
function cut(node: RootContent, span: Span): RootContent[] {
  const place = spanOf(node);
  if (node.type !== 'text' || !place || place.end - place.start !== node.value.length) return [node];
  const inside = [span.start, span.end].filter((at) => place.start < at && at < place.end);
  const bounds = [place.start, ...inside, place.end];
  return bounds.slice(1).map((to, index) => slice(node, bounds[index]!, to));
}

function slice(text: Text, from: number, to: number): Text {
  const position = text.position!;
  const start = position.start.offset!;
  return {
    type: 'text',
    value: text.value.slice(from - start, to - start),
    position: { start: { ...position.start, offset: from }, end: { ...position.end, offset: to } },
  };
}

function spanOf({ position }: RootContent): Span | undefined {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}
