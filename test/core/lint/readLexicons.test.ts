import { deepEqual, equal, match } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { phraseLists } from '#core/article/lexicon/ownWords.js';
import { lexiconSchema } from '#core/lint/lexiconSchema.js';
import { parseConfiguration } from '#core/lint/parseConfiguration.js';
import { parseLexicon } from '#core/lint/readLexicons.js';
import { schemaValidator } from '../../cli/schemas.js';
import { projectPath } from '../../support/project.js';
import { unindent } from '../../support/unindent.js';

/** The only problem of a file of words: what it points at, and what it says. */
function onlyProblem(yaml: string): [string, string] {
  const text = unindent(yaml);
  const { problems } = parseLexicon(text);
  equal(problems.length, 1, JSON.stringify(problems));
  const { span, message } = problems[0]!;
  return [text.slice(span.start, span.end), message];
}

describe('parseLexicon', () => {
  it('reads words by language, verbs and hand-overs as a list or as lists', () => {
    const { value, problems } = parseLexicon(
      unindent(`
        PT-br: { headings: { cause: [Causa] }, verbs: [abra], escalations: ["abra um chamado"], causes: [devido a] }
        en: { verbs: { check: [eyeball] }, escalations: { chat: [shout] }, verbsAtEnd: false }
      `),
    );
    deepEqual(problems, []);
    deepEqual(value, [
      {
        language: 'pt',
        headings: { cause: ['Causa'] },
        verbs: { fix: ['abra'] },
        escalations: { other: ['abra um chamado'] },
        phrases: { causes: ['devido a'] },
        verbsAtEnd: false,
      },
      {
        language: 'en',
        headings: {},
        verbs: { check: ['eyeball'] },
        escalations: { chat: ['shout'] },
        phrases: {},
        verbsAtEnd: false,
      },
    ]);
  });

  it('has nothing to say of an empty text', () => {
    deepEqual(parseLexicon(''), { value: [], problems: [] });
    deepEqual(parseLexicon('pt:\n').problems, []);
  });

  it('describes every list of phrases, and the published schema knows them', () => {
    const { additionalProperties } = lexiconSchema;
    const known = additionalProperties === false ? {} : (additionalProperties?.properties ?? {});
    deepEqual(
      phraseLists.filter((list) => !(list in known)),
      [],
    );
    const validate = schemaValidator('lexicon.schema.json');
    validate({ pt: Object.fromEntries(phraseLists.map((list) => [list, ['x']])) });
    validate({
      'pt-BR': { verbs: ['abra'], escalations: { ticket: ['abra um chamado'] }, verbsAtEnd: true },
    });
  });

  describe('reports at its place', () => {
    const cases: readonly (readonly [what: string, yaml: string, place: string, message: RegExp])[] = [
      [
        'an unknown list',
        'pt: { cuases: [x] }',
        'cuases',
        /“cuases” is no known key .*Did you mean “causes”\?/,
      ],
      ['an unknown role', 'pt: { headings: { symptom: [x] } }', 'symptom', /Did you mean “symptoms”\?/],
      ['an unknown mode', 'pt: { verbs: { tset: [x] } }', 'tset', /Did you mean “test”\?/],
      ['a value of another type', 'pt: { causes: because }', 'because', /“causes” must be a list of texts\./],
      ['an entry that is no text', 'pt: { causes: [404] }', '404', /An entry of “causes” must be a text\./],
      [
        'an empty word',
        'pt: { causes: [""] }',
        '""',
        /^“” cannot stand here\. A phrase is .*letter or digit/,
      ],
      [
        'a wildcard too many',
        'pt: { causes: ["a**"] }',
        '"a**"',
        /^“a\*\*” cannot stand here\. .*one in a word/,
      ],
      ['words without a language', 'headings: { cause: [x] }', 'headings', /below the tag of their language/],
      ['no words at all', '- cause\n', '- cause\n', /A file of words must be a group of keys and values\./],
      ['what is no YAML', 'pt: [', '', /^The file of words cannot be read: /],
      [
        'a heading for two roles',
        'pt: { headings: { cause: [Detalhes], remedy: [detalhes] } }',
        'detalhes',
        /^“detalhes” stands under “cause” and under “remedy”.*“cause” counts; take it out of the other\.$/,
      ],
      ['a verb for two purposes', 'pt: { verbs: { fix: [abra], check: [abra] } }', 'abra', /“fix” counts/],
      ['a hand-over by two channels', 'pt: { escalations: { chat: [x], phone: [x] } }', 'x', /“chat” counts/],
      [
        'a strong and weak reason',
        'pt: { causes: [devido a], because: [Devido a] }',
        'Devido a',
        /“causes” counts/,
      ],
      ['an English verb of two words', 'en: { verbs: [spin up] }', 'spin up', /known by the one word/],
      ['a verb with a wildcard', 'pt: { verbs: { check: ["verific*"] } }', '"verific*"', /Write each form/],
      ['a list without effect', 'en: { groups: [guests] }', 'groups', /“groups” has no effect in English/],
    ];
    for (const [what, yaml, place, message] of cases)
      it(what, () => {
        const [found, said] = onlyProblem(yaml);
        match(said, message);
        equal(found, place);
      });
  });

  it('leaves out what is wrong, and keeps the rest', () => {
    const { value } = parseLexicon('en: { verbs: [spin up, jiggle], causes: ["", due to rain], groups: 1 }');
    deepEqual([value[0]?.verbs, value[0]?.phrases], [{ fix: ['jiggle'] }, { causes: ['due to rain'] }]);
  });

  it('takes a clash through an alias for what it is', () => {
    match(onlyProblem('pt: { headings: { cause: &a [X], remedy: *a } }')[1], /“X” stands under “cause”/);
  });
});

describe('The key lexicons of a configuration', () => {
  const read = (text: string) => parseConfiguration(text, '.fixpathrc.yaml', []);
  const validate = schemaValidator('fixpathrc.schema.json');

  it('takes files, words, and a list of both', () => {
    const files = read('lexicons: ["./words/pt.yaml", { en: { verbs: [jiggle] } }, more.yml]\n');
    deepEqual(files.problems, []);
    deepEqual(
      files.value.lexicons?.map((source) => (source.kind === 'file' ? source.path : source.words[0]?.verbs)),
      ['./words/pt.yaml', { fix: ['jiggle'] }, 'more.yml'],
    );
    equal(read('lexicons: { en: { verbs: [jiggle] } }').value.lexicons?.length, 1);
    validate({ lexicons: ['./words/pt.yaml', { en: { verbs: ['jiggle'] } }] });
    validate({ lexicons: { 'pt-BR': { headings: { cause: ['Causa'] } } } });
  });

  it('says what it could be where it is something else', () => {
    const messages = read('lexicons: words\n').problems.map(({ message }) => message);
    deepEqual(messages, ['“lexicons” must be a list, or a group of keys and values.']);
    match(
      onlyProblem('pt: { verbs: abra }')[1],
      /^“verbs” must be a list of texts, or a group of keys and values\.$/,
    );
    match(onlyProblem('pt: { verbsAtEnd: yes }')[1], /^“verbsAtEnd” must be true or false\.$/);
  });

  it('stands in a package.json as well', () => {
    const manifest = '{ "fixpath": { "lexicons": { "en": { "verbs": ["jiggle"] } } } }';
    equal(parseConfiguration(manifest, 'package.json', []).value.lexicons?.length, 1);
  });

  for (const path of [
    '/etc/words.yaml',
    'C:\\words.yaml',
    '\\\\server\\words.yaml',
    'words.json',
    'words',
    '',
  ])
    it(`does not take ${path || 'an empty path'} for a file of words`, () => {
      const { value, problems } = read(`lexicons: [${JSON.stringify(path)}]`);
      equal(value.lexicons, undefined);
      match(problems[0]?.message ?? '', /path is relative to the folder of the configuration/);
    });

  it('reports mistakes in its words once, at their place', () => {
    const text = 'lexicons:\n  - en: { headings: { cuase: [x] }, verbs: [spin up] }\n';
    const { problems } = read(text);
    deepEqual(
      problems.map(({ span }) => text.slice(span.start, span.end)),
      ['cuase', 'spin up'],
    );
  });

  it('holds what docs/configuration.md shows', () => {
    const page = readFileSync(projectPath('docs/configuration.md'), 'utf8');
    const shown = [...page.matchAll(/^```yaml\n([^]*?)^```/gm)].map((found) => found[1]!);
    const words = shown.filter((text) => /^(?:lexicons|pt-BR):/m.test(text));
    equal(words.length >= 2, true);
    for (const text of words)
      deepEqual((text.startsWith('lexicons') ? read(text) : parseLexicon(text)).problems, [], text);
    for (const list of phraseLists) equal(page.includes(`| \`${list}\` |`), true, list);
  });
});
