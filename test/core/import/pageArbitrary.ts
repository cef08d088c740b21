import fc from 'fast-check';

/** A page that was made of known parts, with the words of its article in their order. */
export interface MadePage {
  readonly source: string;
  readonly words: readonly string[];
}

/** A part of a page in both forms that pages come in; its text is one or several lines. */
interface Part {
  readonly html: string;
  readonly lines: readonly string[];
  readonly words: readonly string[];
}

const sentences = [
  'Restart the relay and wait for the lamp.',
  'If that works, you had a stale lease.',
  'Usually caused by a full spool, a wrong clock, or dust.',
  'See https://relay.example/help_me?a=1&b=2 (or write to desk@relay.example).',
  'The log says a_b_c, 5 * 5, x < y & z, and [none].',
  'Go to Setup → Relays → *Main* and press #2.',
  'Contact the desk with 1. the name and 2. the time.',
  'Größe prüfen: „Zu groß“ heißt ~10 MB.',
  '電源を入れ直してください。',
  'Cookies are stored for 30 days | 60 days.',
];

const headings = [
  'Lamp stays dark',
  'Relay clicks twice',
  'Symptoms',
  'Cause',
  'Why does it hum?',
  'On Windows',
];

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

const sentence = fc.constantFrom(...sentences);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));

const block: fc.Arbitrary<Part> = fc.oneof(
  { weight: 4, arbitrary: paragraph.map((text) => part(`<p>${escapeHtml(text)}</p>`, [text])) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...headings).map((text) => part(`<h2><div><b>${text}</b></div></h2>`, [text])),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(sentence, { minLength: 1, maxLength: 4 })
      .map(list('ol', (index) => `${index + 1}. `)),
  },
  { weight: 2, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 4 }).map(list('ul', () => '• ')) },
  { weight: 1, arbitrary: fc.constant(part('<pre>relay --reset</pre>', ['    $ relay --reset'])) },
  {
    weight: 1,
    arbitrary: paragraph.map((text) => part(`<div class="note"><b>${escapeHtml(text)}</b></div>`, [text])),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(sentence, sentence)
      .map(([a, b]) =>
        part(
          `<table><caption>Lamps</caption><tr><td>${escapeHtml(a)}</td><td>${escapeHtml(b)}</td></tr><tr><td>x</td><td><p>y</p></td></tr></table>`,
          ['Lamps', `${a}\t${b}`, 'x\ty'],
        ),
      ),
  },
  {
    weight: 1,
    arbitrary: sentence.map((text) =>
      part(`<details><summary>More</summary><span>${escapeHtml(text)}</span><br></details>`, ['More', text]),
    ),
  },
);

function part(html: string, lines: readonly string[]): Part {
  return { html, lines, words: lines.flatMap(wordsIn) };
}

function list(tag: string, mark: (index: number) => string): (items: readonly string[]) => Part {
  return (items) => ({
    html: `<${tag}>${items.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</${tag}>`,
    lines: items.map((text, index) => `${mark(index)}${text}`),
    words: items.flatMap(wordsIn),
  });
}

const parts = fc.array(block, { minLength: 1, maxLength: 12 });
const title = 'The relay does not answer';

/** Pages in HTML with chrome around the article. */
export const htmlPageArbitrary: fc.Arbitrary<MadePage> = parts.map((blocks) => ({
  source:
    `<html><head><title>${title}</title></head><body><nav><a href="/">Elsewhere</a></nav><main><h1>${title}</h1>` +
    `<article>${blocks.map(({ html }) => html).join('\n')}</article>` +
    '<div class="article-votes">Was this article helpful? <button>Yes</button></div></main></body></html>',
  words: [...wordsIn(title), ...blocks.flatMap(({ words }) => words)],
}));

/** Pages as text with chrome around the article, with blank lines between blocks. */
export const textPageArbitrary: fc.Arbitrary<MadePage> = parts.map((blocks) => ({
  source: `Skip to main content\n\n${title}\n\n${blocks.map(({ lines }) => lines.join('\n')).join('\n\n')}\n\nWas this article helpful?\nYes No\n`,
  words: [...wordsIn(title), ...blocks.flatMap(({ words }) => words)],
}));

/** Markup as it should never be, and text that is none. */
export const brokenPageArbitrary: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '<p>',
          '</p>',
          '<table><tr>',
          '<td>',
          '</div>',
          '<ul><li>',
          '<ol>',
          '</li>',
          '<b><i>',
          '</b>',
          '<br>',
          '<h1>',
          '<a href="',
          '">',
          '<!--',
          '-->',
          '<script>',
          '</script>',
        ],
        ...[
          '<details>',
          '<summary>',
          '<img src=x',
          '<pre>',
          '<ac:link>',
          '<![CDATA[',
          ']]>',
          '&amp',
          '\u0000',
          '\t',
          '\n',
          '\n\n',
          '1. ',
          '• ',
          '    ',
          '```',
          '====',
          '| a | b |',
          'MIME-Version: 1.0\n',
        ],
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      sentence,
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));
