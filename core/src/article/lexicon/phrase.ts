/** The most characters of a phrase; no team's wording is longer. */
const LONGEST = 200;

/**
 * What a phrase of plain words must look like, as the source of a regular expression (`u`): at least one letter
 * or digit, at most one `*` in a word, and at most two that stand alone.
 */
export const phrasePattern = `^(?=.{1,${LONGEST}}$)(?=.*[\\p{L}\\p{N}])(?!.*\\*\\S*\\*)(?!(?:.*(?<!\\S)\\*(?!\\S)){3}).*$`;

/** How many words a `*` that stands alone may be, and how many letters one in a word. */
const WORDS = 5;
const LETTERS = 40;

const LETTER = "[\\p{L}\\p{M}\\p{N}'\\u{2019}_-]";
const WORD = '\\S{1,60}';
const SPACE = '\\s{1,5}';

/**
 * A phrase of plain words as the source of a regular expression (`iu`). No character of it has a meaning but
 * `*`: in a word it is the rest of the word, alone up to five words. Words stand between the edges of words,
 * except in scripts without spaces. Every repetition is bounded and what it repeats cannot be parted in two
 * ways, so that no phrase makes a text slow to read.
 */
export function patternOf(phrase: string): string {
  const words = wordsOf(phrase);
  const inner = words.map((word, index) => {
    if (word !== '*')
      return literal(word) + (index < words.length - 1 && words[index + 1] !== '*' ? SPACE : '');
    const isLast = index === words.length - 1;
    return isLast
      ? `(?:${SPACE}${WORD}){0,${WORDS}}?`
      : `${index === 0 ? '' : SPACE}(?:${WORD}${SPACE}){0,${WORDS}}?`;
  });
  const source = inner.join('');
  return `${edge(words[0]!, '^', '(?<!')}${source}${edge(words.at(-1)!, '$', '(?!')}`;
}

/** The same without regard to what stands around it. */
export function innerPatternOf(phrase: string): string {
  return wordsOf(phrase).map(literal).join(SPACE);
}

/** The words of a phrase; signs at its end say nothing. */
function wordsOf(phrase: string): string[] {
  return phrase
    .normalize('NFC')
    .trim()
    .replace(/(?<=[\p{L}\p{N}*])[\s:：.,;]+$/u, '')
    .replace(/(?<!\S)\*(?:\s+\*)+(?!\S)/gu, '*')
    .split(/\s+/u);
}

function literal(word: string): string {
  return Array.from(word, (character) => {
    if (character === '*') return `${LETTER}{0,${LETTERS}}`;
    if (/['’]/u.test(character)) return "['\\u{2019}]";
    if (/[\p{L}\p{N}]/u.test(character)) return character;
    return `\\u{${character.codePointAt(0)!.toString(16)}}`;
  }).join('');
}

/** Scripts that part no words, in which every character is the edge of one. */
const UNSPACED =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';

/** Whether most letters of a text belong to a script without spaces. */
export function isUnspaced(text: string): boolean {
  const unspaced = text.match(new RegExp(`[${UNSPACED}]`, 'gu'))?.length ?? 0;
  return unspaced * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
}

/** Latin letters with their accents: all of Unicode's would make each pattern many times larger. */
const LATIN = '[\\w\\u{c0}-\\u{24f}\\u{1e00}-\\u{1eff}]';
const ANY = '[\\p{L}\\p{M}\\p{N}_]';

function edge(word: string, end: '^' | '$', opening: '(?<!' | '(?!'): string {
  const last = (end === '^' ? /^./u : /.$/u).exec(word)?.[0] ?? '';
  if (!/[\p{L}\p{N}*]/u.test(last) || isUnspaced(last)) return '';
  return `${opening}${/[\p{sc=Latin}0-9]/u.test(last) ? LATIN : ANY})`;
}
