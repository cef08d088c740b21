import stringWidth from 'string-width';

/** How many columns a text takes in a terminal: wide characters and emoji take two, combining marks none. */
export function textWidth(text: string): number {
  return stringWidth(text);
}

/** Breaks words into lines of at most that many columns; a longer word has a line of its own. */
export function wrapText(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    const longer = line === indent ? line + word : `${line} ${word}`;
    if (line === indent || textWidth(longer) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = indent + word;
  }
  return [...lines, line].join('\n');
}

/** The beginning of a text that fits into that many columns, with `…` where something is left out. */
export function truncateText(text: string, width: number): string {
  const end = lastShown(text, 0, width);
  return end < text.length ? `${text.slice(0, end).trimEnd()}…` : text;
}

/** A stretch of one line around a marked part, cut at both ends where it must be. */
export interface Excerpt {
  readonly text: string;
  /** Spaces, and `^` below the marked characters. */
  readonly marks: string;
}

/** Fits a line into that many columns so that the marked part, or its beginning, is in sight. */
export function excerptLine(line: string, mark: { start: number; end: number }, width: number): Excerpt {
  const clean = line.replaceAll('\t', ' ');
  const from = firstShown(clean, mark, width);
  const to = lastShown(clean, from, width);
  const before = from > 0 ? '…' : '';
  const shownEnd = Math.min(Math.max(mark.end, mark.start + 1), Math.max(to, mark.start + 1));
  const blanks = textWidth(before + clean.slice(from, mark.start));
  return {
    text: before + clean.slice(from, to) + (to < clean.length ? '…' : ''),
    marks: ' '.repeat(blanks) + '^'.repeat(Math.max(1, textWidth(clean.slice(mark.start, shownEnd)))),
  };
}

/** The whole line where it fits; otherwise some words before the mark, for context. */
function firstShown(line: string, mark: { start: number; end: number }, width: number): number {
  if (textWidth(line.slice(0, mark.end)) <= width - 1) return 0;
  const wanted = Math.max(0, mark.start - Math.floor(width / 4));
  const space = line.indexOf(' ', wanted);
  return space >= 0 && space < mark.start ? space + 1 : mark.start;
}

function lastShown(line: string, from: number, width: number): number {
  const room = width - (from > 0 ? 1 : 0);
  if (textWidth(line.slice(from)) <= room) return line.length;
  let taken = 0;
  let to = from;
  for (const character of line.slice(from)) {
    taken += textWidth(character);
    if (taken > room - 1) break;
    to += character.length;
  }
  return to;
}
