/**
 * For each character of `value`, where it stands in `source`: the source of one inline node, in which
 * escapes (`\.`), entities (`&amp;`), code fences and the prefixes of continuation lines (`> `) take
 * more room than what they mean. Characters that cannot be found stand where the last found one did.
 */
export function alignOffsets(source: string, value: string): number[] {
  if (source === value) return Array.from({ length: value.length }, (_, index) => index);
  const offsets: number[] = [];
  let at = leadingMarkup(source, value);
  for (const sign of value) {
    const found = findSign(source, at, value.slice(offsets.length, offsets.length + REACH), sign);
    for (let unit = 0; unit < sign.length; unit++)
      offsets.push(Math.min(found.at + (found.wide ? unit : 0), source.length));
    at = found.next;
  }
  return offsets;
}

/** How far ahead the words may be that are looked for, and the longest entity. */
const REACH = 40;

interface Found {
  readonly at: number;
  readonly next: number;
  readonly wide: boolean;
}

/** Inline code carries backticks and perhaps a space in front of its value. */
function leadingMarkup(source: string, value: string): number {
  const fence = /^`+ ?/.exec(source)?.[0];
  if (!fence || value.startsWith('`')) return 0;
  return source.startsWith(value.slice(0, 1), fence.length) ? fence.length : fence.trimEnd().length;
}

function findSign(source: string, at: number, words: string, sign: string): Found {
  const entity = source[at] === '&' ? /^&#?\w+;/.exec(source.slice(at, at + REACH))?.[0] : undefined;
  if (entity !== undefined && !words.startsWith(entity)) return { at, next: at + entity.length, wide: false };
  const place = placeOf(source, at, words, sign);
  return place === undefined
    ? { at, next: at, wide: false }
    : { at: place, next: place + sign.length, wide: true };
}

function placeOf(source: string, at: number, words: string, sign: string): number | undefined {
  if (source.startsWith(sign, at)) return at;
  if (source[at] === '\\' && source.startsWith(sign, at + 1)) return at + 1;
  const skipped = at + /^[\r\n\s>]*/.exec(source.slice(at, at + 400))![0].length;
  if (source.startsWith(sign, skipped)) return skipped;
  const again = source.slice(at, at + REACH).indexOf(words.slice(0, 4));
  return again < 0 ? undefined : at + again;
}
