import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { checkGolden } from '../support/golden.js';
import { projectPath } from '../support/project.js';
import { fixpath, folderWith, removeFolders, soundArticle, type RunOptions } from './support.js';
import { textWidth } from '../../cli/src/textLayout.js';

describe('fixpath inspect --explain', () => {
  after(removeFolders);
  const articles = projectPath('test/cli/explained');

  async function explain(files: readonly string[], options: RunOptions = {}): Promise<string> {
    const { code, stdout } = await fixpath(articles, ['inspect', '--explain', ...files], options);
    equal(code, 0);
    return stdout;
  }

  /** What is printed of that one-based line: its text, and the decisions below it. */
  function partOf(output: string, line: number): string[] {
    const lines = output.split('\n');
    const from = lines.findIndex((each) => new RegExp(`^ *${line}(?: |$)`).test(each));
    const length = lines.slice(from + 1).findIndex((each) => /^ *\d+(?: |$)|^$/.test(each)) + 1;
    return lines.slice(from, from + length);
  }

  for (const name of ['badge-reader', 'scanner'])
    it(`shows ${name}.md as before`, async () => {
      checkGolden(
        `${articles}/${name}.txt`,
        await explain([`${name}.md`], { terminalWidth: 80, env: { NO_COLOR: '1' } }),
      );
    });

  it('prints what docs/cli.md shows', async () => {
    const page = readFileSync(projectPath('docs/cli.md'), 'utf8');
    const shown = /^\$ fixpath inspect --explain (\S+)\n([^]*?)^```/m.exec(page);
    const [, file, output] = shown as unknown as [string, string, string];
    const text = output.replace(/^(?!\d).*\n/gm, '').replace(/^\d+(?: $| [ |] )?/gm, '');
    const { stdout } = await fixpath(folderWith({ [file]: text.split('\n').slice(0, 7).join('\n') }), [
      'inspect',
      '--explain',
      file,
    ]);
    equal(stdout, output);
  });

  it('says of every element what it is, where it belongs, how sure that is, and why', async () => {
    const output = await explain(['badge-reader.md']);
    const { stdout } = await fixpath(articles, ['inspect', 'badge-reader.md', '--format', 'json']);
    const [{ elements }] = JSON.parse(stdout) as [
      {
        elements: {
          id: string;
          kind: string;
          line: number;
          parent: string | null;
          confidence: number;
          because: string;
        }[];
      },
    ];
    for (const { id, kind, line, parent, confidence, because } of elements) {
      const decision = partOf(output, line).slice(1).join(' ').replace(/\s+/g, ' ');
      const from = decision.indexOf(`= ${kind} ${id}`);
      const own = decision.slice(from + 1).split(' = ')[0]!;
      ok(from >= 0, `${id} in ${decision}`);
      ok(
        own.endsWith(`${Math.round(confidence * 100)}% sure: ${because}`) ||
          own.includes(`% sure: ${because} `),
        own,
      );
      ok(parent === null || own.includes(`under ${parent}`), own);
    }
  });

  it('gives the role of each section with its reason', async () => {
    const output = await explain(['badge-reader.md']);
    match(partOf(output, 7).join('\n'), /= +section \(symptom\): its words name a problem$/m);
    match(partOf(output, 31).join('\n'), /= +section \(escalation\): a usual heading for handing over$/m);
    match(partOf(output, 37).join('\n'), /= +section \(related\): a usual heading for further reading$/m);
    match(partOf(output, 2).join('\n'), /= +title.*: the front matter names it$/m);
  });

  it('puts no bar before lines that were read as nothing', async () => {
    const output = await explain(['badge-reader.md']);
    const barred = (line: number) => /^ *\d+ \|/.test(partOf(output, line)[0]!);
    deepEqual([7, 9, 11, 13, 18, 29].map(barred), [true, false, true, true, true, false]);
  });

  it('shows all words of the article, whatever the width', async () => {
    for (const terminalWidth of [40, 57, 120]) {
      const output = await explain(['badge-reader.md'], { terminalWidth, env: { NO_COLOR: '1' } });
      const shown = output
        .split('\n')
        .filter((line) => !/^ *=? {4,}/.test(line.slice(3)) && !line.includes(' =   '));
      match(
        shown.join('').replace(/\s+\|?\s*/g, ''),
        /読み取り機の光は赤いままで、扉は開きません。何度かざしても変わりません。/,
      );
    }
  });

  it('keeps within the columns of the terminal, wide characters counted as two', async () => {
    for (const terminalWidth of [40, 61, 100]) {
      const output = await explain(['badge-reader.md', 'scanner.md'], {
        terminalWidth,
        env: { NO_COLOR: '1' },
      });
      const longest = Math.max(...output.split('\n').map(textWidth));
      ok(longest <= terminalWidth && longest > terminalWidth - 8, String(longest));
    }
  });

  it('says the same with and without colours', async () => {
    const plain = await explain(['badge-reader.md'], { terminalWidth: 80, env: { NO_COLOR: '1' } });
    const coloured = await explain(['badge-reader.md', '--color', 'always'], { terminalWidth: 80 });
    deepEqual(
      [plain, coloured].map((text) => text.includes('\u001b[')),
      [false, true],
    );
    equal(stripVTControlCharacters(coloured), plain);
  });

  it('ends each article with what was read, and the whole with how to have it read otherwise', async () => {
    const output = await explain(['badge-reader.md', 'scanner.md']);
    const flat = output.replace(/\s+/g, ' ');
    equal(
      flat.match(
        /\d+ elements: 1 symptom, .*? Sure \(90% and more\) of \d+, .*? Read as nothing: \d+ of \d+ lines/g,
      )?.length,
      2,
    );
    equal(flat.match(/<!-- fixpath: step -->/g)?.length, 1);
    match(output, /<!-- fixpath: .*\n?.*\n$/);
  });

  it('leaves the summary to those who want it', async () => {
    doesNotMatch(await explain(['scanner.md', '--quiet']), /elements:|fixpath:/);
  });

  it('changes nothing in the JSON', async () => {
    const args = ['inspect', 'badge-reader.md', '--format', 'json'];
    deepEqual(await fixpath(articles, [...args, '--explain']), await fixpath(articles, args));
  });

  it('shows an article without any element, and one with nothing in it', async () => {
    const folder = folderWith({ 'note.md': 'Nothing to see.', 'empty.md': '' });
    const { stdout } = await fixpath(folder, ['inspect', '--explain', 'note.md', 'empty.md']);
    match(stdout, /^1 {3}Nothing to see\.\n\nNothing was read as an element of an article\.$/m);
    match(stdout, /^empty\.md: no article[^]*^1\n/m);
  });

  it('counts lines as the file does, whatever ends them', async () => {
    const folder = folderWith({ 'a.md': soundArticle, 'b.md': soundArticle.replaceAll('\n', '\r\n') });
    const of = async (file: string) =>
      (await fixpath(folder, ['inspect', '--explain', file])).stdout.replace(file, '');
    equal(await of('b.md'), await of('a.md'));
  });

  it('passes on no character that steers the terminal', async () => {
    const folder = folderWith({ 'a.md': '# Door \u001b[2J fails\n\n1. Check \u001b]0;x\u0007 the door.\n' });
    const { stdout } = await fixpath(folder, ['inspect', '--explain', 'a.md', '--color', 'never']);
    deepEqual(
      ['\u001b', '\u0007'].filter((character) => stdout.includes(character)),
      [],
    );
  });
});
