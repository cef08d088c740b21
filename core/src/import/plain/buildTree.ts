import type { BlockContent, List, ListItem, Root, RootContent } from 'mdast';
import { paragraphOf, phrasing } from './inlineText.js';
import type { ListMark } from './listMark.js';
import type { ItemPiece, Piece, TablePiece } from './pieces.js';
import type { Shapes } from './shapes.js';

/** Makes the Markdown tree of the pieces of a page, in their order. */
export function buildTree(pieces: readonly Piece[], shapes: Shapes): Root {
  const builder = new TreeBuilder(pieces, shapes);
  return { type: 'root', children: builder.build() };
}

/** Nobody nests lists deeper on purpose; what is deeper stands in the deepest one. */
const DEEPEST = 20;

/** A list that may still go on. */
interface OpenList {
  readonly node: List;
  readonly indent: number;
  readonly style: string;
  last: ListMark;
}

class TreeBuilder {
  private readonly blocks: RootContent[] = [];
  /** The lists around the present place, the outermost first. */
  private lists: OpenList[] = [];

  constructor(
    private readonly pieces: readonly Piece[],
    private readonly shapes: Shapes,
  ) {}

  build(): RootContent[] {
    for (const [index, piece] of this.pieces.entries())
      if (!this.shapes.noteLabels.has(this.pieces[index - 1]!)) this.add(piece, index);
    return this.blocks;
  }

  private add(piece: Piece, index: number): void {
    const heading = this.shapes.headings.get(piece);
    if (heading) {
      this.lists = [];
      this.blocks.push({ type: 'heading', depth: heading.level as 1, children: phrasing(heading.text) });
    } else if (this.shapes.unmarkedItems.has(piece) && piece.kind === 'line') {
      this.addItem({
        ...piece,
        kind: 'item',
        mark: { kind: 'bullet', value: 1, style: 'unmarked', text: piece.text },
      });
    } else if (piece.kind === 'item') this.addItem(piece);
    else this.addBlock(piece, index);
  }

  /** A block belongs to the item before it where it is indented, or where the numbers go on behind it. */
  private addBlock(piece: Exclude<Piece, ItemPiece>, index: number): void {
    const block = this.shapes.noteLabels.has(piece) ? this.noteOf(piece, index) : blockOf(piece);
    const owner =
      this.lists.findLast(({ indent }) => piece.indent > indent) ?? this.findNumbersGoingOn(index);
    const item = owner?.node.children.at(-1);
    if (!owner || !item || block.type === 'thematicBreak') {
      this.lists = [];
      this.blocks.push(block);
      return;
    }
    this.lists = this.lists.slice(0, this.lists.indexOf(owner) + 1);
    item.children.push(block);
    if (piece.isApart) item.spread = true;
  }

  /** A label and the paragraph below it, as a quotation: what Markdown has for notes. */
  private noteOf(label: Piece, index: number): BlockContent {
    const text = this.pieces[index + 1];
    const words = label.kind === 'line' ? label.text : '';
    const body = text?.kind === 'line' ? [paragraphOf(text.text)] : [];
    return {
      type: 'blockquote',
      children: [{ type: 'paragraph', children: [{ type: 'strong', children: phrasing(words) }] }, ...body],
    };
  }

  /** The list whose next number comes behind paragraphs that are not indented, with no heading between. */
  private findNumbersGoingOn(index: number): OpenList | undefined {
    const numbered = this.lists.filter(({ last }) => last.kind === 'number');
    if (numbered.length === 0) return undefined;
    for (let at = index + 1; at < this.pieces.length; at++) {
      const piece = this.pieces[at]!;
      if (this.shapes.headings.has(piece) || piece.kind === 'rule') return undefined;
      if (piece.kind !== 'item' || piece.mark.kind !== 'number') continue;
      return numbered.findLast(
        ({ last, style }) => piece.mark.value === last.value + 1 && piece.mark.style === style,
      );
    }
    return undefined;
  }

  private addItem(piece: ItemPiece): void {
    const item: ListItem = { type: 'listItem', spread: false, children: [paragraphOf(piece.text)] };
    const list = this.findList(piece);
    if (list) {
      this.lists = this.lists.slice(0, this.lists.indexOf(list) + 1);
      if (piece.isApart) list.node.spread = true;
      list.node.children.push(item);
      list.last = piece.mark;
      return;
    }
    this.openList(piece, item);
  }

  /** The open list that the item goes on with: of its style, at its indentation, with the next number. */
  private findList({ mark, indent }: ItemPiece): OpenList | undefined {
    return this.lists.findLast((list) => {
      const isNext =
        mark.kind === 'bullet' ||
        mark.value === list.last.value + 1 ||
        (mark.value === 1 && list.last.value === 1);
      return list.style === mark.style && Math.abs(list.indent - indent) < 2 && isNext;
    });
  }

  private openList(piece: ItemPiece, item: ListItem): void {
    const { mark, indent } = piece;
    const node: List = {
      type: 'list',
      ordered: mark.kind !== 'bullet',
      start: mark.kind === 'bullet' ? null : mark.value,
      spread: false,
      children: [item],
    };
    this.lists = this.lists.slice(0, Math.min(this.depthOf(piece), DEEPEST));
    const parent = this.lists.at(-1)?.node.children.at(-1);
    if (parent) parent.children.push(node);
    else this.blocks.push(node);
    this.lists.push({ node, indent, style: mark.style, last: mark });
  }

  /** How many of the open lists are around a new one. */
  private depthOf({ mark, indent, isApart }: ItemPiece): number {
    const around = this.lists.findLastIndex((list) => indent >= list.indent + 2);
    const level = this.lists.findLastIndex((list) => Math.abs(list.indent - indent) < 2);
    if (level <= around) return around + 1;
    // Browsers lose indentation: another kind of mark right below an item is a list inside of it.
    const beside = this.lists[level]!;
    const isInner =
      beside.last.kind === 'bullet'
        ? isHollow(mark.style) && !isHollow(beside.style) && !isApart
        : beside.last.kind !== mark.kind && (mark.kind !== 'number' || !isApart) && mark.value === 1;
    return isInner ? level + 1 : level;
  }
}

/** Bullets of the second level, as editors draw them. */
function isHollow(bullet: string): boolean {
  return /^[◦○▪▫‣⁃–o]$/u.test(bullet);
}

function blockOf(piece: Exclude<Piece, ItemPiece>): BlockContent {
  switch (piece.kind) {
    case 'line':
      return paragraphOf(piece.text, true);
    case 'code':
      return {
        type: 'code',
        value: piece.value,
        ...(piece.language === undefined ? {} : { lang: piece.language }),
      };
    case 'table':
      return tableOf(piece);
    case 'rule':
      return { type: 'thematicBreak' };
  }
}

function tableOf({ rows }: TablePiece): BlockContent {
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: phrasing(cell) })),
    })),
  };
}
