/** A place as editors count it: zero-based line and zero-based UTF-16 column. Only the edges use it. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/**
 * Turns offsets of one text into lines and back. LF, CRLF and a lone CR each end a line, as in LSP.
 * Offsets outside the text are clamped to it, so that a stale offset never throws.
 */
export class LineIndex {
  private readonly starts: readonly number[];

  constructor(private readonly text: string) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
    }
    this.starts = starts;
  }

  /** How many lines the text has; an empty text has one. */
  get lineCount(): number {
    return this.starts.length;
  }

  /** The zero-based line and column of an offset. */
  at(offset: number): LineColumn {
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: clamped - this.starts[low]! };
  }

  /** The one-based line of an offset, as people and reports count. */
  lineNumber(offset: number): number {
    return this.at(offset).line + 1;
  }

  /** The offset of a line and column; a column behind the line's end means the line's end. */
  offsetAt(place: LineColumn): number {
    if (place.line < 0) return 0;
    const start = this.starts[place.line];
    if (start === undefined) return this.text.length;
    return Math.min(start + Math.max(0, place.column), this.lineEnd(place.line));
  }

  /** The text of a zero-based line without its line ending; empty for a line that does not exist. */
  lineText(line: number): string {
    const start = this.starts[line];
    return start === undefined ? '' : this.text.slice(start, this.lineEnd(line));
  }

  private lineEnd(line: number): number {
    let end = this.starts[line + 1] ?? this.text.length;
    if (line + 1 < this.starts.length) {
      end--;
      if (this.text.charCodeAt(end) === 10 && this.text.charCodeAt(end - 1) === 13) end--;
    }
    return end;
  }
}
