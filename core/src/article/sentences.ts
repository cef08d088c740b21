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
  const quotations = [...text.matchAll(QUOTATION), ...text.matchAll(EASTERN_QUOTATION)].map(
    ({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
    }),
  );
  const pattern = /\n|[.!?…]+["'”’)\]]*(?=\s|$)|[。！？；]+[」』）”]*/gu;
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(pattern)) {
    const end = index + mark.length;
    if (/^[。！？；]/u.test(mark)) {
      if (quotations.some((found) => found.start < index && isInQuotation(text, end, found.end))) continue;
    } else if (mark !== '\n') {
      if (quotations.some((quotation) => quotation.start < end && end < quotation.end)) continue;
      if (isInCode(rich, index) || isInParentheses(text, end)) continue;
      if (!endsHere(text.slice(start, index), mark, text.slice(end).trimStart(), cues)) continue;
    }
    yield end;
    start = end;
  }
  yield text.length;
}

/** A quotation mark behind a letter or digit is an apostrophe or stands for inches. */
const QUOTATION = /(?<![\p{L}\p{N}])["“](?=\S)[^"“”\n]{1,200}["”]/gu;

/** What stands between the brackets of eastern scripts, which no space sets off. */
const EASTERN_QUOTATION =
  /「[^「」\n]{1,300}」|『[^『』\n]{1,300}』|（[^（）\n]{1,300}）|(?<=[\p{sc=Han}\p{sc=Hiragana}])“[^“”\n]{1,300}”/gu;

/** A quotation that the sentence goes on behind (「…。」という) holds no end of it, not even at its own end. */
function isInQuotation(text: string, end: number, close: number): boolean {
  return end < close || (end === close && /^\p{L}/u.test(text.slice(end)));
}

/** Whether a sentence ends at a mark, by the words of it so far and by what follows. */
function endsHere(words: string, mark: string, rest: string, cues: Cues): boolean {
  if (!rest) return true;
  if (/^\W*\d+$/u.test(words) || /^[>→⟶➔»›]/u.test(rest)) return false;
  if (/^\p{Ll}/u.test(rest)) return !mark.startsWith('.') && !/^.[)"'”]/.test(mark);
  return !mark.startsWith('.') || !cues.abbreviation.test(words.slice(-12));
}

function isInCode(rich: RichText, at: number): boolean {
  return rich.marks.some((mark) => mark.kind === 'code' && mark.start <= at && at < mark.end);
}

function isInParentheses(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 250), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')') && /^[^(\n]*\)/.test(text.slice(at, at + 300));
}
