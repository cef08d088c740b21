import { chinese } from './lexicon/chinese.js';
import { english } from './lexicon/english.js';
import { french } from './lexicon/french.js';
import { german } from './lexicon/german.js';
import { japanese } from './lexicon/japanese.js';
import type { PageWords } from './lexicon/pageWords.js';

/** What words tell of a line or an element of a page. */
export type ChromeKind = Exclude<keyof PageWords, 'language' | 'groups'>;

/** What pages end with. */
export const tailKinds: readonly ChromeKind[] = [
  'byline',
  'actions',
  'comments',
  'footer',
  'feedback',
  'feedbackAnswers',
  'related',
  'cookies',
  'skip',
];

/** The most words of a name. An author's says nothing by itself; it is told by the date that follows. */
export const LONGEST_NAME = 4;

const languages: readonly PageWords[] = [english, german, french, japanese, chinese];

const patterns: Readonly<Record<keyof Omit<PageWords, 'language'>, RegExp>> = {
  skip: patternOf('skip'),
  feedback: patternOf('feedback'),
  feedbackAnswers: patternOf('feedbackAnswers'),
  byline: patternOf('byline'),
  actions: patternOf('actions'),
  comments: patternOf('comments'),
  related: patternOf('related'),
  navigation: patternOf('navigation'),
  footer: patternOf('footer'),
  cookies: patternOf('cookies'),
  contents: patternOf('contents'),
  groups: new RegExp(`^(?:${languages.flatMap(({ groups }) => groups).join('|')})`, 'iu'),
};

function patternOf(field: ChromeKind): RegExp {
  return new RegExp(`^(?:${languages.flatMap((words) => words[field]).join('|')})$`, 'iu');
}

/** Whether the whole text is what themes say of that kind. Longer texts than a notice never are. */
export function saysChrome(text: string, ...kinds: readonly ChromeKind[]): boolean {
  if (text.length > 500) return false;
  const plain = plainWords(text);
  return (
    plain !== '' &&
    kinds.some((kind) => patterns[kind].test(plain) || (kind === 'feedbackAnswers' && areAnswers(plain)))
  );
}

/** Several answers that stood in a row. */
function areAnswers(text: string): boolean {
  return text.split(/[\s/|·]+/u).every((answer) => patterns.feedbackAnswers.test(answer));
}

/** Whether the words pick a group of readers or cases, as labels of paragraphs do. */
export function picksGroup(label: string): boolean {
  return patterns.groups.test(plainWords(label));
}

/** Without emoji, arrows and punctuation at the ends, with straight apostrophes. */
function plainWords(text: string): string {
  return text
    .replace(/[’‘]/gu, "'")
    .replace(/[\p{Extended_Pictographic}\uFE0F\u200D]/gu, (sign) => (sign === '©' ? sign : ' '))
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}\p{N}©(]+|[^\p{L}\p{N})]+$/gu, '')
    .trim();
}

/** Whether nothing is left of the text but emoji, arrows, dots and the like. */
export function isWordless(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}
