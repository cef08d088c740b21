import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Documents } from '#server/common/documents.js';
import { memoryFileSystem } from '../features/support.js';
import { projectPath } from '../support/project.js';
import { fixpath, folderWith, removeFolders } from './support.js';

const words = readFileSync(projectPath('test/fixtures/lexicons/pt.yaml'), 'utf8');
const page = readFileSync(projectPath('test/fixtures/lexicons/impressora.md'), 'utf8');
const house = '{ en: { headings: { remedy: [Recipe] }, verbs: [frobnicate] } }';
const till = '# The till shows no price\n\n## Recipe\n\nFrobnicate the drawer.\n';

/** A knowledge base in Portuguese and in the English of an odd house. */
const files = {
  'kb/.fixpathrc.yaml': `lexicons: ["./words/pt.yaml", ${house}]\n`,
  'kb/words/pt.yaml': words,
  'kb/loja/impressora.md': page,
  'kb/loja/caixa.md':
    '# O caixa não abre\n\nA gaveta está parada e a luz do caixa é vermelha.\n\n1. Abra a gaveta.\n',
  'kb/till.md': till,
};

interface Inspected {
  readonly elements: readonly { readonly id: string; readonly kind: string; readonly because: string }[];
}

describe('words of a configuration', () => {
  after(removeFolders);

  async function kindsOf(folder: string, file: string): Promise<Record<string, number>> {
    const { stdout } = await fixpath(folder, ['inspect', '--format', 'json', file]);
    const [{ elements }] = JSON.parse(stdout) as [Inspected];
    const kinds = elements.map(({ kind }) => kind);
    return Object.fromEntries(kinds.map((kind) => [kind, kinds.filter((each) => each === kind).length]));
  }

  it('reach inspect, from a file and from the configuration itself', async () => {
    const folder = folderWith(files);
    const { symptom, variant, cause, step, branch, escalation } = await kindsOf(
      folder,
      'kb/loja/impressora.md',
    );
    deepEqual(
      { symptom, variant, cause, step, branch, escalation },
      {
        symptom: 2,
        variant: 1,
        cause: 6,
        step: 5,
        branch: 4,
        escalation: 2,
      },
    );
    deepEqual(await kindsOf(folder, 'kb/till.md'), { symptom: 1, step: 1 });
    deepEqual(await kindsOf(folderWith({ 'till.md': till }), 'till.md'), {
      symptom: 1,
    });
  });

  it('reach flow and simulate', async () => {
    const folder = folderWith(files);
    const flow = await fixpath(folder, ['flow', 'kb/loja/impressora.md']);
    match(flow.stdout, /Se isso funcionar\?/);
    const walk = await fixpath(folder, ['simulate', 'kb/till.md', '--answers', 'yes']);
    match(walk.stdout, /Frobnicate the drawer/);
  });

  it('reach lint: where a language is known, what is missing can be told', async () => {
    const rules = async (folder: string, file: string) => {
      const { stdout } = await fixpath(folder, ['lint', '--format', 'json', file]);
      return (JSON.parse(stdout) as { findings: { ruleId: string }[] }).findings.map(({ ruleId }) => ruleId);
    };
    deepEqual(await rules(folderWith(files), 'kb/loja/caixa.md'), ['missing-cause', 'no-escalation-path']);
  });

  it('give the same elements in the editor', async () => {
    const folder = folderWith(files);
    const uri = (name: string) => pathToFileURL(path.join(folder, name)).href;
    const inMemory = Object.fromEntries(Object.entries(files).map(([name, text]) => [uri(name), text]));
    const documents = new Documents(() => [], memoryFileSystem(inMemory));
    documents.setFolders([uri('')]);
    const snapshot = await documents.snapshot();
    for (const name of ['kb/loja/impressora.md', 'kb/loja/caixa.md', 'kb/till.md']) {
      const { stdout } = await fixpath(folder, ['inspect', '--format', 'json', name]);
      const [{ elements }] = JSON.parse(stdout) as [Inspected];
      const inEditor = snapshot.find(uri(name))!.document.article.elements;
      deepEqual(
        inEditor.map(({ id, kind, because }) => [id, kind, because]),
        elements.map(({ id, kind, because }) => [id, kind, because]),
      );
      equal(elements.length > 1, true, name);
    }
  });

  it('come from beside the configuration that --config names', async () => {
    const folder = folderWith({ ...files, 'other/caixa.md': files['kb/loja/caixa.md'] });
    const { stdout } = await fixpath(folder, ['inspect', '--config', 'kb/.fixpathrc.yaml', 'other/caixa.md']);
    match(stdout, /step \(fix\) {2}Abra a gaveta/);
  });

  describe('with mistakes', () => {
    const lint = (more: Readonly<Record<string, string>>) =>
      fixpath(folderWith({ 'a.md': till, ...more }), ['lint', 'a.md']);

    it('are told at their place in the file of words, once, and the rest counts', async () => {
      const folder = folderWith({
        '.fixpathrc.yaml': 'lexicons: [house.yaml]\n',
        'house.yaml': 'en:\n  verbs: [frobnicate, spin up]\n  cuases: [rain]\n',
        'a.md': till,
        'b.md': till,
      });
      const { code, stdout, stderr } = await fixpath(folder, ['inspect', 'a.md', 'b.md']);
      equal(code, 2);
      deepEqual(
        stderr
          .trim()
          .split('\n')
          .map((line) => /^fixpath: house\.yaml:\d+:\d+/.exec(line)?.[0]),
        ['fixpath: house.yaml:3:3', 'fixpath: house.yaml:2:23'],
      );
      match(stdout, /step \(fix\) {2}Frobnicate/);
    });

    it('name the place of a file that is not there', async () => {
      const { code, stderr } = await lint({ '.fixpathrc.yaml': 'lexicons:\n  - words/none.yaml\n' });
      equal(code, 2);
      match(
        stderr,
        /^fixpath: \.fixpathrc\.yaml:2:5: The file “words\/none\.yaml” cannot be read, so articles /,
      );
    });

    it('say what is wrong with a file that is no text', async () => {
      const folder = folderWith({
        '.fixpathrc.yaml': 'lexicons: [w.yaml]\n',
        'w.yaml': new Uint8Array([0xff, 0x61]),
        'a.md': till,
      });
      const { code, stderr } = await fixpath(folder, ['inspect', 'a.md']);
      equal(code, 2);
      match(stderr, /\.fixpathrc\.yaml:1:12: .*\n.*w\.yaml:1: byte 0 \(0xFF\) is not UTF-8/);
    });

    it('cannot be regular expressions: these are found as they are written', async () => {
      const { code, stderr } = await lint({
        '.fixpathrc.yaml': 'lexicons: { en: { causes: ["(a+)+$", "[x]"] } }\n',
      });
      doesNotMatch(stderr, /fixpath:/);
      equal(code < 2, true);
    });
  });
});
