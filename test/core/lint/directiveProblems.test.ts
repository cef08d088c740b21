import { deepEqual, equal, match } from 'node:assert/strict';
import { ArticleDocument } from '#core/document/articleDocument.js';
import { findDirectiveProblems } from '#core/lint/directiveProblems.js';
import { schemaValidator } from '../../cli/schemas.js';
import { fixpath, folderWith, removeFolders } from '../../cli/support.js';
import { unindent } from '../../support/unindent.js';

function problemsIn(markdown: string): [place: string, message: string][] {
  const text = unindent(markdown);
  return findDirectiveProblems(new ArticleDocument('a.md', text)).map(({ ruleId, span, message }) => {
    equal(ruleId, 'directive');
    return [text.slice(span.start, span.end), message];
  });
}

describe('findDirectiveProblems', () => {
  after(removeFolders);

  it('has nothing to say of comments that settle something', () => {
    const sound = `
      # Sync fails

      <!-- fixpath: cause likelihood=0.6 -- by the tickets of May -->
      Another program holds the port.

      <!-- fixpath: ignore -->

      | a | b |
      | - | - |

      <!-- an ordinary comment -->

      <!-- fixpath: step id=restart minutes=5 mode=fix -->
      <!-- fixpath-disable-next-line broken-link -->
      The app wants a [restart](restart.md).

      - An item

        <!-- fixpath: step -->
        It wants a restart.
    `;
    deepEqual(problemsIn(sound), []);
    deepEqual(problemsIn('Write `<!-- fixpath: stpe -->`.\n\n```\n<!-- fixpath: stpe -->\n```\n'), []);
  });

  const cases: readonly (readonly [what: string, markdown: string, place: string, message: RegExp])[] = [
    [
      'a kind that does not exist',
      '<!-- fixpath: stpe -->\nWait.\n',
      'stpe',
      /^“stpe” is nothing that a block can be, so .* Did you mean “step”\?$/,
    ],
    ['no kind at all', '<!-- fixpath: -->\nWait.\n', '', /^This comment does not say what the block is, so /],
    [
      'an attribute that does not exist',
      '<!-- fixpath: step minuts=5 -->\nWait.\n',
      'minuts=5',
      /Did you mean “minutes”\?$/,
    ],
    [
      'a word that is no attribute',
      '<!-- fixpath: step now -->\nWait.\n',
      'now',
      /^“now” is none of id=…, mode=…, minutes=…, likelihood=…, so/,
    ],
    [
      'minutes that are no number',
      '<!-- fixpath: step minutes=soon -->\nWait.\n',
      'minutes=soon',
      /“minutes” must be a number above 0, such as 5 or 0\.5\.$/,
    ],
    [
      'a likelihood beyond 1',
      '<!-- fixpath: cause likelihood=60 -->\nRain.\n',
      'likelihood=60',
      /“likelihood” must be a number from 0 to 1, such as 0\.6\.$/,
    ],
    [
      'a mode that does not exist',
      '<!-- fixpath: step mode=look -->\nWait.\n',
      'mode=look',
      /“mode” must be one of test, check, fix/,
    ],
    [
      'minutes of a cause',
      '<!-- fixpath: cause minutes=5 -->\nRain.\n',
      'minutes=5',
      /^“minutes” can be said of these only: step\. Of a block that is “cause”/,
    ],
    [
      'a name for what is ignored',
      '<!-- fixpath: ignore id=x -->\nWait.\n',
      'id=x',
      /^“id” can be said of these only: symptom, cause, step, escalation\./,
    ],
    [
      'a comment within a paragraph',
      'Wait. <!-- fixpath: step -->\n',
      '<!-- fixpath: step -->',
      /stands within a block\. Put it on a line of its own/,
    ],
    [
      'a comment at the end of a section',
      'Wait.\n\n<!-- fixpath: step -->\n\n## Next\n',
      '<!-- fixpath: step -->',
      /no block follows before the next heading/,
    ],
    [
      'a comment before what has no words',
      '<!-- fixpath: step -->\n\n```\nrun\n```\n',
      '<!-- fixpath: step -->',
      /a block of code follows, and such a comment works only in front of a paragraph or a list\. Move it/,
    ],
    [
      'a comment before another',
      '<!-- fixpath: step -->\n\n<!-- fixpath: cause -->\nRain.\n',
      '<!-- fixpath: step -->',
      /another comment follows/,
    ],
  ];
  for (const [what, markdown, place, message] of cases)
    it(`reports ${what}, at its place`, () => {
      const problems = problemsIn(markdown);
      equal(problems.length, 1, JSON.stringify(problems));
      equal(problems[0]![0], place);
      match(problems[0]![1], message);
    });

  it('reports a name that is given twice', () => {
    const [problem, ...others] = problemsIn(
      '<!-- fixpath: step id=x -->\nWait.\n\n<!-- fixpath: step id=x -->\nGo.\n',
    );
    deepEqual(others, []);
    match(problem![1], /^“x” is already the name of another element/);
  });

  it('reaches lint as a finding, inspect as a note, and the JSON as what holds', async () => {
    const folder = folderWith({
      'a.md':
        '# Sync fails\n\n<!-- fixpath: cause likelihood=0.6 -->\nRain.\n\n<!-- fixpath: step minutes=soon -->\nWait.\n',
    });
    const linted = await fixpath(folder, ['lint', 'a.md', '--format', 'json']);
    const { findings } = JSON.parse(linted.stdout) as {
      findings: { ruleId: string; severity: string; line: number }[];
    };
    deepEqual(
      findings.filter(({ ruleId }) => ruleId === 'directive').map(({ severity, line }) => [severity, line]),
      [['warning', 6]],
    );
    const { code, stdout, stderr } = await fixpath(folder, ['inspect', 'a.md', '--format', 'json']);
    equal(code, 0);
    match(stderr, /^note: a\.md:6:20: “minutes=soon” has no effect/);
    const inspected = JSON.parse(stdout) as [{ elements: { kind: string; likelihood?: number }[] }];
    schemaValidator('inspect.schema.json')(inspected);
    equal(inspected[0].elements.find(({ kind }) => kind === 'cause')?.likelihood, 0.6);
  });
});
