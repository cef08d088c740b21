import type { Article } from '#core/article/article.js';
import type { Branch, Element, ElementKind, Step, Symptom } from '#core/article/elements.js';
import { findAncestor, findElement } from '#core/article/query.js';
import { quote } from '#core/lint/quote.js';

/**
 * What an element is to the reader of the article, in Markdown for its writer: a name, and sentences that
 * say what follows from it.
 */
export function describeElement(element: Element, article: Article): string {
  const sentences = [meaningOf(element, article), factsOf(element)].filter((part) => part !== '');
  return `**${names[element.kind]}** – ${sentences.join(' ')}`;
}

/** By which cue it was read so, how sure that is, and what to do where it is not sure. */
export function describeReading({ because, confidence }: Element): string {
  const reading = `How Fixpath can tell: ${because}.`;
  if (confidence >= 0.9) return `${reading} It is sure of this.`;
  if (confidence >= 0.75) return `${reading} It is fairly sure of this.`;
  const sure = confidence >= 0.5 ? 'It is not sure of this.' : 'This is only a guess.';
  return `${reading} ${sure} If it is wrong, say in a comment above what this is, such as \`<!-- fixpath: step -->\` or \`<!-- fixpath: ignore -->\`.`;
}

const names: Record<ElementKind, string> = {
  symptom: 'Symptom',
  variant: 'Variant',
  cause: 'Cause',
  step: 'Step',
  branch: 'Condition',
  escalation: 'Escalation',
  evidence: 'Evidence',
  reference: 'Reference',
  uiPath: 'Path through the user interface',
  scope: 'Scope',
};

function meaningOf(element: Element, article: Article): string {
  switch (element.kind) {
    case 'symptom':
      return `a problem that the reader can see. ${countsOf(element, article)}`.trim();
    case 'variant':
      return 'one of several cases of this symptom. The reader picks the one that fits.';
    case 'cause':
      return `a reason for ${symptomOf(element, article)}.`;
    case 'step':
      return stepMeanings[element.mode];
    case 'branch':
      return `${conditionMeanings[element.conditionKind]} ${consequenceOf(element, article)}`.trim();
    case 'escalation':
      return `here the reader hands the problem over${element.target ? ` to ${element.target}` : ''}.`;
    case 'evidence':
      return 'something to hand over together with the problem.';
    case 'reference':
      return element.directs ? 'the reader is told to go on there.' : 'the reader may look there too.';
    case 'uiPath':
      return element.segments.join(' ▸ ');
    case 'scope':
      return scopeMeanings[element.about];
  }
}

const stepMeanings: Record<Step['mode'], string> = {
  test: 'the reader tries something and sees whether it helps.',
  check: 'the reader looks something up; nothing is changed.',
  fix: 'the reader changes something that may cure the problem.',
  collect: 'the reader gathers something.',
  verify: 'the reader sees whether the problem is gone.',
};

const conditionMeanings: Record<Branch['conditionKind'], string> = {
  outcome: 'asks whether the step before it worked.',
  persistence: 'holds when what came before did not help.',
  state: 'depends on what the reader finds.',
  capability: 'depends on what the reader is able to do.',
  applicability: 'depends on whether this is the reader’s case.',
  gate: 'all of this must hold before the problem is handed over.',
  answer: 'one of the answers to a question that the article asks.',
};

const scopeMeanings = {
  covers: 'what this article is about.',
  redirect: 'problems that this article sends elsewhere.',
  environment: 'what the article applies to, or what the reader needs.',
} as const;

function consequenceOf({ then, target, conditionKind }: Branch, article: Article): string {
  const text = findElement(article, target)?.text;
  switch (then) {
    case 'resolved':
      return 'If so, the problem is solved.';
    case 'cause':
      return text === undefined ? 'If so, the cause is known.' : `If so, the cause is ${quote(text)}.`;
    case 'step':
      return 'If so, the reader does what it says.';
    case 'goto':
      return 'If so, the reader goes on elsewhere.';
    case 'escalate':
      return conditionKind === 'gate' ? '' : 'If so, the problem is handed over.';
    case 'stop':
      return 'If so, there is nothing more to do.';
  }
}

function factsOf(element: Element): string {
  if (element.kind !== 'step') return '';
  const { responsibleParty, expectedResult } = element;
  return [
    responsibleParty === undefined ? '' : `Done by: ${responsibleParty}.`,
    expectedResult === undefined ? '' : `Afterwards: ${expectedResult}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function symptomOf(element: Element, article: Article): string {
  const symptom = findAncestor(article, element, 'symptom');
  return symptom ? quote(symptom.text) : 'the problem';
}

function countsOf(symptom: Symptom, article: Article): string {
  const within = article.elements.filter((element) => findAncestor(article, element, 'symptom') === symptom);
  const counted = (['cause', 'step', 'escalation'] as const).flatMap((kind) => {
    const count = within.filter((element) => element.kind === kind).length;
    return count === 0 ? [] : [`${count} ${kind}${count === 1 ? '' : 's'}`];
  });
  return counted.length === 0 ? 'No causes or steps belong to it yet.' : `It has ${counted.join(', ')}.`;
}
