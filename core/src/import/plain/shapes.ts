import { findNamedRole } from '../../article/sectionRole.js';
import { cuesByLanguage } from '../../article/lexicon/languages.js';
import { isProse } from './lines.js';
import type { ItemPiece, LinePiece, Piece } from './pieces.js';

/** A heading of a page that was copied as text. */
export interface TextHeading {
  readonly text: string;
  /** 1…6. */
  readonly level: number;
}

/** What the lines of a page are, where their shape tells more than that they are lines. */
export interface Shapes {
  readonly headings: ReadonlyMap<Piece, TextHeading>;
  /** Items of lists whose bullets were lost. */
  readonly unmarkedItems: ReadonlySet<Piece>;
  /** Lines that only name the kind of the note below them. */
  readonly noteLabels: ReadonlySet<Piece>;
}

/**
 * Finds headings by their shape: short lines by themselves, without the full stop of a sentence, that
 * something follows; levels by underlines, numbers, capitals and names of roles that come again and again.
 */
export function findShapes(pieces: readonly Piece[]): Shapes {
  const outline = new Outline(pieces);
  const found = pieces.filter(
    (piece, index): piece is LinePiece | ItemPiece => outline.isHeading(index) || isNumberedRole(piece),
  );
  const levelOf = levels(found, pieces[0]);
  return {
    headings: new Map(found.map((piece) => [piece, { text: textOf(piece), level: levelOf(piece) }])),
    noteLabels: new Set(
      pieces.filter((piece, index) => isNoteLabel(piece) && pieces[index + 1]?.kind === 'line'),
    ),
    unmarkedItems: new Set(pieces.filter((_, index) => outline.isUnmarkedItem(index))),
  };
}

/** The pieces of a page with what can be told of each by its shape, and of its neighbours. */
class Outline {
  /** Whether each piece is a line as short as a heading. */
  private readonly isShort: readonly boolean[];
  /** Whether each of these also stands by itself, as far as this page parts its lines. */
  private readonly isAlone: readonly boolean[];
  private readonly shortRows: readonly Row[];
  private readonly aloneRows: readonly Row[];
  /** Whether the page parts what it says by blank lines. */
  private readonly isSpaced: boolean;

  constructor(private readonly pieces: readonly Piece[]) {
    this.isSpaced = pieces.filter(({ isApart }) => isApart).length > Math.max(1, pieces.length / 6);
    this.isShort = pieces.map(isHeadingLike);
    this.isAlone = this.isShort.map((isShort, index) => isShort && this.standsAlone(index));
    this.shortRows = rowsOf(this.isShort);
    this.aloneRows = rowsOf(this.isAlone);
  }

  /** Short lines in a row are headings at the row's ends at most; behind a colon they are items. */
  isHeading(index: number): boolean {
    const piece = this.pieces[index];
    if (piece?.kind !== 'line') return false;
    if (piece.level !== undefined || (this.isAlone[index] && isRole(piece.text))) return true;
    if (!this.isAlone[index] || index === this.pieces.length - 1 || this.isUnmarkedItem(index)) return false;
    if (index === 0) return true;
    if (isLowerCase(piece.text) && !this.opensSection(index)) return false;
    const { start, end } = this.aloneRows[index]!;
    const [before, after] = [index - start, end - index];
    const withoutTitle = before === index && this.isAlone[0] ? before - 1 : before;
    return withoutTitle + after <= 1 || withoutTitle === 0 || after === 0;
  }

  /**
   * Whether the line is one of several short ones behind a line that ends with a colon: a list whose bullets
   * were lost. The last of them is none where it stands apart and something follows it.
   */
  isUnmarkedItem(index: number): boolean {
    if (!this.isShort[index]) return false;
    const { start, end } = this.shortRows[index]!;
    const lead = this.pieces[start - 1];
    if (lead?.kind !== 'line' || !/[:：]$/.test(lead.text)) return false;
    const isLastHeading = end < this.pieces.length - 1 && (this.pieces[end]!.isApart || !this.isSpaced);
    const items = end - start + (isLastHeading ? 0 : 1);
    return items >= 2 && !(isLastHeading && index === end);
  }

  /** Messages of programs stand below a sentence that ends with a colon; above prose they name a section. */
  private opensSection(index: number): boolean {
    const [before, after] = [this.pieces[index - 1], this.pieces[index + 1]];
    const isShown = before?.kind === 'line' && /[:：,]$/.test(before.text);
    return !isShown && this.isSpaced && after?.kind === 'line' && isProse(after.text);
  }

  /** Between blank lines; or behind one with a sentence or a list below; on pages without blank lines always. */
  private standsAlone(index: number): boolean {
    if (!this.isSpaced) return true;
    const next = this.pieces[index + 1];
    const isOver =
      next?.kind === 'item' || (next?.kind === 'line' && (isProse(next.text) || /[:：]$/.test(next.text)));
    return this.pieces[index]!.isApart && (next === undefined || next.isApart || isOver);
  }
}

const LONGEST = 110;
const MOST_WORDS = 16;

function isHeadingLike(piece: Piece): boolean {
  if (piece.kind !== 'line' || piece.indent > 3) return false;
  const { text } = piece;
  if (isNoteLabel(piece)) return false;
  if (isRole(text)) return true;
  if (
    text.length > LONGEST ||
    text.split(/\s+/).length > MOST_WORDS ||
    /^[a-z]+:\/\/\S+$|^\S+@\S+$/i.test(text)
  )
    return false;
  if (isCloser(text)) return true;
  if (isLabelled(text)) return false;
  return !/[.,;:!…。、，；：！]["'”’)»]?$/u.test(text) && /\p{L}/u.test(text) && !/[.!。！]\s/u.test(text);
}

/** Names of products aside: "iPhone", "macOS". */
function isLowerCase(text: string): boolean {
  return /^\p{Ll}+\b/u.test(text);
}

/** "Note", "Important" and the like by themselves. */
function isNoteLabel(piece: Piece): boolean {
  return (
    piece.kind === 'line' &&
    piece.text.length <= 20 &&
    findNamedRole(piece.text, cuesByLanguage.en) === 'note'
  );
}

/** "Still stuck? File a ticket.": a short question with a short answer. */
function isCloser(text: string): boolean {
  return text.length <= 60 && /^[^.?!]{3,40}\?\s+[^.?!]{3,40}\.?$/u.test(text);
}

/** "Symptoms", "Cause:" and the like, by the lexicons of all languages. */
function isRole(text: string): boolean {
  if (text.length > 60 || /[.。!?]$/.test(text) || /[:：]\s*\S/.test(text)) return false;
  const role = findNamedRole(text, cuesByLanguage.en);
  return role !== undefined && role !== 'note';
}

/** "Applies to: version 2" says something itself; "Cause 2: a full disk" names what is below. */
function isLabelled(text: string): boolean {
  const label = /^([^:：]{2,30})[:：]\s*\S/u.exec(text)?.[1];
  const role = label === undefined ? undefined : findNamedRole(label, cuesByLanguage.en);
  return role === 'scope' || role === 'related' || role === 'note';
}

/** "1. Symptoms" numbers a section, not a step. */
function isNumberedRole(piece: Piece): boolean {
  return piece.kind === 'item' && piece.mark.kind === 'number' && piece.isApart && isRole(piece.text);
}

/** The first and the last of a row of pieces that are alike. */
interface Row {
  readonly start: number;
  readonly end: number;
}

/** For each index, the row that it is part of; that of itself where it is in none. */
function rowsOf(isAlike: readonly boolean[]): Row[] {
  const rows: Row[] = [];
  for (let start = 0; start < isAlike.length;) {
    let end = start;
    while (isAlike[start] && isAlike[end + 1]) end++;
    for (let index = start; index <= end; index++) rows.push({ start, end });
    start = end + 1;
  }
  return rows;
}

function textOf(piece: LinePiece | ItemPiece): string {
  return piece.kind === 'item' ? `${piece.mark.value}. ${piece.text}` : piece.text;
}

/** The level of each heading. The first piece of the page is its title. */
function levels(
  found: readonly (LinePiece | ItemPiece)[],
  first: Piece | undefined,
): (piece: LinePiece | ItemPiece) => number {
  const others = found.filter((piece) => piece !== first);
  const roles = others.filter(({ text }) => isRole(text)).map(({ text }) => text.toLowerCase());
  const areRolesRepeated = new Set(roles).size < roles.length && others.length > roles.length;
  const capitals = others.filter(({ text }) => isCapital(text));
  const doCapitalsLead = capitals.length > 0 && capitals.length < others.length;
  return (piece) => {
    if (piece.kind === 'line' && piece.level !== undefined) return piece.level;
    if (piece === first) return 1;
    const numbered = /^(\d+(?:\.\d+)+)\.?\s/.exec(piece.text)?.[1];
    if (numbered !== undefined) return Math.min(6, numbered.split('.').length + 1);
    if (areRolesRepeated && isRole(piece.text)) return 3;
    return doCapitalsLead && !isCapital(piece.text) ? 3 : 2;
  };
}

function isCapital(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}
