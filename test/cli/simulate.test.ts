import { deepEqual, equal, match } from 'node:assert/strict';
import type { Answer } from '#core/simulation/simulation.js';
import { readAnswer } from '../../cli/src/simulation/readAnswer.js';
import { fixpath, folderWith, removeFolders, type Run, type RunOptions } from './support.js';

/** Two symptoms, one of them with a stated outcome and an escalation that asks for something. */
const article = `# Printer does not print

## Print job fails with error 12

**Often caused by** an empty paper tray.

1. Fill the paper tray and print again:

   \`\`\`sh
   lp test.txt
   \`\`\`

2. Switch the printer off and on.

If the issue persists, [file a ticket](https://support.example/new). Include:

- the name of the printer
- a photo of its display

## Blank pages

1. Replace the ink.
`;

const escape = String.fromCharCode(27);

describe('fixpath simulate', () => {
  after(removeFolders);

  const simulate = (args: readonly string[], options: RunOptions = {}): Promise<Run> =>
    fixpath(folderWith({ 'printer.md': article }), ['simulate', 'printer.md', ...args], options);

  it('shows a card with place, words, code and numbered answers', async () => {
    const { stdout } = await simulate(['--answers', '1']);
    match(
      stdout,
      /\nStart {2}printer\.md:1\nPrinter does not print\n\n {2}1 {2}Print job fails with error 12\n {2}2 {2}Blank pages\n/,
    );
    match(
      stdout,
      /\nProblem {2}printer\.md:3\nPrint job fails with error 12\n {2}Stated causes:\n {2}- an empty paper tray\n/,
    );
    match(stdout, /\nStep {2}printer\.md:7\nFill the paper tray and print again:?\n\n {6}lp test\.txt\n/);
  });

  it('plays prepared answers to a cure, and shows the walk', async () => {
    const { code, stdout } = await simulate(['--answers', '1,yes']);
    equal(code, 0);
    match(stdout, /\nThe walk\n {2}1\. Printer does not print → Print job fails with error 12\n/);
    match(stdout, /→ Yes\n\nEnd: resolved\n\n## Cause\n\n- an empty paper tray\n$/);
  });

  it('ends at an escalation with the ticket to file', async () => {
    const { code, stdout } = await simulate(['--symptom', 'fails with', '--answers', 'no,no', '--quiet']);
    equal(code, 0);
    const ticket = stdout.slice(stdout.indexOf('# '));
    match(stdout, /\nEnd: handed over\n\n# Print job fails with error 12\n/);
    match(
      ticket,
      /## Tried\n\n1\. Fill the paper tray and print again:?\n2\. Switch the printer off and on\.\n/,
    );
    match(ticket, /## To be attached\n\n- \[ \] the name of the printer\n- \[ \] a photo of its display\n$/);
  });

  it('says that a gap is one, and exits with 1', async () => {
    const { code, stdout } = await simulate(['--symptom', 'blank', '--answers', 'no', '--quiet']);
    equal(code, 1);
    match(stdout, /\nEnd: a gap\n.*reader is left standing here/s);
  });

  it('goes back and starts again', async () => {
    const { code, stdout } = await simulate(['--answers', '1,b,2,yes,r,1,no,b,yes', '--quiet']);
    equal(code, 0);
    match(
      stdout,
      /→ Blank pages\n[^]*End: resolved\n[^]*→ Print job fails with error 12\n[^]*End: resolved\n[^]*- an empty paper tray\n$/,
    );
  });

  it('takes the reader from standard input, who may slip, and lets them quit', async () => {
    const { code, stdout, stderr } = await simulate([], { stdin: '7\nblank\nq\n' });
    equal(code, 0);
    match(stderr, /“7” is no answer here\. There is: 1 Print job fails with error 12, 2 Blank pages\./);
    match(stdout, /\nThe walk\n {2}1\. Printer does not print → Blank pages\n {2}2\. Blank pages\n/);
  });

  it('prompts on a terminal, and colours only there', async () => {
    const terminal = await simulate([], { stdin: '2\nq\n', terminalWidth: 80 });
    equal(terminal.stdout.includes(escape), true);
    equal((await simulate([], { stdin: '2\nq\n' })).stdout.includes(escape), false);
  });

  it('goes on by itself where nothing is asked, and goes back to where something was', async () => {
    const { stdout } = await simulate([], { stdin: '1\nb\nq\n' });
    const cards = [...stdout.matchAll(/^(Start|Problem|Step|Question) /gm)].map((match) => match[1]);
    deepEqual(cards, ['Start', 'Problem', 'Step', 'Question', 'Start']);
  });

  it('exits with 1 when the answers end before the walk does', async () => {
    for (const run of [await simulate(['--answers', '1']), await simulate([], { stdin: '1\n' })]) {
      equal(run.code, 1);
      match(run.stderr, /fixpath: the answers ended before the walk did\.\n$/);
    }
  });

  it('exits with 2 at a prepared answer that does not fit, or comes after the end', async () => {
    const unfit = await simulate(['--answers', '1,maybe,yes']);
    equal(unfit.code, 2);
    match(unfit.stderr, /“maybe” is no answer here\./);
    const late = await simulate(['--answers', '2,yes,yes']);
    equal(late.code, 2);
    match(late.stderr, /“yes” is no answer here\. The walk has come to its end\./);
  });

  it('names the symptoms where --symptom fits none, or several', async () => {
    const none = await simulate(['--symptom', 'smoke']);
    equal(none.code, 2);
    match(
      none.stderr,
      /--symptom smoke: the article has no such symptom\. It has:\n {2}\S+ {2}Print job fails with error 12\n/,
    );
    const several = await simulate(['--symptom', 'p']);
    equal(several.code, 2);
    match(several.stderr, /several symptoms have these words\./);
  });
});

describe('readAnswer', () => {
  const offered = ['Yes', 'No', 'Not yet', 'Back up first'].map((label, index): Answer => ({
    label,
    event: { type: 'choose', edge: `e${index}` },
    edge: { id: `e${index}`, from: 'a', to: 'b', kind: 'choice', label, stated: true, confidence: 1 },
  }));
  const labelOf = (line: string, answers: readonly Answer[] = offered) => {
    const reply = readAnswer(line, answers);
    return reply.kind === 'event' ? reply.label : reply.kind;
  };

  it('takes numbers, words and beginnings that are not shared', () => {
    deepEqual(
      ['1', ' NO ', 'y', 'not', 'back up'].map((line) => labelOf(line)),
      ['Yes', 'No', 'Yes', 'Not yet', 'Back up first'],
    );
  });

  it('takes nothing for the only answer, and for none of several', () => {
    deepEqual([labelOf('', offered.slice(0, 1)), labelOf('')], ['Yes', 'unclear']);
  });

  it('does not guess', () => {
    deepEqual(
      ['0', '5', 'n', 'maybe'].map((line) => labelOf(line)),
      ['unclear', 'unclear', 'unclear', 'unclear'],
    );
  });

  it('knows its commands, also where an answer begins with the letter', () => {
    deepEqual(
      ['b', 'r', 'q', 'quit'].map((line) => labelOf(line)),
      ['back', 'restart', 'quit', 'quit'],
    );
  });
});
