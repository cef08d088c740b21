import type { RichText } from './blocks.js';

/** A UI path in a text; bounds count in the plain text. */
export interface FoundUiPath {
  readonly start: number;
  readonly end: number;
  readonly segments: readonly string[];
  readonly separator: string;
}

const SEGMENT =
  "(?:\\[[\\w ]{1,30}\\]|<[\\w ]{1,30}>|[A-Z0-9][\\p{L}\\p{N}&'’./+-]*(?:\\s(?!>)[\\p{L}\\p{N}&'’/+-]+){0,3}|[a-z]+(?:\\s[a-z]+){1,2})";
const PATH = new RegExp(
  `${SEGMENT}(?:\\s*(?:→|⟶|➔|»|›)\\s*${SEGMENT})+|${SEGMENT}(?:\\s+(?:>|->|=>)\\s+${SEGMENT})+`,
  'gu',
);

/** Names joined by arrows or "greater than" signs, as in `Settings → Security → SSO`; code is left out. */
export function findUiPaths(rich: RichText): FoundUiPath[] {
  const found: FoundUiPath[] = [];
  if (!/[→⟶➔»›>]/u.test(rich.text)) return found;
  for (const match of rich.text.matchAll(PATH)) {
    const separator = /→|⟶|➔|»|›|->|=>|>/u.exec(match[0])![0];
    const start = match.index + leadIn(match[0]);
    const end = endOf(rich, start, match.index + trailingWords(match[0]));
    if (rich.marks.some((mark) => mark.kind === 'code' && mark.start < end && start < mark.end)) continue;
    const segments = rich.text
      .slice(start, end)
      .split(separator)
      .map((segment) => segment.trim());
    if (segments.length > 1 && segments.every(isName)) found.push({ start, end, segments, separator });
  }
  return found;
}

/** "x > 5" compares numbers and names nothing. */
function isName(segment: string): boolean {
  return /\p{L}/u.test(segment) && segment.length < 40;
}

/** A path ends with its sentence, and with the bold that it or its last name stands in. */
function endOf(rich: RichText, start: number, end: number): number {
  const words = rich.text.slice(start, end);
  const stop = /[.!?](?=\s)|[.,;:!?)]+$/u.exec(words);
  const last = start + /[→⟶➔»›>](?!.*[→⟶➔»›>])/u.exec(words)!.index;
  const strong = rich.marks.find((mark) => mark.kind === 'strong' && mark.start < end && mark.end > last);
  return Math.min(end, strong?.end ?? end, stop ? start + stop.index : end);
}

/** "Go to Settings" begins at "Settings": the words in front are the sentence's. */
function leadIn(path: string): number {
  const first = /^[^→⟶➔»›>]*/u.exec(path)![0].replace(/-$/u, '');
  const words =
    /^(?:.*\b(?:to|in|at|under|on|from|To|In|At|Under|On|From|Open|Select|Click|Choose|Press|Tap|Use|See|Go|Then|Navigate|via|open|select|click|choose)\s+)(?=\S)/u.exec(
      first,
    );
  return words ? words[0].length : 0;
}

/** Behind the last name the sentence goes on in lower case. */
function trailingWords(path: string): number {
  const last = /(?:→|⟶|➔|»|›|>)\s*([^→⟶➔»›>]*)$/u.exec(path)!;
  const words =
    /^(\S+(?:\s+(?:[A-Z0-9]|(?!and\b|to\b|or\b|in\b|for\b|with\b|then\b|is\b|if\b|so\b|that\b|where\b|when\b|from\b|as\b|page\b|menu\b|tab\b|on\b|section\b|screen\b)[a-z])\S*)*)/u.exec(
      last[1]!,
    );
  return path.length - last[1]!.length + (words ? words[0].length : last[1]!.length);
}
