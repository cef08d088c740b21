/** A line of a page that was copied as text. */
export interface Line {
  /** Without the spaces at its ends; empty for a blank line. Tabs between words stay. */
  readonly text: string;
  /** Columns before the text, a tab counting to the next multiple of four; the page's own margin left out. */
  readonly indent: number;
  /** The text with its indentation, for code. */
  readonly raw: string;
}

/** The lines of a page; hard spaces are plain ones, and signs that take no room are left out. */
export function readLines(text: string): Line[] {
  const rows = text
    .replace(/[\u200B\u2060\uFEFF\u00AD\u200E\u200F]/g, '')
    .split(/\n|\u2028|\u2029|\f/)
    .map((row) => row.replace(/[\u00A0\u202F\u3000]/g, ' ').trimEnd())
    .map(expandIndent);
  const margin = rows.reduce((least, row) => (row === '' ? least : Math.min(least, indentOf(row))), Infinity);
  return rows.map((row) => {
    const raw = row.slice(Math.min(margin, row.length));
    return { text: raw.trim(), indent: indentOf(raw), raw };
  });
}

function expandIndent(row: string): string {
  const [lead = ''] = /^[ \t]*/.exec(row) ?? [];
  if (!lead.includes('\t')) return row;
  let width = 0;
  for (const sign of lead) width = sign === '\t' ? width + 4 - (width % 4) : width + 1;
  return ' '.repeat(width) + row.slice(lead.length);
}

function indentOf(row: string): number {
  return row.length - row.trimStart().length;
}

/** Whether the text reads as a sentence or more of prose, by its shape. */
export function isProse(text: string): boolean {
  const words = text.split(/\s+/).length;
  return text.length > 110 || (words > 4 && /[.!?:…]["'”’)»]?$/u.test(text)) || /[。！？]$/u.test(text);
}

/** How the lines of a page were broken: at about this column, or undefined where each line is a whole. */
export function findWrapColumn(
  lines: readonly Line[],
  isBlockStart: (line: Line) => boolean,
): number | undefined {
  const broken = lines.filter((line, index) => {
    const next = lines[index + 1];
    return line.text !== '' && next !== undefined && next.text !== '' && !isBlockStart(next);
  });
  const lengths = broken.map(({ raw }) => raw.length).filter((length) => length <= LONGEST_WRAPPED);
  const column = lengths.reduce((most, length) => Math.max(most, length), 0);
  const full = lengths.filter((length) => length > column - RAGGED).length;
  return column >= SHORTEST_WRAPPED && full >= 2 && full >= broken.length / 2 ? column : undefined;
}

const LONGEST_WRAPPED = 130;
const SHORTEST_WRAPPED = 50;
/** How much shorter a line may be because the next word did not fit. */
const RAGGED = 18;

/** Whether the second line goes on with what the first one says. */
export function isContinued(line: Line, next: Line, column: number | undefined): boolean {
  const [word = ''] = next.text.split(/\s/);
  if (column !== undefined && line.raw.length + 1 + word.length > column) return true;
  const isOpen = line.text.length >= 40 && !/[.!?:;。！？：]["'”’)»]?$/u.test(line.text);
  return isOpen && /^[\p{Ll}(]/u.test(next.text);
}
