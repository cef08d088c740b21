import { deepEqual, equal, match } from 'node:assert/strict';
import path from 'node:path';
import { articleWithError, changelog, fixpath, folderWith, removeFolders, soundArticle } from './support.js';

/** The severities with which `empty-section` is found, by file. */
async function severities(folder: string, ...args: readonly string[]): Promise<Record<string, string>> {
  const { stdout } = await fixpath(folder, ['lint', '--format', 'json', ...args]);
  const { findings } = JSON.parse(stdout) as {
    findings: { path: string; ruleId: string; severity: string }[];
  };
  const found = findings.filter((finding) => finding.ruleId === 'empty-section');
  return Object.fromEntries(found.map((finding) => [finding.path, finding.severity]));
}

const asInfo = 'rules: { empty-section: info }\n';
const asWarning = 'rules: { empty-section: warning }\n';

describe('configuration files', () => {
  after(removeFolders);

  it('are found upwards from each article; the nearest one counts', async () => {
    const folder = folderWith({
      '.fixpathrc.yaml': asInfo,
      'a.md': articleWithError,
      'kb/b.md': articleWithError,
      'kb/deep/.fixpathrc.yml': asWarning,
      'kb/deep/deeper/c.md': articleWithError,
    });
    deepEqual(await severities(folder), {
      'a.md': 'info',
      'kb/b.md': 'info',
      'kb/deep/deeper/c.md': 'warning',
    });
    deepEqual(await severities(path.join(folder, 'kb'), 'b.md'), { 'b.md': 'info' });
  });

  const forms = {
    '.fixpathrc.json': '{ "rules": { "empty-section": "info" } }',
    'package.json': '{\n\t"name": "kb",\n\t"fixpath": {\n\t\t"rules": { "empty-section": "info" }\n\t}\n}',
  };
  for (const [name, text] of Object.entries(forms))
    it(`can be a ${name}`, async () => {
      deepEqual(await severities(folderWith({ [name]: text, 'a.md': articleWithError })), { 'a.md': 'info' });
    });

  it('are not every package.json', async () => {
    const folder = folderWith({
      '.fixpathrc.yaml': asInfo,
      'one/package.json': '{ "name": "fixpath" }',
      'one/a.md': articleWithError,
      'two/package.json': '{ broken',
      'two/b.md': articleWithError,
    });
    deepEqual(await severities(folder), { 'one/a.md': 'info', 'two/b.md': 'info' });
  });

  it('give way to --config and to --rule', async () => {
    const folder = folderWith({ '.fixpathrc.yaml': asInfo, 'ci.yaml': asWarning, 'a.md': articleWithError });
    deepEqual(await severities(folder, '--config', 'ci.yaml'), { 'a.md': 'warning' });
    deepEqual(await severities(folder, '--rule', 'empty-section=error'), { 'a.md': 'error' });
  });

  it('say which files are articles whatever they look like', async () => {
    const folder = folderWith({
      'kb/.fixpathrc.yaml': 'include: ["notes/**"]\n',
      'kb/notes/a.md': `${changelog}\n## Related reading\n`,
      'kb/b.md': `${changelog}\n## Related reading\n`,
    });
    deepEqual(Object.keys(await severities(folder)), ['kb/notes/a.md']);
  });

  it('place links that begin with a slash, from their own folder', async () => {
    const folder = folderWith({
      'kb/.fixpathrc.yaml': 'links: { root: site }\n',
      'kb/site/contact.md': '# Contact\n',
      'kb/site/a/b.md': soundArticle.replace('https://support.example/new', '/contact.md'),
    });
    for (const [cwd, file] of [
      ['', 'kb/site/a/b.md'],
      ['kb/site', 'a/b.md'],
    ] as const)
      equal((await fixpath(path.join(folder, cwd), ['lint', file, '--only', 'broken-link'])).code, 0);
    const elsewhere = await fixpath(folder, ['lint', '--config', 'kb/site/x.yaml', 'kb']);
    match(elsewhere.stderr, /^fixpath: --config: kb\/site\/x\.yaml: there is no such file\./);
    equal(elsewhere.code, 2);
  });

  describe('with mistakes', () => {
    const broken = '# kept\nrules:\n  empty-secton: info\n  missing-cause: "off"\n';

    it('are told with file and line, and the rest of the work goes on', async () => {
      const folder = folderWith({
        '.fixpathrc.yaml': broken,
        'a.md': articleWithError,
        'b.md': soundArticle,
      });
      const { code, stdout, stderr } = await fixpath(folder, ['lint', '--format', 'json']);
      equal(code, 2);
      match(
        stderr,
        /^fixpath: \.fixpathrc\.yaml:3:3: “empty-secton” is no known rule .*Did you mean “empty-section”\?\n$/,
      );
      const { findings } = JSON.parse(stdout) as { findings: { ruleId: string }[] };
      equal(findings.filter((finding) => finding.ruleId === 'empty-section').length, 2);
    });

    it('are told at their place in a package.json', async () => {
      const manifest = '{\n  "name": "kb",\n  "fixpath": {\n    "profle": "kb"\n  }\n}\n';
      const { code, stderr } = await fixpath(folderWith({ 'package.json': manifest, 'a.md': soundArticle }), [
        'lint',
      ]);
      equal(code, 2);
      match(stderr, /^fixpath: package\.json:4:5: /);
    });

    it('end every command with 2', async () => {
      const folder = folderWith({ '.fixpathrc.yaml': 'rules: [', 'a.md': soundArticle });
      for (const command of ['lint', 'inspect', 'flow']) {
        const { code, stdout, stderr } = await fixpath(folder, [command, 'a.md']);
        equal(code, 2, command);
        equal(stdout === '', false, command);
        match(stderr, /^fixpath: \.fixpathrc\.yaml:1:\d+: The configuration cannot be read: /m);
      }
    });

    it('are no mistakes where a key is only to come', async () => {
      const folder = folderWith({ '.fixpathrc.yaml': 'extends: ./base.yaml\n', 'a.md': soundArticle });
      const { code, stderr } = await fixpath(folder, ['lint', 'a.md']);
      equal(code, 0);
      match(stderr, /^note: \.fixpathrc\.yaml:1:1: “extends” is not supported yet/);
    });
  });
});
