import { deepEqual, equal, match } from 'node:assert/strict';
import { defaultConfiguration } from '#core/lint/configuration.js';
import { parseConfiguration } from '#core/lint/parseConfiguration.js';

const words = { name: 'words', description: 'Words.', default: ['TODO'] };
const rules = [{ id: 'missing-cause' }, { id: 'placeholder-left', options: [words] }];

function read(text: string, path = '.fixpathrc.yaml') {
  const { value, problems } = parseConfiguration(text, path, rules);
  return {
    value,
    problems: problems.map(({ ruleId, span, message }) => [
      ruleId,
      text.slice(span.start, span.end),
      message,
    ]),
  };
}

/** The only problem of a configuration: where it stands, and its message. */
function onlyProblem(text: string, path?: string) {
  const { problems } = read(text, path);
  equal(problems.length, 1, JSON.stringify(problems));
  const [ruleId, place, message] = problems[0] as [string, string, string];
  return { ruleId, place, message };
}

describe('parseConfiguration', () => {
  it('takes an empty text for the default', () => {
    deepEqual(read(''), { value: defaultConfiguration, problems: [] });
    deepEqual(read('# nothing yet\n').value, defaultConfiguration);
  });

  it('reads everything that this version supports', () => {
    const { value, problems } = read(`
profile: runbook
include: ["articles/**/*.md"]
rules:
  missing-cause: off
  placeholder-left: [error, { words: [FIXME] }]
  suppression: info
escalations:
  support-ticket: { name: Support ticket, phrases: [file a ticket], url: https://support.example.com }
  duty: {}
links: { root: articles, aliases: { Handbook: handbook.md } }
`);
    deepEqual(problems, []);
    deepEqual(value, {
      profile: 'runbook',
      include: ['articles/**/*.md'],
      rules: {
        'missing-cause': { severity: 'off' },
        'placeholder-left': { severity: 'error', options: { words: ['FIXME'] } },
        suppression: { severity: 'info' },
      },
      escalations: [
        {
          id: 'support-ticket',
          name: 'Support ticket',
          phrases: ['file a ticket'],
          evidence: [],
          url: 'https://support.example.com',
        },
        { id: 'duty', name: 'duty', phrases: [], evidence: [] },
      ],
      links: { root: 'articles', aliases: { Handbook: 'handbook.md' } },
    });
  });

  it('reads JSON, with tabs and a schema', () => {
    const { value, problems } = read(
      '{\n\t"$schema": "./x.json",\n\t"rules": {\n\t\t"missing-cause": "error"\n\t}\n}\n',
      '.fixpathrc.json',
    );
    deepEqual([value.rules, problems], [{ 'missing-cause': { severity: 'error' } }, []]);
  });

  it('reads the key of a package.json, and nothing else of it', () => {
    const path = 'docs/package.json';
    deepEqual(read('{ "name": "x", "fixpath": { "profile": "kb" } }', path).value.profile, 'kb');
    deepEqual(read('{ "name": "x" }', path), { value: defaultConfiguration, problems: [] });
    equal(onlyProblem('{ "fixpath": { "profil": "kb" } }', path).place, '"profil"');
  });

  it('follows aliases, and leaves empty groups alone', () => {
    const { value, problems } = read(
      'include: &all [a.md]\nlinks:\nrules:\nescalations: { x: { phrases: *all } }\n',
    );
    deepEqual(
      [value.escalations[0]!.phrases, value.links, problems],
      [['a.md'], defaultConfiguration.links, []],
    );
  });

  it('reports unknown keys where they stand, with the nearest known one', () => {
    deepEqual(onlyProblem('profil: kb\n'), {
      ruleId: 'configuration',
      place: 'profil',
      message: '“profil” is no known key here, so it has no effect. Did you mean “profile”?',
    });
    match(onlyProblem('links: { rot: articles }').message, /Did you mean “root”\?/);
    match(onlyProblem('wholly-different: 1').message, /no effect\.$/);
  });

  it('reports unknown rules and severities', () => {
    match(
      onlyProblem('rules: { mising-cause: error }').message,
      /“mising-cause” is no known rule.*“missing-cause”/,
    );
    match(onlyProblem('rules: { missing-cause: warn }').message, /must be one of off, info, warning, error/);
    match(onlyProblem('rules: { missing-cause: eror }').message, /Did you mean “error”\?/);
    match(onlyProblem('rules: { missing-cause: false }').message, /Did you mean “off”\?/);
  });

  it('reports unknown options and options of the wrong kind, and keeps the severity', () => {
    const { place, message } = onlyProblem('rules: { placeholder-left: [info, { word: [x] }] }');
    deepEqual([place, message.includes('Did you mean “words”')], ['word', true]);
    const wrong = read('rules: { placeholder-left: [info, { words: x }] }');
    match(wrong.problems[0]![2]!, /“words” must be a list of texts/);
    deepEqual(wrong.value.rules, { 'placeholder-left': { severity: 'info', options: {} } });
    match(onlyProblem('rules: { missing-cause: [] }').message, /a severity, or a list/);
    match(onlyProblem('rules: { missing-cause: [info, {}, 1] }').message, /a severity, or a list/);
  });

  it('takes options as they are where rules are given by id alone', () => {
    const { value, problems } = parseConfiguration(
      'rules: { any-rule: [info, { deep: [{ a: 1 }] }] }',
      'x.yaml',
      ['any-rule'],
    );
    deepEqual([value.rules['any-rule'], problems], [{ severity: 'info', options: { deep: [{ a: 1 }] } }, []]);
  });

  it('says honestly that planned keys are not supported yet', () => {
    for (const key of ['extends', 'terms', 'roles', 'walks', 'overrides']) {
      const { ruleId, message } = onlyProblem(`${key}: [x]`);
      deepEqual(
        [ruleId, message],
        [
          'unsupported-configuration',
          `“${key}” is not supported yet; this version of Fixpath passes it over.`,
        ],
      );
    }
    equal(onlyProblem('links: { external: off }').ruleId, 'unsupported-configuration');
  });

  it('does not let one mistake cost the rest', () => {
    const { value, problems } = read(
      'profile: wiki\ninclude: [a.md, [b.md]]\nrules: { missing-cause: info }\n',
    );
    deepEqual(value.include, ['a.md']);
    deepEqual(value.rules, { 'missing-cause': { severity: 'info' } });
    equal(value.profile, undefined);
    deepEqual(
      problems.map(([, place]) => place),
      ['wiki', '[b.md]'],
    );
  });

  it('reports what is no YAML, and a text that is no group of keys', () => {
    match(onlyProblem('profile: "kb').message, /^The configuration cannot be read: .*\.$/);
    match(onlyProblem('- profile').message, /The configuration must be a group of keys and values/);
    match(onlyProblem('{ "fixpath": 1 }', 'package.json').message, /“fixpath” must be a group/);
  });
});
