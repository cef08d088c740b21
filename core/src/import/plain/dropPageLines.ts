import { LONGEST_NAME, isWordless, saysChrome, tailKinds } from '../chromeWords.js';
import { isProse, type Line } from './lines.js';

/** The lines of an article, and the others that belonged to the page around it. */
export interface ArticleLines {
  readonly lines: readonly Line[];
  readonly leftOut: readonly string[];
}

/**
 * Takes out the lines of a page that themes add: links before the title, author and date behind it, the
 * question whether the article helped, and what follows that question. Blank lines stay.
 */
export function dropPageLines(lines: readonly Line[]): ArticleLines {
  const worded = lines.filter(({ text }) => text !== '');
  const skips = worded.filter(({ text }) => saysChrome(text, 'skip'));
  const chrome = new Set([...pageHead(worded), ...skips, ...votes(worded), ...pageTail(worded)]);
  const rest = worded.filter((line) => !chrome.has(line));
  for (const line of [...byline(rest), ...ownContents(rest)]) chrome.add(line);
  return {
    lines: lines.filter((line) => !chrome.has(line)),
    leftOut: worded.filter((line) => chrome.has(line)).map(({ text }) => text),
  };
}

/** How far down a page its navigation may reach. */
const LONGEST_HEAD = 40;

/** Everything up to the last line of navigation before the first prose, and a title that is said twice. */
function pageHead(lines: readonly Line[]): readonly Line[] {
  const prose = lines.findIndex(({ text }) => isProse(text) && !saysChrome(text, 'cookies'));
  const head = lines.slice(0, Math.min(prose < 0 ? lines.length : prose, LONGEST_HEAD));
  const isNavigation = head.map(
    ({ text }) => saysChrome(text, 'skip', 'navigation', 'cookies') || isBreadcrumb(text),
  );
  const isSure =
    isNavigation.filter(Boolean).length > 1 ||
    head.some(({ text }) => saysChrome(text, 'skip') || isBreadcrumb(text));
  let end = isSure ? isNavigation.lastIndexOf(true) + 1 : 0;
  // Where the path to the article ends with its title, the title itself comes next.
  if (isSure && head[end] !== undefined && head[end]?.text === head[end + 1]?.text) end++;
  // Without a line that is left for a title, the words of navigation are the article's own.
  return end < lines.length && (end < head.length || prose >= 0) ? head.slice(0, end) : [];
}

/** "Help Center > Printing > Paper": three places or more, short and without a sentence. */
function isBreadcrumb(text: string): boolean {
  const parts = text.split(/\s+[>›»/]\s+/u);
  return (
    parts.length >= 3 &&
    parts.every((part) => part.length <= 60 && !/[.!?:]$/.test(part)) &&
    !/\b(?:https?:|\w\/\w)/.test(text)
  );
}

function byline(lines: readonly Line[]): readonly Line[] {
  const isByline = (line: Line | undefined) =>
    line !== undefined && saysChrome(line.text, 'byline', 'actions');
  let end = 1;
  for (; end < lines.length; end++) {
    const line = lines[end]!;
    const isName = line.text.split(/\s+/).length <= LONGEST_NAME && !/[.:!?]$/.test(line.text);
    if (!isByline(line) && !(isName && isByline(lines[end + 1]))) break;
  }
  return lines.slice(1, end);
}

/** "In this article" with lines that come again as headings further down. */
function ownContents(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line, index) => {
    if (!saysChrome(line.text, 'contents')) return [];
    const rest = lines.slice(index + 1);
    const isAgain = (each: Line, at: number) =>
      rest.slice(at + 1).some(({ text }) => text === withoutMark(each.text));
    const end = rest.findIndex((each, at) => !isAgain(each, at));
    return end > 0 ? [line, ...rest.slice(0, end)] : [];
  });
}

function withoutMark(text: string): string {
  return text.replace(/^(?:[•*·–-]|\d+[.)])\s+/u, '');
}

/** The question with its answers, wherever it stands. */
function votes(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line, index) => {
    if (!saysChrome(line.text, 'feedback')) return [];
    const after = lines.slice(index + 1);
    const end = after.findIndex(({ text }) => !isWordless(text) && !saysChrome(text, 'feedbackAnswers'));
    return [line, ...(end < 0 ? after : after.slice(0, end))];
  });
}

/** What follows the question, as far as it is known to be chrome; and the last lines of the page, from below. */
function pageTail(lines: readonly Line[]): readonly Line[] {
  const vote = lines.findLastIndex(({ text }) => saysChrome(text, 'feedback'));
  const behind = vote >= lines.length / 2 ? behindVote(lines.slice(vote + 1)) : [];
  const rest = lines.filter((line) => !behind.includes(line));
  let start = rest.length;
  while (start > 1 && isTailLine(rest[start - 1]!)) start--;
  return [...behind, ...rest.slice(start)];
}

function isTailLine({ text }: Line): boolean {
  return saysChrome(text, ...tailKinds);
}

/** Lists of other articles have short lines; comments may say anything and go on to the end. */
function behindVote(lines: readonly Line[]): readonly Line[] {
  let kind: 'none' | 'related' | 'comments' = 'none';
  return lines.filter((line) => {
    if (saysChrome(line.text, 'comments')) kind = 'comments';
    else if (kind !== 'comments' && saysChrome(line.text, 'related')) kind = 'related';
    else if (kind === 'none' || (kind === 'related' && isProse(line.text)))
      return isTailLine(line) || saysChrome(line.text, 'navigation');
    return true;
  });
}
