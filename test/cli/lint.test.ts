import { deepEqual, equal, match } from 'node:assert/strict';
import { allRules } from '#core/rules/index.js';
import { schemaValidator } from './schemas.js';
import { articleWithError, changelog, fixpath, folderWith, removeFolders, soundArticle } from './support.js';

interface Findings {
  readonly findings: readonly {
    readonly path: string;
    readonly line: number;
    readonly column: number;
    readonly ruleId: string;
    readonly severity: string;
    readonly url: string;
  }[];
  readonly failures: readonly { readonly path?: string; readonly message: string }[];
  readonly summary: Readonly<Record<string, number>>;
}

const validate = schemaValidator('findings.schema.json');

/** Lints as JSON, checks the shape, and gives what it says. */
async function lintJson(
  folder: string,
  args: readonly string[],
  stdin?: string,
): Promise<Findings & { code: number }> {
  const run = await fixpath(
    folder,
    ['lint', '--format', 'json', ...args],
    stdin === undefined ? {} : { stdin },
  );
  const value = JSON.parse(run.stdout) as Findings;
  validate(value);
  return { ...value, code: run.code };
}

describe('fixpath lint', () => {
  after(removeFolders);

  it('finds nothing in a sound article, and says how much it has looked at', async () => {
    const folder = folderWith({ 'printer.md': soundArticle });
    deepEqual(await fixpath(folder, ['lint']), {
      code: 0,
      stdout: 'No findings in 1 article.\n',
      stderr: '',
    });
  });

  it('shows place, severity, rule, reason, line and page of a finding', async () => {
    const folder = folderWith({ 'printer.md': articleWithError });
    const { code, stdout } = await fixpath(folder, ['lint', '--only', 'empty-section']);
    equal(code, 1);
    const [first] = stdout.split('\n\n');
    match(first!, /^printer\.md:13:1 error empty-section\n {2}There is nothing under “Blinking light”/);
    match(first!, /\n {2}13 \| ## Blinking light\n {5}\| \^{17}\n/);
    match(
      first!,
      /\n {2}https:\/\/github\.com\/fixpath\/fixpath\/blob\/main\/docs\/rules\/empty-section\.md$/,
    );
    match(stdout, /\n\n2 errors in 1 of 1 article\..*\n$/);
  });

  it('gives the same to programs, in the shape that is published', async () => {
    const folder = folderWith({ 'a/printer.md': articleWithError, 'a/changelog.md': changelog });
    const { code, findings, summary } = await lintJson(folder, ['a', '--only', 'empty-section']);
    equal(code, 1);
    const { path, line, column, ruleId, severity, url } = findings[0]!;
    deepEqual(
      { path, line, column, ruleId, severity },
      {
        path: 'a/printer.md',
        line: 13,
        column: 1,
        ruleId: 'empty-section',
        severity: 'error',
      },
    );
    match(url, /^https:.*empty-section\.md$/);
    const { articles, passedOver, error } = summary;
    deepEqual({ articles, passedOver, error }, { articles: 1, passedOver: 1, error: 2 });
  });

  it('fails from the severity on that --fail-on names', async () => {
    const folder = folderWith({ 'printer.md': articleWithError });
    const codeFor = async (severity: string, failOn: string) =>
      (
        await lintJson(folder, [
          '--only',
          'empty-section',
          '--rule',
          `empty-section=${severity}`,
          '--fail-on',
          failOn,
        ])
      ).code;
    equal(await codeFor('error', 'error'), 1);
    equal(await codeFor('warning', 'error'), 0);
    equal(await codeFor('warning', 'warning'), 1);
    equal(await codeFor('info', 'warning'), 0);
    equal(await codeFor('info', 'info'), 1);
    equal(await codeFor('error', 'never'), 0);
  });

  it('fails on more warnings than --max-warnings allows', async () => {
    const folder = folderWith({ 'printer.md': articleWithError });
    const rule = ['--only', 'empty-section', '--rule', 'empty-section=warning'];
    equal((await lintJson(folder, [...rule, '--max-warnings', '2'])).code, 0);
    equal((await lintJson(folder, [...rule, '--max-warnings', '1'])).code, 1);
    equal((await lintJson(folder, [...rule, '--max-warnings', '1', '--fail-on', 'never'])).code, 1);
  });

  it('runs only the rules of --only, also one that the configuration has switched off', async () => {
    const folder = folderWith({
      'printer.md': articleWithError,
      '.fixpathrc.yaml': 'rules: { empty-section: "off" }',
    });
    const rulesOf = ({ findings }: Findings) => [...new Set(findings.map((finding) => finding.ruleId))];
    equal(rulesOf(await lintJson(folder, [])).includes('empty-section'), false);
    deepEqual(rulesOf(await lintJson(folder, ['--only', 'empty-section'])), ['empty-section']);
    deepEqual(rulesOf(await lintJson(folder, ['--only', 'missing-cause'])), []);
  });

  for (const args of [
    ['--rule', 'empty-secton=error'],
    ['--only', 'empty-secton'],
  ])
    it(`names the rule that ${args[0]} may have meant`, async () => {
      const { code, stdout, stderr } = await fixpath(folderWith({}), ['lint', ...args]);
      deepEqual([code, stdout], [2, '']);
      match(stderr, /there is no such rule\. Did you mean “empty-section”\?/);
    });

  it('names the severity that --rule may have meant', async () => {
    const { code, stderr } = await fixpath(folderWith({}), ['lint', '--rule', 'empty-section=warn']);
    equal(code, 2);
    match(stderr, /one of off, info, warning, error\./);
  });

  it('lists all rules, for people and for programs', async () => {
    const ids = allRules.map((rule) => rule.id);
    const people = await fixpath('.', ['lint', '--list-rules']);
    deepEqual(
      people.stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
      ids,
    );
    const programs = await fixpath('.', ['lint', '--list-rules', '--format', 'json']);
    deepEqual(
      (JSON.parse(programs.stdout) as { id: string }[]).map((rule) => rule.id),
      ids,
    );
  });

  it('keeps quiet about counts and notes with --quiet', async () => {
    const folder = folderWith({ 'printer.md': soundArticle, 'empty.md': '' });
    deepEqual(
      await fixpath(folder, ['lint', '--quiet', 'printer.md', 'empty.md', '--only', 'empty-section']),
      {
        code: 0,
        stdout: '',
        stderr: '',
      },
    );
  });

  it('knows the other articles of the working folder when one file is named', async () => {
    const files = {
      'articles/printer.md': soundArticle.replace(
        'https://support.example/new',
        '../help/contact.md#tickets',
      ),
      'help/contact.md': '# Contact\n\n## Tickets\n\nWrite to us.\n',
    };
    const brokenLinks = async (folder: string) =>
      (await lintJson(folder, ['articles/printer.md', '--only', 'broken-link'])).findings.length;
    equal(await brokenLinks(folderWith(files)), 0);
    equal(await brokenLinks(folderWith({ 'articles/printer.md': files['articles/printer.md'] })), 1);
  });

  it('does not let an article steer the terminal', async () => {
    const folder = folderWith({
      'printer.md': articleWithError.replace('Blinking', '\u001B[31mBlinking\u202E'),
    });
    const { stdout } = await fixpath(folder, ['lint', '--only', 'empty-section']);
    for (const control of ['\u001B', '\u202E']) equal(stdout.includes(control), false);
    match(stdout, /\uFFFD\[31mBlinking\uFFFD/);
  });

  describe('--stdin', () => {
    it('lints what comes in, as the file that --stdin-filename names', async () => {
      const folder = folderWith({ 'articles/printer.md': soundArticle, 'articles/other.md': soundArticle });
      const args = ['--stdin', '--stdin-filename', 'articles/printer.md', '--only', 'empty-section'];
      const { code, findings, summary } = await lintJson(folder, args, articleWithError);
      equal(code, 1);
      deepEqual([...new Set(findings.map((finding) => finding.path))], ['articles/printer.md']);
      equal(summary.articles, 1);
    });

    it('uses the configuration of that file', async () => {
      const folder = folderWith({ 'articles/.fixpathrc.yaml': 'rules: { empty-section: info }' });
      const args = ['--stdin', '--stdin-filename', 'articles/new.md'];
      const { findings } = await lintJson(folder, args, articleWithError);
      equal(findings.find((finding) => finding.ruleId === 'empty-section')?.severity, 'info');
    });

    it('needs no file name', async () => {
      const { findings } = await lintJson(
        folderWith({}),
        ['--stdin', '--only', 'empty-section'],
        articleWithError,
      );
      deepEqual([...new Set(findings.map((finding) => finding.path))], ['<stdin>']);
    });

    for (const [args, message] of [
      [['--stdin', 'printer.md'], /exclude each other/],
      [['--stdin', '--fix'], /--fix writes files/],
      [['--stdin-filename', 'printer.md'], /says nothing without --stdin/],
    ] as const)
      it(`refuses ${args.join(' ')}`, async () => {
        const { code, stderr } = await fixpath(folderWith({}), ['lint', ...args]);
        equal(code, 2);
        match(stderr, message);
      });
  });
});
