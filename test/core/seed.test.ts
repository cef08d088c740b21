import { deepEqual, equal, ok } from 'node:assert/strict';
import { ArticleDocument } from '#core/document/articleDocument.js';
import type { Element } from '#core/article/elements.js';
import { elementsOf, findAncestor, findElement } from '#core/article/query.js';
import { edgesFrom, findGaps, reachableFrom } from '#core/flow/walks.js';
import { answers } from '#core/simulation/answers.js';
import type { SimulationState } from '#core/simulation/simulation.js';
import { summarise } from '#core/simulation/summary.js';
import { currentNode, startWalk, transition } from '#core/simulation/transition.js';
import { describeShared } from '../support/shared.js';

/**
 * A real help-center page that stands beside the repository. It is read in place and told of by line
 * numbers and counts only, for its words are not ours.
 */
describeShared('the page of a real help center', ['seed', 'troubleshoot-sso-and-login-issues.md'], (text) => {
  const document = new ArticleDocument('page.md', text);
  const { article, flow, lines } = document;
  const line = ({ span }: Pick<Element, 'span'>) => lines.lineNumber(span.start);
  const kindLines = (kind: Element['kind']) =>
    article.elements.filter((element) => element.kind === kind).map(line);
  const at = (kind: Element['kind'], wanted: number) => {
    const found = article.elements.find((element) => element.kind === kind && line(element) === wanted);
    ok(found, `no ${kind} on line ${wanted}`);
    return found;
  };

  it('is taken for an article of a help center', () => {
    deepEqual([article.recognition.isArticle, article.profile], [true, 'help-center']);
  });

  it('says what it covers, and sends readers with two other concerns elsewhere', () => {
    deepEqual(
      elementsOf(article, 'scope').map((scope) => [line(scope), scope.about]),
      [
        [7, 'covers'],
        [7, 'redirect'],
        [7, 'redirect'],
      ],
    );
  });

  it('names somebody else than the reader for one step', () => {
    const steps = elementsOf(article, 'step').filter((step) => step.responsibleParty !== undefined);
    deepEqual(steps.map(line), [53]);
  });

  it('has five headed symptoms, and a hidden one', () => {
    const symptoms = elementsOf(article, 'symptom');
    deepEqual(symptoms.filter(({ hidden }) => !hidden).map(line), [9, 25, 43, 57, 73]);
    deepEqual(symptoms.filter(({ hidden }) => hidden).map(line), [39]);
  });

  it('has 4, 3, 3, 3 + 2 and 2 causes in lists, and two more that are guessed at under a condition', () => {
    const count = (wanted: number) => kindLines('cause').filter((found) => found === wanted).length;
    deepEqual([13, 29, 47, 61, 67].map(count), [4, 3, 3, 3, 2]);
    deepEqual([77, 79].map(count), [1, 1]);
    deepEqual([...new Set(kindLines('cause'))], [13, 23, 29, 39, 47, 61, 67, 77, 79]);
    for (const [inside, symptom] of [
      [13, 9],
      [23, 9],
      [29, 25],
      [39, 39],
      [47, 43],
      [61, 57],
      [67, 57],
      [77, 73],
      [79, 73],
    ] as const)
      equal(line(findAncestor(article, at('cause', inside), 'symptom')!), symptom);
  });

  it('has the steps of its numbered lists, apart from the two items that are causes', () => {
    const inLists = [15, 17, 19, 21, 31, 33, 35, 37, 49, 51, 53, 63, 65, 69, 71];
    deepEqual(
      elementsOf(article, 'step')
        .filter(({ number }) => number !== undefined)
        .map(line),
      inLists,
    );
    deepEqual(
      elementsOf(article, 'step')
        .filter(({ number }) => number === undefined)
        .map(line),
      [39, 79, 85],
    );
  });

  it('has two variants, each with its own causes and steps', () => {
    deepEqual(
      elementsOf(article, 'variant').map((variant) => [line(variant), variant.then]),
      [
        [61, 'cause'],
        [67, 'cause'],
      ],
    );
    for (const [variant, members] of [
      [61, [61, 61, 61, 63, 65]],
      [67, [67, 67, 69, 71]],
    ] as const) {
      const { id } = at('variant', variant);
      const own = article.elements.filter(
        (element) => element.variant === id && (element.kind === 'cause' || element.kind === 'step'),
      );
      deepEqual(own.map(line), members);
    }
  });

  it('has its conditions, each with what it asks and what follows', () => {
    deepEqual(
      elementsOf(article, 'branch').map((branch) => [line(branch), branch.conditionKind, branch.then]),
      [
        [7, 'applicability', 'escalate'],
        [7, 'applicability', 'step'],
        [15, 'outcome', 'cause'],
        [19, 'persistence', 'step'],
        [21, 'state', 'step'],
        [23, 'gate', 'escalate'],
        [31, 'outcome', 'cause'],
        [35, 'capability', 'step'],
        [41, 'gate', 'escalate'],
        [53, 'state', 'step'],
        [55, 'gate', 'escalate'],
        [81, 'persistence', 'escalate'],
        [85, 'applicability', 'step'],
      ],
    );
    const outcome = elementsOf(article, 'branch').find((branch) => line(branch) === 15)!;
    equal(
      findElement(article, outcome.target)?.id,
      elementsOf(article, 'cause')[0]!.id,
      'it tells the first cause',
    );
  });

  it('takes neither a question in a heading nor a courtesy for a condition', () => {
    equal(at('symptom', 73).text.endsWith('?'), true);
    const conditions = kindLines('branch');
    deepEqual(
      [33, 39, 73].filter((wanted) => conditions.includes(wanted)),
      [],
    );
  });

  it('hands over in five places, by e-mail in the first and by ticket in the others', () => {
    deepEqual(
      elementsOf(article, 'escalation').map((escalation) => [line(escalation), escalation.channel]),
      [
        [7, 'email'],
        [23, 'ticket'],
        [41, 'ticket'],
        [55, 'ticket'],
        [81, 'ticket'],
      ],
    );
  });

  it('asks for one thing in the middle and for seven at its end', () => {
    deepEqual(kindLines('evidence'), [41, ...Array<number>(7).fill(83)]);
    equal(
      elementsOf(article, 'evidence').every(
        ({ parent }) => findElement(article, parent)?.kind === 'escalation',
      ),
      true,
    );
  });

  it('refers to two titles, of which one is its own, and has four paths of which three are the product’s', () => {
    const titles = elementsOf(article, 'reference').filter(({ style }) => style === 'title');
    deepEqual(titles.map(line), [23, 39]);
    deepEqual(
      elementsOf(article, 'uiPath').map((path) => [line(path), path.segments.length]),
      [
        [19, 4],
        [53, 4],
        [79, 3],
        [83, 3],
      ],
    );
    for (const { span } of elementsOf(article, 'uiPath'))
      equal(/[.,)]$/.test(text.slice(span.start, span.end)), false);
  });

  describe('as a flow', () => {
    const node = (kind: string, wanted: number) => {
      const found = flow.nodes.find(
        (candidate) => candidate.kind === kind && lines.lineNumber(candidate.span.start) === wanted,
      );
      ok(found, `no ${kind} on line ${wanted}`);
      return found;
    };

    /** Takes a walk by answers, as a reader of the simulator does, from the symptom of that line on. */
    function take(symptom: number, said: readonly string[]): SimulationState[] {
      const left = [...said];
      const states = [startWalk(flow, node('symptom', symptom).elementId)];
      for (;;) {
        const state = states.at(-1)!;
        const offered = answers(flow, state);
        const current = currentNode(flow, state);
        const isAsked = offered.length > 1 || current.kind === 'gap';
        if (offered.length === 0 || (isAsked && left.length === 0)) return states;
        const answer = isAsked ? left.shift() : undefined;
        const taken = offered.find(({ label }) => answer === undefined || label.startsWith(answer));
        ok(taken, `"${answer}" is no answer on line ${lines.lineNumber(current.span.start)}`);
        states.push(transition(flow, state, taken.event));
      }
    }

    /** What such a walk comes to, as `kind line`. */
    const walk = (symptom: number, said: readonly string[]): string[] =>
      take(symptom, said)
        .map((state) => currentNode(flow, state))
        .filter(({ kind }) => ['step', 'gap', 'jump', 'escalation', 'resolved'].includes(kind))
        .map(({ kind, span }) =>
          kind === 'resolved' ? 'resolved' : `${kind} ${String(lines.lineNumber(span.start))}`,
        );

    const summaryOf = (symptom: number, said: readonly string[]) =>
      summarise(flow, take(symptom, said).at(-1)!);

    it('1: a stale session is found and its cookies are cleared', () => {
      deepEqual(walk(9, ['Yes', 'Yes']), ['step 15', 'step 17', 'resolved']);
      const { causesIdentified, ended } = summaryOf(9, ['Yes', 'Yes']);
      deepEqual([causesIdentified, ended], [[elementsOf(article, 'cause')[0]!.text], true]);
    });

    it('2: mappings that do not match leave the reader standing, who may read on', () => {
      deepEqual(walk(9, ['No', 'No', 'No', 'Read on', 'Yes', 'Yes']), [
        'step 15',
        'step 17',
        'step 19',
        'gap 19',
        'step 21',
        'resolved',
      ]);
      deepEqual(walk(9, ['No', 'No', 'No', 'Read on', 'No', 'Yes']).slice(-2), ['gap 19', 'escalation 23']);
    });

    it('3: mappings that are right end in a ticket', () => {
      deepEqual(walk(9, ['No', 'No', 'Yes', 'No', 'Yes']), [
        'step 15',
        'step 17',
        'step 19',
        'escalation 23',
      ]);
      const ticket = elementsOf(article, 'escalation').find((escalation) => line(escalation) === 23);
      deepEqual([ticket?.channel, ticket?.address], ['ticket', undefined], 'nobody says where to file it');
    });

    it('4: where the private window works and nothing else does, only the page’s own end is left, by inference', () => {
      deepEqual(walk(25, ['Yes', 'No', 'Yes', 'Yes', 'No']), [
        'step 31',
        'step 33',
        'step 37',
        'escalation 81',
      ]);
      deepEqual(walk(25, ['Yes', 'No', 'No', 'No', 'Yes', 'No']).slice(-3), [
        'step 35',
        'step 37',
        'escalation 81',
      ]);
      const [, no] = edgesFrom(flow, node('decision', 41).id);
      deepEqual([no?.kind, no?.stated], ['fallback', false]);
    });

    it('5: where nothing helps in any browser, it is a ticket with one item of evidence', () => {
      deepEqual(walk(25, ['No', 'No', 'No', 'No', 'Yes', 'Yes']), [
        'step 31',
        'step 33',
        'step 35',
        'step 37',
        'escalation 41',
      ]);
      equal(summaryOf(25, ['No', 'No', 'No', 'No', 'Yes', 'Yes']).evidence.length, 1);
    });

    it('6: the hidden symptom jumps to the first one', () => {
      deepEqual(walk(39, []), ['jump 39', 'step 15']);
    });

    it('7: a wrong account has no remedy; where all is fine and nothing was lost, only the page’s end is left', () => {
      deepEqual(walk(43, ['No']), ['step 49', 'gap 49']);
      deepEqual(walk(43, ['Yes', 'Yes', 'No', 'No']), ['step 49', 'step 51', 'escalation 81']);
    });

    it('8: who is one of some never comes to the steps for all', () => {
      deepEqual(walk(57, ['Some', 'Yes', 'Yes']), ['step 63', 'step 65', 'escalation 81']);
      const reached = [...reachableFrom(flow, node('variant', 61).id)];
      for (const wanted of [69, 71]) equal(reached.includes(node('step', wanted).id), false);
    });

    it('9: an outage has no remedy, and an expired credential none but that of another section', () => {
      deepEqual(walk(57, ['All', 'No']), ['step 69', 'gap 69']);
      deepEqual(walk(57, ['All', 'Yes', 'No']), ['step 69', 'step 71', 'gap 71']);
    });

    it('10: a new secret resolves the last symptom', () => {
      deepEqual(walk(73, ['Yes']), ['step 79', 'resolved']);
      deepEqual(walk(73, ['No']), ['step 79', 'escalation 81']);
    });

    it('11: the page’s own end can be reached from every symptom, and asks for seven things', () => {
      const end = node('escalation', 81);
      for (const wanted of [9, 25, 39, 43, 57, 73])
        equal(reachableFrom(flow, node('symptom', wanted).id).has(end.id), true, `line ${wanted}`);
      const { evidence, ended } = summaryOf(57, ['Some', 'Yes', 'Yes']);
      deepEqual([evidence.length, ended], [7, true]);
      const last = elementsOf(article, 'escalation').find((escalation) => line(escalation) === 81);
      deepEqual([last?.channel, last?.address], ['ticket', undefined]);
    });

    it('12: locked-out administrators are told nothing: that advice stands in no walk', () => {
      equal(
        flow.nodes.some(({ span }) => lines.lineNumber(span.start) === 85),
        false,
      );
    });

    it('leaves readers standing at eight checks, and nowhere else', () => {
      deepEqual(
        findGaps(flow).map((gap) => [gap.node.gap, lines.lineNumber(gap.node.span.start)]),
        [19, 37, 49, 51, 63, 65, 69, 71].map((gap) => ['check', gap]),
      );
    });

    it('reaches all of its nodes', () => {
      equal(reachableFrom(flow, flow.start).size, flow.nodes.length);
    });
  });
});
