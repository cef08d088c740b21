/** What stands before an item of a list. */
export interface ListMark {
  readonly kind: 'bullet' | 'number' | 'letter' | 'roman';
  /** The place in the list: of "3." 3, of "b)" 2; 1 for a bullet. */
  readonly value: number;
  /** Tells lists apart: the bullet itself, or the sign behind a number with the number's kind. */
  readonly style: string;
  /** The item's text behind the mark; empty where the mark stands alone. */
  readonly text: string;
}

const BULLET = /^([•‣⁃◦▪▫●○◘∙·–—*+\-✓✔➢➤►▶■□]|[\uF0B7\uF0A7]|o(?=\t| {2,}))(?:\s+|(?=$))(.*)$/su;
const NUMBER = /^(\(?)(\d{1,3})([.)])(?:\s+(.*))?$/su;
const LETTER = /^(\(?)([a-zA-Z])([.)])\s+(.*)$/su;
const ROMAN = /^(\(?)([ivx]{2,5})([.)])\s+(.*)$/su;

/** The mark that a line begins with; undefined for a line that is no item. */
export function listMark(text: string): ListMark | undefined {
  const bullet = BULLET.exec(text);
  if (bullet) return { kind: 'bullet', value: 1, style: bullet[1]!, text: bullet[2]!.trim() };
  const number = NUMBER.exec(text);
  if (number)
    return {
      kind: 'number',
      value: Number(number[2]),
      style: `1${number[1]!}${number[3]!}`,
      text: (number[4] ?? '').trim(),
    };
  const eastern = easternMark(text);
  if (eastern) return eastern;
  const roman = ROMAN.exec(text);
  const value = roman ? ROMANS.indexOf(roman[2]!) : -1;
  if (roman && value > 0)
    return { kind: 'roman', value, style: `i${roman[1]!}${roman[3]!}`, text: roman[4]!.trim() };
  const letter = LETTER.exec(text);
  if (!letter) return undefined;
  const sign = letter[2]!;
  const isLower = sign === sign.toLowerCase();
  const place = sign.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 1;
  return {
    kind: 'letter',
    value: place,
    style: `${isLower ? 'a' : 'A'}${letter[1]!}${letter[3]!}`,
    text: letter[4]!.trim(),
  };
}

/** Chinese and Japanese put no space behind a number, and circle it: "1、", "２．", "③". */
const EASTERN_NUMBER =
  /^([（(]?)([\d０-９]{1,3})([、．.)）])\s*(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}「『“])(.+)$/su;
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

function easternMark(text: string): ListMark | undefined {
  const number = EASTERN_NUMBER.exec(text);
  if (number) {
    const value = Number(number[2]!.normalize('NFKC'));
    return { kind: 'number', value, style: `1${number[1]!}${number[3]!}`, text: number[4]!.trim() };
  }
  const circled = CIRCLED.indexOf(text.charAt(0));
  if (text === '' || circled < 0) return undefined;
  return { kind: 'number', value: circled + 1, style: '①', text: text.slice(1).trim() };
}

const ROMANS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Whether the line is nothing but a mark whose item stands on a line of its own. */
export function isLoneMark(text: string): boolean {
  return /^(?:[•‣◦▪●○∙·]|\d{1,3}[.)])$/u.test(text);
}
