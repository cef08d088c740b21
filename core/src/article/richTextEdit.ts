import type { Mark, RichText } from './blocks.js';

/** The part of a rich text between two places of its plain text; marks are cut to it. */
export function sliceRich(rich: RichText, start: number, end: number): RichText {
  const marks: Mark[] = [];
  for (const mark of rich.marks) {
    if (mark.end < start || mark.start > end || (mark.end === start && mark.start < start)) continue;
    marks.push({ ...mark, start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start });
  }
  const offsets = rich.offsets.slice(start, end);
  const last = end > start ? offsets[offsets.length - 1]! + 1 : (rich.offsets[start] ?? 0);
  return {
    text: rich.text.slice(start, end),
    offsets: [...offsets, end === rich.text.length ? rich.offsets.at(-1)! : last],
    marks,
  };
}

/** The rich text without white space at its ends; an image behind the last word stays. */
export function trimRich(rich: RichText): RichText {
  const start = rich.text.length - rich.text.trimStart().length;
  const end = Math.max(start, rich.text.trimEnd().length);
  if (start === 0 && end === rich.text.length) return rich;
  const trimmed = sliceRich(rich, start, end);
  const images = rich.marks.filter((mark) => mark.kind === 'image' && mark.start > end);
  const last = end - start;
  return {
    ...trimmed,
    marks: [...trimmed.marks, ...images.map((mark) => ({ ...mark, start: last, end: last }))],
  };
}

/** The rich text cut at its hard line breaks; empty lines are left out. */
export function splitLines(rich: RichText): RichText[] {
  const lines: RichText[] = [];
  let start = 0;
  for (let at = 0; at <= rich.text.length; at++) {
    if (at < rich.text.length && rich.text[at] !== '\n') continue;
    const line = trimRich(sliceRich(rich, start, at));
    if (line.text) lines.push(line);
    start = at + 1;
  }
  return lines;
}
