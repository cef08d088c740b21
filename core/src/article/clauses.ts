import type { Cues } from './lexicon/cues.js';

/** A stretch of a plain text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The items of an enumeration such as "a, b (x, y), or c". Commas in parentheses, quotes and code do not
 * part; "a, b, or other credential" is one item with alternatives; without a final "or" or "and" there
 * is one item. Where no commas stand, "a … or the …" parts before an article or a finite verb.
 */
export function splitEnumeration(text: string, cues: Cues): Stretch[] {
  const whole = { start: 0, end: text.length };
  const items = joinedItems(text, splitAtCommas(text));
  const parts = items.length > 1 ? mergeInner(text, items) : [whole];
  return (parts.length > 1 ? parts : splitAtOr(text, whole, cues))
    .map((part) => trimStretch(text, part))
    .filter((part) => part.end > part.start);
}

/** The parts between commas where "or" or "and" joins the last one to them; none where nothing does. */
function joinedItems(text: string, commas: readonly Stretch[]): Stretch[] {
  const last = commas.at(-1)!;
  const words = text.slice(last.start, last.end);
  const joined = /^(?:or|and|and\/or|as well as)\s+/iu.exec(words)?.[0];
  if (commas.length === 1) return [];
  if (joined === undefined) return joinedWithoutComma(text, commas);
  if (/^(?:other|another|similar|more|anything)\b/i.test(words.slice(joined.length))) return [];
  return [...commas.slice(0, -1), { start: last.start + joined.length, end: last.end }];
}

/** "a full disk, a wrong clock or an old app": without a comma only items that begin alike are items. */
function joinedWithoutComma(text: string, commas: readonly Stretch[]): Stretch[] {
  const last = commas.at(-1)!;
  const at = topLevel(text, ' ').findLast(
    (place) => place > last.start && /^ (?:or|and) /iu.test(text.slice(place)),
  );
  if (at === undefined) return [];
  const right = { start: at + /^ \w+ /u.exec(text.slice(at))![0].length, end: last.end };
  const items = [...commas.slice(0, -1), { start: last.start, end: at }, right];
  return items.every(({ start }) => ARTICLE.test(text.slice(start))) ? items : [];
}

const ARTICLE = /^(?:an?|the|your)\s/iu;

/** The stretches between the commas that stand outside of parentheses, quotes, code and numbers. */
export function splitAtCommas(text: string): Stretch[] {
  const parts: Stretch[] = [];
  let start = 0;
  for (const at of topLevel(text, ',')) {
    if (!/\s/.test(text[at + 1] ?? ' ')) continue;
    parts.push({ start, end: at });
    start = at + 1 + /^\s*/.exec(text.slice(at + 1))![0].length;
  }
  return [...parts, { start, end: text.length }];
}

/** A clause that cannot stand alone ("missing, empty, or misconfigured") belongs to the one before it. */
function mergeInner(text: string, parts: readonly Stretch[]): Stretch[] {
  const lone = parts.slice(1).filter((part) => !/\s/.test(text.slice(part.start, part.end).trim()));
  const first = text.slice(parts[0]!.start, parts[0]!.end);
  if (lone.length && (first.length > 25 || /\b(?:is|are|was|were|be|been)\s\S+$/iu.test(first)))
    return [{ start: 0, end: text.length }];
  return [...parts];
}

const FINITE = "(?:is|are|was|were|do|does|did|has|have|had|contains?|cannot|can't|doesn't|don't|fails?)";

/** "by a or by b": the lead is repeated. */
const PREPOSITION = /^(?:by|because|due to|that|when|if|from)\b/iu;

function splitAtOr(text: string, whole: Stretch, cues: Cues): Stretch[] {
  for (const at of topLevel(text, ' ')) {
    const joined = /^\s+or\s+/iu.exec(text.slice(at))?.[0];
    if (!joined) continue;
    const right = text.slice(at + joined.length);
    const parts =
      PREPOSITION.test(right) || cues.determiner.test(right)
        ? isNounPhrase(right)
        : (STATE.test(right) && /\S\s+\S/u.test(text.slice(0, at))) ||
          isClosed(text.slice(0, at)) ||
          new RegExp(`^${FINITE}\\b`, 'i').test(right);
    if (!parts || /^(?:other|another)\b/i.test(right)) continue;
    return [
      { start: whole.start, end: at },
      ...splitAtOr(right, { start: 0, end: right.length }, cues).map((part) =>
        shift(part, at + joined.length),
      ),
    ];
  }
  return [whole];
}

/** "an old app or expired token": a state of another object. */
const STATE =
  /^(?:not enough|too (?:many|few|much|little)|insufficient|missing|wrong|incorrect|invalid|outdated|expired)\s\S+/iu;

/** Behind an aside, "a slow disk (…) or …", no head noun is shared. */
function isClosed(left: string): boolean {
  return left.trimEnd().endsWith(')');
}

/** "or it", "or that" alone would be no item. */
function isNounPhrase(text: string): boolean {
  return text.trim().split(/\s+/).length > 2;
}

function shift(part: Stretch, by: number): Stretch {
  return { start: part.start + by, end: part.end + by };
}

/** Where one of the signs stands outside of parentheses, brackets, quotes and code. */
export function topLevel(text: string, signs: string): number[] {
  const found: number[] = [];
  let depth = 0;
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (quote) quote = char === quote ? '' : quote;
    else if (char === '"' || char === '`') quote = text.includes(char, at + 1) ? char : '';
    else if (QUOTES.has(char)) quote = text.includes(QUOTES.get(char)!, at + 1) ? QUOTES.get(char)! : '';
    else if ('([{（［【'.includes(char)) depth++;
    else if (')]}）］】'.includes(char)) depth = Math.max(0, depth - 1);
    else if (signs.includes(char) && depth === 0 && !isInNumber(text, at)) found.push(at);
  }
  return found;
}

/** Quotation marks that differ at both ends, with the one that closes each. */
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
]);

/** The comma of "10,000" parts nothing. */
function isInNumber(text: string, at: number): boolean {
  return /^\d[,.]\d/u.test(text.slice(at - 1, at + 2));
}

/** The stretch without white space and dangling punctuation at its ends. */
export function trimStretch(text: string, part: Stretch): Stretch {
  const words = text.slice(part.start, part.end);
  const before = /^[\s,;:–—-]*/u.exec(words)![0].length;
  const after = /[\s,;:.–—]*$/u.exec(words)![0].length;
  return { start: part.start + before, end: Math.max(part.start + before, part.end - after) };
}
