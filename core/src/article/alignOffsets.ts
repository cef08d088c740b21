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
    const found = findSign(source, at, sign);
    for (let unit = 0; unit < sign.length; unit++)
      offsets.push(Math.min(found.at + (found.wide ? unit : 0), source.length));
    at = found.next;
  }
  return offsets;
}

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

function findSign(source: string, at: number, sign: string): Found {
  if (source.startsWith(sign, at)) return { at, next: at + sign.length, wide: true };
  if (source[at] === '\\' && source.startsWith(sign, at + 1))
    return { at: at + 1, next: at + 1 + sign.length, wide: true };
  const entity = source[at] === '&' ? /^&#?\w+;/.exec(source.slice(at, at + 40)) : null;
  if (entity) return { at, next: at + entity[0].length, wide: false };
  const skipped = /^[\r\n\s>]*/.exec(source.slice(at, at + 400))![0].length;
  if (skipped && source.startsWith(sign, at + skipped))
    return { at: at + skipped, next: at + skipped + sign.length, wide: true };
  return { at, next: at, wide: false };
}
