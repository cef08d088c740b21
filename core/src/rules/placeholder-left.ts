import { proseOf } from '../lint/prose.js';
import { quote } from '../lint/quote.js';
import { defineRule } from '../lint/rule.js';

export const placeholderLeft = defineRule({
  id: 'placeholder-left',
  summary: 'A note of the author to be replaced was left in the text.',
  group: 'structure',
  severity: 'error',
  fixable: false,
  options: [
    {
      name: 'words',
      description: 'Words that stand for missing text; letter case counts.',
      default: ['TODO', 'TBD', 'TBC', 'FIXME', 'XXX'],
    },
  ],
  *check({ document, options }) {
    const prose = proseOf(document);
    const patterns = [wordPattern(options.words as readonly string[]), ...templatePatterns];
    const found = patterns.flatMap((pattern) => [...prose.matchAll(pattern)]);
    for (const { 0: words, index } of found)
      yield {
        span: { start: index, end: index + words.length },
        message: `${quote(words)} is a note to the author, and the reader gets it instead of help. Write what belongs here, or delete it.`,
      };
  },
});

/** Whole words only: "TODO.md", "5XX" and "XXX-1234" are names. */
function wordPattern(words: readonly string[]): RegExp {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return escaped.length > 0
    ? new RegExp(`(?<![\\p{L}\\p{N}_./-])(?:${escaped.join('|')})(?![\\p{L}\\p{N}_/-]|\\.\\p{L})`, 'gu')
    : /(?!)/g;
}

/** Names of one word (`[user]`, `<app>`) are variables of the reader, so an instruction needs two. */
const templatePatterns: readonly RegExp[] = [
  /\blorem ipsum\b/gi,
  /<(?:insert|describe|explain|fill in|add)\s[^<>=/]{2,}>/gi,
  /(?<!!)\[(?:insert|describe|explain|fill in)\s[^[\]\n]{2,}\](?![([:])/gi,
  /(?<![{$%#])\{(?!%)[A-Z][a-z’']+(?: [\w’'",()/-]+){2,}[.:]?\}(?!\})/g,
];
