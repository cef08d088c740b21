import type { Article } from '../article/article.js';
import type { Branch, Element } from '../article/elements.js';
import { findElement } from '../article/query.js';
import { isOtherwise, isPrecondition } from './conditionKinds.js';
import { silenceParts } from './procedures.js';
import type { Station, StepStation } from './station.js';
import { curesTheSame, haveOneCause, takesUp } from './takenUp.js';

/**
 * Stations of which one only goes on with the other are made one: answers to one question, escalations side by
 * side, a step with the outcome told behind it, and a step with the one that its outcome leads to.
 */
export function joinStations(article: Article, stations: readonly Station[]): Station[] {
  const joined: Station[] = [];
  for (const station of stations) {
    const last = joined.at(-1);
    const both = last && joinTwo(last, station);
    if (both) joined[joined.length - 1] = both;
    else joined.push(station);
  }
  return bindFollowers(article, silenceParts(article, joined));
}

function joinTwo(last: Station, station: Station): Station | undefined {
  if (last.kind === 'question' && station.kind === 'question')
    return isOtherAnswer(last.answers[0]!.branch, station.answers[0]!.branch) && last.answers.length === 1
      ? { kind: 'question', answers: [...last.answers, ...station.answers] }
      : undefined;
  if (last.kind === 'escalation' && station.kind === 'escalation')
    return { kind: 'escalation', escalations: [...last.escalations, ...station.escalations] };
  if (last.kind === 'step' && station.kind === 'gate' && last.asks && isToldOf(station.branch, last))
    return { ...last, branches: [...last.branches, station.branch] };
  return undefined;
}

/** "Yes" and "no" to one question; who gives the same answer twice was asked twice. */
function isOtherAnswer(one: Branch, other: Branch): boolean {
  return one.question === other.question && one.positive !== other.positive;
}

/** Whether a condition behind a list tells how its last step turned out. */
function isToldOf(branch: Branch, { step }: StepStation): boolean {
  if (branch.conditionKind === 'outcome' && branch.positive) return true;
  return step.mode === 'check' && branch.conditionKind === 'state' && takesUp(branch, step);
}

/** Binds steps to the one before them on whose outcome they depend; built from the end, so that such steps nest. */
function bindFollowers(article: Article, stations: readonly Station[]): Station[] {
  let bound: Station[] = [];
  for (const station of stations.toReversed()) {
    const size = station.kind === 'step' && station.asks ? followerSize(article, bound) : 0;
    const followers = bound.slice(0, size);
    const both = size > 0 ? bind(article, station as StepStation, followers) : undefined;
    bound = both?.takenUpBy || !both ? [both ?? station, ...bound] : [both, ...bound.slice(size)];
  }
  return bound;
}

/** How many of the stations are the first step with all that is part of it. */
function followerSize(article: Article, stations: readonly Station[]): number {
  const first = stations[0];
  if (first?.kind !== 'step') return 0;
  const end = stations.findIndex((station, index) => index > 0 && !isPartOf(article, station, first.step.id));
  return end < 0 ? stations.length : end;
}

function isPartOf(article: Article, station: Station, stepId: string): boolean {
  for (let at: Element | undefined = elementOf(station); at; at = findElement(article, at.parent))
    if (at.parent === stepId) return true;
  return false;
}

function elementOf(station: Station): Element | undefined {
  switch (station.kind) {
    case 'step':
      return station.step;
    case 'gate':
      return station.branch;
    case 'question':
      return station.answers[0]?.branch;
    case 'escalation':
      return station.escalations[0];
    case 'variants':
      return undefined;
  }
}

function bind(
  article: Article,
  station: StepStation,
  followers: readonly Station[],
): StepStation | undefined {
  const first = followers[0] as StepStation;
  const opening = first.branches.find((branch) => isPrecondition(branch, first.step));
  if (station.step.mode === 'check') return bindToCheck(article, station, followers, opening);
  const isSuccess = opening?.conditionKind === 'outcome' && opening.positive;
  if (
    !isSuccess ||
    station.branches.some(({ conditionKind, positive }) => conditionKind === 'outcome' && positive)
  )
    return undefined;
  const rest = { ...first, branches: first.branches.filter((branch) => branch !== opening) };
  return { ...station, passed: { branch: opening, stations: [rest, ...followers.slice(1)] } };
}

function bindToCheck(
  article: Article,
  station: StepStation,
  followers: readonly Station[],
  opening: Branch | undefined,
): StepStation | undefined {
  const { step } = station;
  const first = followers[0] as StepStation;
  // A check with conditions of its own has said what follows.
  if (station.branches.some((branch) => !isPrecondition(branch, step))) return undefined;
  if (opening) {
    if (opening.conditionKind !== 'outcome' && !takesUp(opening, step)) return undefined;
    return isOtherwise(article, opening)
      ? { ...station, remedy: followers }
      : { ...station, takenUpBy: opening };
  }
  if (curesTheSame(first.step, step)) return { ...station, remedy: followers };
  return haveOneCause(article, first.step, step) ? { ...station, takenUpBy: 'cure' } : undefined;
}
