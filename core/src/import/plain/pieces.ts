import { isPrompt, looksLikeCode } from './codeLines.js';
import { findWrapColumn, isContinued, type Line } from './lines.js';
import { isLoneMark, listMark, type ListMark } from './listMark.js';

/** A part of a page that was copied as text, by the shape of its lines. */
export type Piece = LinePiece | ItemPiece | CodePiece | TablePiece | RulePiece;

interface PieceBase {
  readonly indent: number;
  /** Whether a blank line, or the page's edge, stands before it. */
  readonly isApart: boolean;
}

/** A paragraph, or a heading: later steps tell. */
export interface LinePiece extends PieceBase {
  readonly kind: 'line';
  readonly text: string;
  /** 1…6 where signs of its own make it a heading: an underline, or `#`. */
  readonly level?: number;
}

/** The first paragraph of an item of a list. */
export interface ItemPiece extends PieceBase {
  readonly kind: 'item';
  readonly mark: ListMark;
  readonly text: string;
}

/** Lines of code, each as it stands. */
export interface CodePiece extends PieceBase {
  readonly kind: 'code';
  readonly value: string;
  readonly language?: string;
}

/** Rows whose cells were parted by tabs or bars. */
export interface TablePiece extends PieceBase {
  readonly kind: 'table';
  readonly rows: readonly (readonly string[])[];
}

/** A line drawn across the page. */
export interface RulePiece extends PieceBase {
  readonly kind: 'rule';
}

/** Cuts lines into pieces; lines that were broken to fit a width are joined. */
export function cutPieces(lines: readonly Line[]): Piece[] {
  return new PieceCutter(lines).cut();
}

const FENCE = /^(`{3,}|~{3,})\s*([\w#+-]*)$/;
const RULE = /^(?:[=~]{3,}|[-–—]{3,}|[*]{3,}|_{3,})$/;

class PieceCutter {
  private readonly pieces: Piece[] = [];
  private readonly column: number | undefined;
  private at = 0;

  constructor(private readonly lines: readonly Line[]) {
    this.column = findWrapColumn(lines, startsBlock);
  }

  cut(): Piece[] {
    while (this.at < this.lines.length) {
      const line = this.lines[this.at]!;
      if (line.text === '') this.at++;
      else if (!(
        this.fence(line) ||
        this.underline(line) ||
        this.table(line) ||
        this.item(line) ||
        this.code(line)
      ))
        this.line(line);
    }
    return this.pieces;
  }

  private get isApart(): boolean {
    return this.at === 0 || this.lines[this.at - 1]!.text === '';
  }

  private base(line: Line): PieceBase {
    return { indent: line.indent, isApart: this.isApart };
  }

  private fence(line: Line): boolean {
    const [, mark, language] = FENCE.exec(line.text) ?? [];
    const end =
      mark === undefined ? -1 : this.lines.findIndex(({ text }, index) => index > this.at && text === mark);
    if (end < 0) return false;
    const value = textOfCode(this.lines.slice(this.at + 1, end));
    this.pieces.push({ kind: 'code', ...this.base(line), value, ...(language ? { language } : {}) });
    this.at = end + 1;
    return true;
  }

  /** A drawn line right below a short one makes a heading of it. */
  private underline(line: Line): boolean {
    if (!RULE.test(line.text)) return false;
    const above = this.pieces.at(-1);
    const text =
      above?.kind === 'item'
        ? this.lines[this.at - 1]?.text
        : above?.kind === 'line'
          ? above.text
          : undefined;
    const level = { '=': 1, '-': 2, '~': 3 }[line.text.charAt(0)];
    const isHeading = !this.isApart && above && text !== undefined && text.length <= 120;
    if (isHeading && level !== undefined)
      this.pieces[this.pieces.length - 1] = {
        kind: 'line',
        indent: above.indent,
        isApart: above.isApart,
        text,
        level,
      };
    else this.pieces.push({ kind: 'rule', ...this.base(line) });
    this.at++;
    return true;
  }

  private table(line: Line): boolean {
    const width = cellsOf(line).length;
    if (width < 2 || listMark(line.text)) return false;
    const rest = this.lines.slice(this.at);
    const end = rest.findIndex((each) => cellsOf(each).length !== width);
    const rows = rest.slice(0, end < 0 ? rest.length : end).map(cellsOf);
    const worded = rows.filter((row) => !row.every((cell) => /^:?-+:?$/.test(cell)));
    if (worded.length < 2) return false;
    this.pieces.push({ kind: 'table', ...this.base(line), rows: worded });
    this.at += rows.length;
    return true;
  }

  private item(line: Line): boolean {
    const mark = listMark(line.text);
    if (!mark) return false;
    const base = this.base(line);
    this.at++;
    if (mark.text !== '') {
      this.pieces.push({ kind: 'item', ...base, mark, text: this.joined(line, mark.text) });
      return true;
    }
    while (this.lines[this.at]?.text === '') this.at++;
    const next = this.lines[this.at];
    if (!next || !isLoneMark(line.text) || listMark(next.text)) {
      this.pieces.push({ kind: 'line', ...base, text: line.text });
      return true;
    }
    this.at++;
    this.pieces.push({ kind: 'item', ...base, mark, text: this.joined(next, next.text) });
    return true;
  }

  private code(line: Line): boolean {
    const before = this.pieces.at(-1);
    const isInList = before?.kind === 'item' || (before !== undefined && before.indent > 0);
    const isCode = (each: Line) => each.text !== '' && (isPrompt(each.text) || looksLikeCode(each, isInList));
    if (!isCode(line)) return false;
    const base = this.base(line);
    const from = this.at;
    while (this.at < this.lines.length && this.isCodeGoingOn(from, isCode)) this.at++;
    const lines = this.lines.slice(from, this.at);
    while (lines.at(-1)?.text === '') lines.pop();
    this.pieces.push({ kind: 'code', ...base, value: textOfCode(lines) });
    return true;
  }

  /** Blank lines belong to code where more of it follows; below a prompt stands what it printed. */
  private isCodeGoingOn(from: number, isCode: (line: Line) => boolean): boolean {
    const line = this.lines[this.at]!;
    if (line.text === '') {
      let at = this.at;
      while (this.lines[at]?.text === '') at++;
      const next = this.lines[at];
      return next !== undefined && next.indent >= 4 && isCode(next) && !isPrompt(next.text);
    }
    return (
      isCode(line) ||
      (this.lines[this.at - 1]!.text !== '' &&
        isPrompt(this.lines[from]!.text) &&
        !listMark(line.text) &&
        line.text.length <= 120)
    );
  }

  private line(line: Line): void {
    const base = this.base(line);
    const hashes = /^(#{1,6})\s+(?=["'“\p{Lu}\p{N}\p{Lo}])(.*?)(?:\s+#+)?$/u.exec(line.text);
    this.at++;
    if (hashes && base.isApart)
      this.pieces.push({ kind: 'line', ...base, text: hashes[2]!, level: hashes[1]!.length });
    else this.pieces.push({ kind: 'line', ...base, text: this.joined(line, line.text) });
  }

  /** The text with the lines behind it that go on with it. */
  private joined(first: Line, start: string): string {
    let text = start;
    for (let last = first; ; last = this.lines[this.at - 1]!) {
      const next = this.lines[this.at];
      if (!next || next.text === '' || startsBlock(next) || !isContinued(last, next, this.column))
        return text;
      text += isEastern(text) && isEastern(next.text.charAt(0)) ? next.text : ` ${next.text}`;
      this.at++;
    }
  }
}

function startsBlock(line: Line): boolean {
  return (
    listMark(line.text) !== undefined ||
    RULE.test(line.text) ||
    FENCE.test(line.text) ||
    isPrompt(line.text) ||
    cellsOf(line).length > 1
  );
}

/** Cells parted by tabs, as browsers copy tables, or by bars; one for a line that is no row. */
function cellsOf({ text }: Line): string[] {
  if (/^\|.*\|$/.test(text))
    return text
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
  return text.split('\t').map((cell) => cell.trim());
}

/** The lines without the indentation that all of them have. */
function textOfCode(lines: readonly Line[]): string {
  const margin = lines.reduce(
    (least, { text, indent }) => (text === '' ? least : Math.min(least, indent)),
    Infinity,
  );
  return lines.map(({ raw }) => raw.slice(Math.min(margin, raw.length))).join('\n');
}

/** Whether the text ends in a script that is written without spaces. */
function isEastern(text: string): boolean {
  return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}。、，]$/u.test(text);
}
