import type { RichText } from './blocks.js';
import type { Cues } from './lexicon/cues.js';
import { sliceRich, trimRich } from './richTextEdit.js';

/**
 * The sentences of a rich text. A full stop ends one only where white space and no lower-case letter
 * follow, so that versions, file names, abbreviations and UI paths survive; hard line breaks always do.
 * Nothing ends inside code, quotation marks or parentheses.
 */
export function splitSentences(rich: RichText, cues: Cues): RichText[] {
  const sentences: RichText[] = [];
  let start = 0;
  for (const end of sentenceEnds(rich, cues)) {
    for (const piece of piecesOf(rich.text, start, end)) {
      const sentence = trimRich(sliceRich(rich, piece.start, piece.end));
      if (sentence.text) sentences.push(sentence);
    }
    start = end;
  }
  return sentences;
}

/** Longer than any sentence that a person writes; cutting there keeps the time linear in the text. */
const LONGEST = 1500;

/** A stretch in pieces of at most `LONGEST`, cut at white space where there is some. */
export function* piecesOf(
  text: string,
  start: number,
  end: number,
): Generator<{ start: number; end: number }> {
  let from = start;
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST);
    const to = space > from ? space : from + LONGEST;
    yield { start: from, end: to };
    from = to;
  }
  yield { start: from, end };
}

function* sentenceEnds(rich: RichText, cues: Cues): Generator<number> {
  const { text } = rich;
  const pattern = /\n|[.!?…]+["'”’)\]]*(?=\s|$)|[。！？]+[」』）]*/gu;
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (match[0] === '\n' || /^[。！？]/u.test(match[0])) yield end;
    else if (!isInside(rich, match.index) && endsHere(text, match.index, end, cues)) yield end;
  }
  yield text.length;
}

function endsHere(text: string, at: number, end: number, cues: Cues): boolean {
  const rest = text.slice(end).trimStart();
  if (!rest) return true;
  if (/^\W*\d+$/u.test(text.slice(0, at))) return false;
  if (/^\p{Ll}/u.test(rest)) return text[at] !== '.' && !/^[)"'”]/.test(text.slice(at + 1));
  return text[at] !== '.' || !cues.abbreviation.test(text.slice(Math.max(0, at - 12), at));
}

function isInside(rich: RichText, at: number): boolean {
  if (rich.marks.some((mark) => mark.kind === 'code' && mark.start <= at && at < mark.end)) return true;
  const before = rich.text.slice(Math.max(0, at - 300), at);
  const after = rich.text.slice(at, at + 300);
  const opens = before.lastIndexOf('(');
  return opens > before.lastIndexOf(')') && /^[^(\n]*\)/.test(after) && at - opens < 250;
}
