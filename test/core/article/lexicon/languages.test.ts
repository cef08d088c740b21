import { deepEqual, equal, ok } from 'node:assert/strict';
import { chinese } from '#core/article/lexicon/chinese.js';
import { compileCues } from '#core/article/lexicon/cues.js';
import { emptyLexicon } from '#core/article/lexicon/emptyLexicon.js';
import { english } from '#core/article/lexicon/english.js';
import { french } from '#core/article/lexicon/french.js';
import { german } from '#core/article/lexicon/german.js';
import { anyOf } from '#core/article/lexicon/grammarCues.js';
import { japanese } from '#core/article/lexicon/japanese.js';
import { cuesByLanguage } from '#core/article/lexicon/languages.js';
import type { Lexicon, NamedRole } from '#core/article/lexicon/lexicon.js';
import { normaliseHeading } from '#core/article/sectionRole.js';
import { readArticle } from '../support.js';

const lexicons = [english, german, french, japanese, chinese];

function headingsOf(lexicon: Lexicon): [string, NamedRole][] {
  return (Object.keys(lexicon.headings) as NamedRole[]).flatMap((role) =>
    lexicon.headings[role].map((heading): [string, NamedRole] => [heading, role]),
  );
}

describe('the lexicons', () => {
  it('give a heading one role, whatever the language', () => {
    const roles = new Map<string, Set<NamedRole>>();
    for (const [heading, role] of lexicons.flatMap(headingsOf))
      roles.set(heading, (roles.get(heading) ?? new Set()).add(role));
    const torn = [...roles].filter(([, named]) => named.size > 1);
    deepEqual(torn, []);
  });

  for (const lexicon of lexicons.slice(1))
    it(`list headings as they are compared: ${lexicon.language}`, () => {
      for (const [heading] of headingsOf(lexicon)) equal(normaliseHeading(heading), heading);
    });

  it('know every role in every language', () => {
    for (const lexicon of lexicons)
      for (const role of Object.keys(emptyLexicon.headings) as NamedRole[])
        ok(lexicon.headings[role].length > 0, `${lexicon.language}: ${role}`);
  });

  it('list no verb for two purposes', () => {
    for (const { language, modes } of lexicons) {
      const verbs = Object.values(modes).flat();
      equal(new Set(verbs).size, verbs.length, language);
    }
  });
});

describe('compiled cues', () => {
  it('know the headings of all languages, their own first', () => {
    for (const cues of Object.values(cuesByLanguage)) {
      equal(cues.roles.get('ursache'), 'cause');
      equal(cues.roles.get('solution'), 'remedy');
      equal(cues.roles.get('症状'), 'symptoms');
      equal(cues.roles.get('解决办法'), 'remedy');
      equal(cues.roles.get('cause'), 'cause');
    }
    const torn = compileCues({ ...german, headings: { ...german.headings, note: ['cause'] } }, [english]);
    equal(torn.roles.get('cause'), 'note');
  });

  it('never match where a lexicon has no cue', () => {
    const cues = compileCues(emptyLexicon);
    for (const text of ['', 'If it fails, restart it.', '如果失败，请重启。'])
      for (const cue of [cues.condition, cues.cause, cues.problem, cues.softInstruction]) ok(!cue.test(text));
  });

  it('are shared and cannot be changed', () => {
    ok(Object.isFrozen(cuesByLanguage));
  });
});

describe('the edges of words', () => {
  it('are those of letters with accents as well, where a language needs them', () => {
    const word = anyOf(['über'], { before: '\\b', after: '\\b', edges: 'letters' });
    ok(word.test('Über uns'));
    ok(word.test('(über)'));
    ok(!word.test('gegenüber'));
    ok(!word.test('überall'));
    ok(!anyOf(['über'], { before: '\\b' }).test('Über uns'));
  });

  it('mean nothing at the ends of cues in scripts without spaces', () => {
    const { cause } = compileCues({ ...chinese, causePatterns: ['因为'] });
    ok(cause.test('这是因为断电'));
  });
});

describe('the language of an article', () => {
  const steps = (markdown: string) =>
    readArticle(markdown)
      .elements.filter(({ kind }) => kind === 'step')
      .map(({ text }) => text);

  it('is the declared one, whatever the words look like', () => {
    deepEqual(steps('---\nlang: de\n---\n\n# OK\n\n## Fix\n\nCache leeren.\n'), ['Cache leeren.']);
    deepEqual(steps('# OK\n\n## Fix\n\nCache leeren.\n'), []);
  });

  it('lets every element quote the cue that it was found by', () => {
    const because = (markdown: string) => readArticle(markdown).elements.map((element) => element.because);
    deepEqual(because('# Der Start geht nicht\n\n## Lösung\n\n1. Prüfen Sie das Kabel.\n'), [
      'the title, since no heading names a symptom',
      'an item of a numbered list that instructs: "Prüfen Sie"',
    ]);
    deepEqual(because('# 无法启动\n\n## 解决方法\n\n请检查电缆。\n'), [
      'the title, since no heading names a symptom',
      'the instruction "检查" in a paragraph',
    ]);
  });
});
