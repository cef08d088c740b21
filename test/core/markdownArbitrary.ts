import fc from 'fast-check';

/** Sentences and half sentences of troubleshooting articles, with the traps that they hold. */
const sentences = [
  'Restart the app.',
  'Check the cable, then wait.',
  'If that works, you are done.',
  "If that doesn't help, empty the bin.",
  'If the log is full (as on most days), empty it.',
  'If it persists, file a ticket with a HAR file.',
  'Still stuck? Contact support at help@x.example.',
  'Often caused by a full disk, a wrong clock, or an add-on (a, b, or c).',
  'This happens because the session is stale.',
  'See "Sync fails" for more.',
  'See [the log](#sync-fails) and ![](log.png).',
  'Go to **Settings > Users** or `Settings > Users`.',
  'The app says "Restart. Contact your administrator."',
  '**Some users only.** Usually caused by a missing group.',
  '**Also possible:** if a user lands on an empty page, their claim may not match.',
  '**Cause:** the disk is full',
  'Include: the version, a screenshot, and the time.',
  'YES – Wait.',
  'No: open an issue.',
  'Words &amp; signs \\* <br> {% raw %} {{ x }} → 🙂 ‘’',
  '',
];

const headings = [
  'Sync fails',
  '"Wrong password" after sign-in',
  'Symptoms',
  'Possible causes',
  'Cause 1: Full disk',
  'Resolution',
  'On Windows',
  'Still stuck? File a support ticket.',
  'See also',
  '[Windows](#tab/windows)',
  'Größe {#size}',
];

const others = [
  '```\nlog --full\n```',
  '---',
  ':::note',
  ':::',
  '<!-- fixpath: cause -->',
  '<!-- a note -->',
  '<details><summary>More</summary>',
  '[r]: log.md',
  '    indented',
];

const oneOf = (texts: readonly string[]) => fc.constantFrom(...texts);
const paragraph = fc.array(oneOf(sentences), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));

const heading = fc
  .tuple(fc.integer({ min: 1, max: 4 }), oneOf(headings))
  .map(([level, text]) => `${'#'.repeat(level)} ${text}`);

const table = fc
  .tuple(oneOf(sentences), oneOf(sentences))
  .map(([cause, solution]) => `| Cause | Solution |\n| --- | --- |\n| ${cause} | ${solution} |`);

const block: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 3, arbitrary: heading },
  { weight: 3, arbitrary: list('1. ') },
  { weight: 2, arbitrary: list('- ') },
  { weight: 1, arbitrary: paragraph.map((text) => `> [!NOTE]\n> ${text}`) },
  { weight: 1, arbitrary: paragraph.map((text) => `!!! note\n    ${text}`) },
  { weight: 1, arbitrary: paragraph.map((text) => `<p>${text}</p>`) },
  { weight: 1, arbitrary: table },
  { weight: 1, arbitrary: oneOf(others) },
);

function list(mark: string): fc.Arbitrary<string> {
  const inner = fc.option(
    paragraph.map((text) => `\n\n   ${text}`),
    { nil: '', freq: 4 },
  );
  const nested = fc.option(
    paragraph.map((text) => `\n   - ${text}`),
    { nil: '', freq: 4 },
  );
  const item = fc.tuple(paragraph, inner, nested).map((parts) => mark + parts.join(''));
  return fc.array(item, { minLength: 1, maxLength: 4 }).map((items) => items.join('\n'));
}

/** Texts that look like articles: blocks of all kinds in any order, sometimes behind front matter. */
export const markdownArbitrary: fc.Arbitrary<string> = fc
  .tuple(oneOf(['', '', '---\ntitle: Sync fails\n---\n\n']), fc.array(block, { maxLength: 14 }))
  .map(([matter, blocks]) => `${matter}${blocks.join('\n\n')}\n`);
