import type { Article } from '../article/article.js';
import type { Branch, Element, Escalation, Reference, Step, Symptom, Variant } from '../article/elements.js';
import { findElement } from '../article/query.js';
import { joinStations } from './joinStations.js';
import type { Station, StepStation } from './station.js';

/** The stations of a symptom: its common ones, and those of each variant where the first variant stands. */
export function stationsOf(article: Article, symptom: Symptom): Station[] {
  const own = article.elements.filter((element) => symptomOf(article, element) === symptom);
  const variants = own.filter((element): element is Variant => element.kind === 'variant');
  const common = own.filter((element) => !element.variant && !isUnderVariant(article, element));
  const first = variants[0];
  if (!first) return plainStations(article, common);
  const choice: Station = {
    kind: 'variants',
    variants: variants.map((variant) => ({
      variant,
      stations: plainStations(
        article,
        own.filter((element) => element.variant === variant.id),
      ),
    })),
  };
  const before = common.filter((element) => element.span.start < first.span.start);
  const after = common.filter((element) => element.span.start > first.span.start);
  return [...plainStations(article, before), choice, ...plainStations(article, after)];
}

/** The symptom that an element belongs to, however deep; undefined for the whole article's. */
export function symptomOf(article: Article, element: Element): Symptom | undefined {
  for (let at = findElement(article, element.parent); at; at = findElement(article, at.parent))
    if (at.kind === 'symptom') return at;
  return undefined;
}

function isUnderVariant(article: Article, element: Element): boolean {
  return element.kind !== 'variant' && findElement(article, element.parent)?.variant !== undefined;
}

function plainStations(article: Article, elements: readonly Element[]): Station[] {
  const children = groupByParent(elements);
  const behindAnswers = new Set(
    elements.flatMap((element) => (isAnswer(element) && element.target ? [element.target] : [])),
  );
  const station = (element: Element): Station[] => {
    if (element.kind === 'step') {
      const outer = findElement(article, element.parent);
      const siblings = outer?.kind === 'step' ? (children.get(outer.id) ?? []) : [];
      return stepStations(element, { children: children.get(element.id) ?? [], siblings }, answersOf);
    }
    const parent = findElement(article, element.parent);
    if (parent?.kind === 'step' && !isBehindSteps(element, children.get(parent.id) ?? [])) return [];
    if (isAnswer(element)) return answersOf([element]);
    // A condition within an answer only tells again when the answer is given.
    if (parent?.kind === 'branch' && isAnswer(parent) && element.kind === 'branch') return [];
    if (element.kind === 'branch' && element.then !== 'cause') return [{ kind: 'gate', branch: element }];
    if (element.kind === 'escalation' && parent?.kind !== 'branch')
      return [{ kind: 'escalation', escalations: [element] }];
    return [];
  };
  const answersOf = (branches: readonly Branch[]): Station[] =>
    branches.map((branch) => {
      const target = elements.find(({ id, kind }) => kind === 'step' && id === branch.target);
      return { kind: 'question', answers: [{ branch, stations: target ? station(target) : [] }] };
    });
  return joinStations(article, elements.filter(({ id }) => !behindAnswers.has(id)).flatMap(station));
}

/** "1. Restart it: a. Stop it. b. Start it. If that works, …": the condition comes after the steps in the step. */
function isBehindSteps(element: Element, siblings: readonly Element[]): boolean {
  return siblings.some(({ kind, span }) => kind === 'step' && span.start < element.span.start);
}

function isAnswer(element: Element): element is Branch & { readonly conditionKind: 'answer' } {
  return element.kind === 'branch' && element.conditionKind === 'answer';
}

function groupByParent(elements: readonly Element[]): Map<string, Element[]> {
  const groups = new Map<string, Element[]>();
  for (const element of elements) {
    if (element.parent === null) continue;
    const group = groups.get(element.parent);
    if (group) group.push(element);
    else groups.set(element.parent, [element]);
  }
  return groups;
}

/**
 * A step that only announces its sub-steps asks nothing: the question comes after the last of them, and
 * not after the others, for they are parts of one cure.
 */
function stepStations(
  step: Step,
  { children, siblings }: { readonly children: readonly Element[]; readonly siblings: readonly Element[] },
  answersOf: (branches: readonly Branch[]) => Station[],
): Station[] {
  const jump = children.find((child): child is Reference => child.kind === 'reference' && child.directs);
  const own = children.filter((child) => !isBehindSteps(child, children));
  const answers = own.filter(isAnswer);
  const escalations = own.filter((child): child is Escalation => child.kind === 'escalation');
  const looksOnly = step.mode === 'check' || step.mode === 'collect';
  const station: StepStation = {
    kind: 'step',
    step,
    branches: own.filter((child): child is Branch => child.kind === 'branch' && !isAnswer(child)),
    asks:
      answers.length === 0 &&
      !children.some((child) => child.kind === 'step') &&
      !(step.mode === 'fix' && isPart(step, siblings)) &&
      !(looksOnly && escalations.length > 0),
    ...(jump && isPointer(step) ? { jump } : {}),
  };
  return [
    station,
    ...answersOf(answers),
    ...(escalations.length ? [{ kind: 'escalation' as const, escalations }] : []),
  ];
}

/** Whether further sub-steps of the same step follow. */
function isPart(step: Step, siblings: readonly Element[]): boolean {
  return siblings.some((other) => other.kind === 'step' && other.span.start > step.span.start);
}

/** "See X" is all that the step says. */
function isPointer(step: Step): boolean {
  return (
    /^(?:(?:for|if) [^,]*, )?(?:see|refer to|go to|follow|consult|read)\b/iu.test(step.text) &&
    step.mode !== 'test'
  );
}
