import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Article } from '#core/article/article.js';
import { builtInLanguages, createLanguages, type Languages } from '#core/article/lexicon/languages.js';
import { phraseLists, type OwnWords } from '#core/article/lexicon/ownWords.js';
import { phrasePattern } from '#core/article/lexicon/phrase.js';
import { ArticleDocument } from '#core/document/articleDocument.js';
import { parseLexicon } from '#core/lint/readLexicons.js';
import { projectPath } from '../../../support/project.js';
import { unindent } from '../../../support/unindent.js';
import { outlineOf } from '../support.js';

function languagesOf(...files: readonly string[]): Languages {
  return createLanguages(
    files.flatMap((text): readonly OwnWords[] => {
      const { value, problems } = parseLexicon(unindent(text));
      deepEqual(problems, []);
      return value;
    }),
  );
}

function read(markdown: string, languages?: Languages): Article {
  return new ArticleDocument('a.md', unindent(markdown), languages ? { languages } : {}).article;
}

function check(markdown: string, languages: Languages, outline: string): void {
  equal(outlineOf(read(markdown, languages)), unindent(outline));
}

describe('A language that Fixpath does not bring', () => {
  const words = readFileSync(projectPath('test/fixtures/lexicons/pt.yaml'), 'utf8');
  const page = readFileSync(projectPath('test/fixtures/lexicons/impressora.md'), 'utf8');
  const portuguese = languagesOf(words);

  it('is read by the words of a team', () => {
    check(
      page,
      portuguese,
      `
      symptom: A impressora não imprime
        cause: uma bandeja vazia
        cause: um cabo solto
        cause: um driver antigo
        step check: Verifique se há papel na bandeja, p. ex. abrindo a tampa.
          branch outcome -> resolved: Se isso funcionar
        step fix: Conecte o cabo e, em seguida, reinicie a impressora.
        step fix: Se a luz continua vermelha, troque o driver.
          branch persistence (not) -> step: Se a luz continua vermelha
        variant -> cause: Apenas algumas pessoas
          cause: uma fila parada
          step fix: Limpe a fila de impressão, se necessário.
      symptom: Erro 42 na tela
        cause: O relógio está errado
        cause: A conta foi bloqueada
        step fix: Você pode acertar o relógio no menu.
      branch persistence (not) -> escalate: Se a impressora ainda não imprime
        escalation ticket: abra um chamado e inclua o número de série
          evidence: o número de série
          evidence: a mensagem
          evidence: o horário
      branch capability (not) -> escalate: Se você não tem acesso
        escalation person: fale com o seu administrador
      `,
    );
    const { language, recognition } = read(page, portuguese);
    deepEqual([language, recognition.isArticle], ['pt', true]);
  });

  it('is not read without them', () => {
    equal(read(page).elements.filter(({ kind }) => kind !== 'reference').length < 6, true);
  });

  it('leads its readers to the end', () => {
    const { flow } = new ArticleDocument('a.md', page, { languages: portuguese });
    const kinds = new Set(flow.nodes.map(({ kind }) => kind));
    for (const kind of ['symptom', 'variant', 'step', 'decision', 'escalation', 'resolved'] as const)
      ok(kinds.has(kind), kind);
  });

  it('is told from others by its common words, or by what front matter says', () => {
    const tag = (markdown: string) => read(markdown, portuguese).language;
    equal(tag('A luz pisca, mas a impressora não imprime e a fila está parada.'), 'pt');
    equal(tag('The light blinks, but the printer does not print and the queue is stuck.'), 'en');
    equal(tag('Der Drucker ist an, aber er druckt nicht, und die Lampe blinkt.'), 'de');
    equal(tag("L'imprimante est allumée, mais le voyant clignote et les pages ne sortent pas."), 'fr');
    equal(tag('---\nlang: pt-BR\n---\n\n# E42'), 'pt');
  });

  it('changes nothing about articles in other languages', () => {
    for (const file of ['examples/troubleshoot-sign-in.md', 'test/fixtures/runbook.md']) {
      const text = readFileSync(projectPath(file), 'utf8');
      deepEqual(read(text, portuguese).elements, read(text).elements, file);
    }
  });

  it('can travel to a worker', () => {
    deepEqual(read(page, structuredClone(portuguese)).elements, read(page, portuguese).elements);
  });

  it('can put its verbs and conditions at their ends, in letters of its own', () => {
    const korean = languagesOf(`
      ko:
        headings: { remedy: [해결 방법], cause: [원인] }
        problems: ["않*", 오류]
        verbsAtEnd: true
        verbs: { fix: [교체하세요, 문의하세요], check: [확인하세요] }
        conditionEnds: ["*되면", "*경우"]
        persistence: [계속되면]
        escalations: { other: ["지원팀에 문의하세요"] }
    `);
    check(
      `
      # 프린터가 인쇄하지 않습니다

      ## 원인

      용지함이 비어 있습니다.

      ## 해결 방법

      1. 용지함을 확인하세요.
      2. 빨간불이 켜진 경우 케이블을 교체하세요.
      3. 문제가 계속되면, 지원팀에 문의하세요.
      `,
      korean,
      `
      symptom: 프린터가 인쇄하지 않습니다
        cause: 용지함이 비어 있습니다.
        step check: 용지함을 확인하세요.
        step fix: 빨간불이 켜진 경우 케이블을 교체하세요.
          branch state -> step: 빨간불이 켜진 경우
        branch persistence (not) -> escalate: 문제가 계속되면
          escalation other: 지원팀에 문의하세요
      `,
    );
  });

  it('is told from another one in its script by its words', () => {
    const languages = languagesOf(`
      ru: { commonWords: [и, не, но, это, что], verbs: [проверьте] }
      uk: { commonWords: [і, не, але, це, що], verbs: [перевірте] }
    `);
    equal(read('Принтер включен, но не печатает, и это странно.', languages).language, 'ru');
    equal(read('Принтер увімкнено, але не друкує, і це дивно.', languages).language, 'uk');
    equal(read('プリンターの電源は入っていますが、印刷できません。', languages).language, 'ja');
  });
});

describe('Words that a team adds to English', () => {
  const house = languagesOf(`
    en-GB:
      headings:
        symptoms: [What our guests tell us, Background]
        causes: [Usual suspects]
        remedy: ["Recipe *", Put it right]
        escalation: [Shout]
      problems: [wonky]
      causes: [goes back to, "stems * from"]
      verbs: { fix: [jiggle, page], check: [eyeball] }
      conditions: [where]
      escalations: { chat: ["shout in the * channel"] }
      evidence: [bring along]
  `);
  const page = `
    # The till is wonky

    ## What our guests tell us

    The till shows no price.

    ## Usual suspects

    - The drawer is open

    ## Recipe for the counter

    1. Eyeball the drawer.
    2. Jiggle the drawer. This goes back to a worn spring or a bent rail.
    3. Where the light is red, restart the till.

    ## Shout

    Shout in the front desk channel and bring along the receipt, the number of the till, and the time.
  `;

  it('make the headings and phrases of an odd house known', () => {
    check(
      page,
      house,
      `
      symptom: The till shows no price.
        cause: The drawer is open
        step check: Eyeball the drawer.
        step fix: Jiggle the drawer.
        cause: a worn spring
        cause: a bent rail
        step fix: Where the light is red, restart the till.
          branch state -> step: Where the light is red
      escalation chat: Shout in the front desk channel and bring along the receipt
        evidence: the receipt
        evidence: the number of the till
        evidence: the time
      `,
    );
    const without = outlineOf(read(page));
    for (const missing of ['cause:', 'check: Eyeball', 'branch', 'escalation'])
      ok(!without.includes(missing), missing);
  });

  it('count before those that Fixpath brings, in pages of other languages too', () => {
    const role = (markdown: string, languages: Languages) => read(markdown, languages).root.sections[0]!.role;
    const heading = '## Background\n\nThe light is red.\n';
    deepEqual([role(heading, builtInLanguages), role(heading, house)], ['cause', 'symptoms']);
    const german = '## Background\n\nDie Lampe ist rot und der Drucker druckt nicht.\n';
    equal(read(german, house).language, 'de');
    equal(role(german, house), 'symptoms');
  });

  it('count together; of two that clash, the first counts', () => {
    const both = languagesOf(
      'en: { headings: { remedy: [Recipe], cause: [Twist] }, verbs: { check: [poke] } }',
      'en: { headings: { cause: [Recipe, Turn] }, verbs: { fix: [poke, prod] } }',
    );
    const roleOf = (heading: string) => read(`## ${heading}\n\nText.\n`, both).root.sections[0]!.role;
    deepEqual(['Recipe', 'Twist', 'Turn'].map(roleOf), ['remedy', 'cause', 'cause']);
    const steps = read('# Sync fails\n\n1. Poke it.\n2. Prod it.\n', both).elements.map((element) =>
      element.kind === 'step' ? element.mode : element.kind,
    );
    deepEqual(steps, ['symptom', 'check', 'fix']);
  });

  it('leave what Fixpath brings as it is', () => {
    languagesOf('en: { headings: { remedy: [Cause] }, verbs: [xyzzy] }');
    const [section] = read('## Cause\n\nThe disk is full.\n').root.sections;
    equal(section!.role, 'cause');
    equal(builtInLanguages.cues.get('en')!.verbs.has('xyzzy'), false);
  });
});

describe('Whatever phrases a team writes', function () {
  // Each run makes all expressions of a language anew.
  this.timeout(30_000);
  const phrase = fc
    .string({
      unit: fc.constantFrom('a', 'Wait', ' ', '*', '.', '(', '|', '+', '\\', '$', 'é', '漢', 'с', '1', ':'),
    })
    .filter((text) => new RegExp(phrasePattern, 'u').test(text));
  const phrases = fc.array(phrase, { maxLength: 3 });
  const words = fc.record({
    language: fc.constantFrom('en', 'de', 'ja', 'pt', 'xx'),
    headings: fc.record({ symptoms: phrases, remedy: phrases }),
    verbs: fc.record({ fix: phrases, check: phrases }),
    escalations: fc.record({ ticket: phrases, other: phrases }),
    phrases: fc.record(Object.fromEntries(phraseLists.map((list) => [list, phrases]))),
    verbsAtEnd: fc.boolean(),
  });
  const line = fc.oneof(
    phrase,
    fc.constantFrom('# Wait', '## a', '1. Wait a', '- a: Wait', '**a.** Wait', 'a, Wait'),
  );

  it('articles can be read and drawn, with every element inside the text', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 2 }), fc.array(line, { maxLength: 12 }), (own, lines) => {
        const text = lines.join('\n\n');
        const document = new ArticleDocument('a.md', text, { languages: createLanguages(own) });
        ok(document.flow.nodes.length > 0);
        for (const { span } of document.article.elements)
          ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
      }),
      { numRuns: 25 },
    );
  });
});

describe('Words that a team adds to a language with a grammar', () => {
  it('are read as that language’s own', () => {
    const languages = languagesOf(`
      de:
        verbs: { check: [beäugen Sie] }
        because: [schuld daran ist]
        groups: [die vom Empfang]
        conditions: [sobald]
    `);
    check(
      `
      # Die Kasse startet nicht

      Schuld daran ist eine offene Lade.

      1. Beäugen Sie die Lade.
      2. Sobald die Lampe rot ist, starten Sie die Kasse neu.
      `,
      languages,
      `
      symptom: Die Kasse startet nicht
        cause: eine offene Lade
        step check: Beäugen Sie die Lade.
        step fix: Sobald die Lampe rot ist, starten Sie die Kasse neu.
          branch state -> step: Sobald die Lampe rot ist
      `,
    );
  });
});
