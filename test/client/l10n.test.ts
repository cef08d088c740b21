import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const languages = ['de', 'ja', 'zh-cn'];
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;

/** The first argument of every `l10n.t(…)` below a folder. */
function messagesIn(folder: string): string[] {
  const messages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      return [...text.matchAll(/\bl10n\.t\(\s*(['"])((?:(?!\1)[^\\]|\\.)*)\1/g)].map((call) => call[2]!);
    });
  return [...new Set(messages)].sort();
}

const places = (message: string) => (message.match(/\{\d\}/g) ?? []).sort();

describe('translations', () => {
  for (const language of languages) {
    it(`have every message of the client in ${language}, and none besides`, () => {
      assert.deepEqual(Object.keys(read(`l10n/bundle.l10n.${language}.json`)).sort(), messagesIn('client'));
    });

    it(`have a place for every part of a message in ${language}`, () => {
      for (const [message, translation] of Object.entries(read(`l10n/bundle.l10n.${language}.json`)))
        assert.deepEqual(places(translation), places(message), message);
    });

    it(`have every word of the manifest in ${language}`, () => {
      const keys = Object.keys(read('package.nls.json')).sort();
      assert.deepEqual(Object.keys(read(`package.nls.${language}.json`)).sort(), keys);
    });
  }

  it('cover what the manifest asks for', () => {
    const asked = [...readFileSync('package.json', 'utf8').matchAll(/"%([\w.]+)%"/g)].map(
      (match) => match[1]!,
    );
    assert.deepEqual([...new Set(asked)].sort(), Object.keys(read('package.nls.json')).sort());
  });

  it('cover the sentences that the core puts into every flow', () => {
    const sources = [
      ...readdirSync('core/src/flow').map((file) => `core/src/flow/${file}`),
      'core/src/simulation/answers.ts',
    ];
    const known = new Set(messagesIn('client/webview'));
    for (const source of sources) {
      const text = readFileSync(source, 'utf8');
      const sentences = /'([A-Z][^'\n]*[.?])'|(?:label: |\|\| )'([A-Z][^'\n]*)'/g;
      for (const [, sentence, label] of text.matchAll(sentences)) {
        const words = sentence ?? label!;
        assert.ok(
          known.has(words),
          `${source} says "${words}", which client/webview/page/coreTexts.ts does not know`,
        );
      }
    }
  });
});
