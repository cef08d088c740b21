import type { RichText } from './blocks.js';
import type { Cues } from './lexicon/cues.js';

/** A title that prose points to, after a verb such as "see"; bounds count in the plain text. */
export interface TitleReference {
  readonly start: number;
  readonly end: number;
  readonly verb: string;
  readonly confidence: number;
}

/** The titles that a text points to without a link: in quotes, in italics or bold, or in capitals. */
export function findTitleReferences(rich: RichText, cues: Cues): TitleReference[] {
  const found: TitleReference[] = [];
  for (const match of rich.text.matchAll(new RegExp(cues.reference.source, 'giu'))) {
    const embraced = match[1];
    const start = match.index + (embraced ? match[0].indexOf(embraced) : match[0].length);
    if (!isTold(rich.text.slice(0, match.index), match[0])) continue;
    if (isMarked(rich, start, 'link') || isMarked(rich, start, 'code')) continue;
    const title = embraced
      ? { start, end: start + embraced.length, confidence: 0.9 }
      : titleAt(rich, start, cues);
    if (title) found.push({ ...title, verb: match[0].replace(embraced ?? '', embraced ? '…' : '').trim() });
  }
  return found;
}

/** "You then see …" tells what happens; "See …" and ", see …" tell where to look. */
function isTold(before: string, verb: string): boolean {
  return (
    !/^see\b/iu.test(verb) ||
    /(?:^|[.!?:;,(–—-]|\b(?:please|also|information|details|or|and|steps))\s*$/iu.test(before)
  );
}

type Found = Omit<TitleReference, 'verb'>;

/** Capitals tell titles in English alone: in German every noun has one. */
function titleAt(rich: RichText, start: number, { grammar }: Cues): Found | undefined {
  if (grammar) return anyQuotedTitle(rich.text, start) ?? markedTitle(rich, start);
  return quotedTitle(rich.text, start) ?? markedTitle(rich, start) ?? capitalTitle(rich.text, start);
}

/** A title in the quotation marks of any language. */
function anyQuotedTitle(text: string, start: number): Found | undefined {
  const quoted = /^["“„«「《]\s?([^"“”„«»「」《》]{2,120}?)\s?["“”»」》]/u.exec(text.slice(start));
  if (!quoted) return undefined;
  const from = start + quoted[0].indexOf(quoted[1]!);
  return { start: from, end: from + quoted[1]!.length, confidence: 0.9 };
}

/** A quoted title may go on outside its quotes up to a preposition: `"Error" after signing in for the path`. */
function quotedTitle(text: string, start: number): Found | undefined {
  const quoted = /^["“]([^"“”]{2,120})["”]/u.exec(text.slice(start));
  if (!quoted) return undefined;
  const more =
    /^(?:\s+(?!too\b|as well\b|also\b|first\b|instead\b|here\b|there\b|again\b|now\b|next\b|sections?\b|articles?\b|pages?\b|topics?\b|guides?\b|for\b|to\b|and\b|or\b|if\b|in\b|above\b|below\b)[\p{L}\p{N}'’()-]+){1,12}?(?=\s+(?:for|to|and|if|in this|above|below)\b|[.,;:)]|$)/iu.exec(
      text.slice(start + quoted[0].length),
    );
  const end = start + quoted[0].length + (more ? more[0].length : 0);
  return more
    ? { start, end, confidence: 0.85 }
    : { start: start + 1, end: start + quoted[0].length - 1, confidence: 0.9 };
}

function markedTitle(rich: RichText, start: number): Found | undefined {
  const mark = rich.marks.find(
    (found) => (found.kind === 'emphasis' || found.kind === 'strong') && found.start === start,
  );
  if (!mark || mark.end - mark.start < 4) return undefined;
  return { start: mark.start, end: mark.end, confidence: 0.8 };
}

/** At least two words in capitals, small joining words allowed between them. */
function capitalTitle(text: string, start: number): Found | undefined {
  const words =
    /^(?:[A-Z][\p{L}\p{N}'’-]*)(?:\s+(?:(?:a|an|and|of|or|the|to|in|on|for|with|your)\s+)*[A-Z][\p{L}\p{N}'’-]*)+/u.exec(
      text.slice(start),
    );
  if (!words) return undefined;
  return { start, end: start + words[0].length, confidence: 0.7 };
}

function isMarked(rich: RichText, at: number, kind: 'link' | 'code'): boolean {
  return rich.marks.some((mark) => mark.kind === kind && mark.start <= at && at < mark.end);
}
