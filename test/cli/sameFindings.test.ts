import { deepEqual, equal } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { TestClient } from '../server/testClient.js';
import { projectPath } from '../support/project.js';
import { fixpath, folderWith, removeFolders, soundArticle } from './support.js';

interface Finding {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly ruleId: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
}

/** Links, titles and names that mean something only with other files and a configuration around. */
const knowledgeBase = {
  '.fixpathrc.yaml':
    'rules: { empty-section: info }\nlinks: { root: site, aliases: { Help desk: contact.md } }\n',
  'site/contact.md': '# Contact\n\n## Tickets\n\nWrite to us.\n',
  'site/printer.md': soundArticle.replace('https://support.example/new', '/contact.md#tickets'),
  'site/scanner.md': soundArticle.replace('https://support.example/new', '/contact.md#nowhere'),
  'site/camera.md': `${soundArticle}\nSee Help desk for more. See No Such Page for less.\n\n## Related reading\n`,
};

/** Articles that are read by words of their configuration, in which something is missing. */
const ownWords = {
  '.fixpathrc.yaml': 'lexicons: [words/pt.yaml, { en: { headings: { remedy: [Put it right] } } }]\n',
  'words/pt.yaml': readFileSync(projectPath('test/fixtures/lexicons/pt.yaml'), 'utf8'),
  'caixa.md':
    '# O caixa não abre\n\nA gaveta está parada e a luz do caixa é vermelha.\n\n1. Abra a gaveta.\n',
  'till.md': '# The till shows no price\n\n## Put it right\n\n1. Restart the till.\n',
};

describe('The editor and the command line', function () {
  this.timeout(60_000);
  after(removeFolders);

  const folders = {
    'the examples': () => projectPath('examples'),
    'a knowledge base with links, titles and a configuration': () => folderWith(knowledgeBase),
    'articles in words of their own': () => folderWith(ownWords),
  };
  for (const [what, folder] of Object.entries(folders))
    it(`find the same in ${what}`, async () => {
      const root = folder();
      const fromLine = await lintFolder(root);
      deepEqual(await openAll(root), fromLine);
      equal(fromLine.length > 0, true);
    });
});

async function lintFolder(folder: string): Promise<string[]> {
  const { stdout } = await fixpath(folder, ['lint', '--format', 'json']);
  const { findings } = JSON.parse(stdout) as { findings: Finding[] };
  return findings.map(({ path, line, column, endLine, endColumn, ruleId, severity, message }) =>
    [`${path}:${line}:${column}-${endLine}:${endColumn}`, severity, ruleId, message].join(' '),
  );
}

async function openAll(folder: string): Promise<string[]> {
  const client = await TestClient.start({ folders: [pathToFileURL(folder).href] });
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const found: string[] = [];
  for (const name of names.filter((each) => each.endsWith('.md')).sort()) {
    const file = path.join(folder, name);
    const uri = pathToFileURL(file).href;
    await client.open(uri, readFileSync(file, 'utf8'));
    found.push(...(await client.pull(uri)).map((diagnostic) => describeDiagnostic(name, diagnostic)));
  }
  await client.stop();
  return found;
}

function describeDiagnostic(name: string, { range, severity, code, message }: Diagnostic): string {
  const { start, end } = range;
  const place = `${name.split(path.sep).join('/')}:${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
  return [
    place,
    ['', 'error', 'warning', 'info'][severity ?? 0],
    String(code),
    typeof message === 'string' ? message : message.value,
  ].join(' ');
}
