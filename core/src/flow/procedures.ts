import type { Article } from '../article/article.js';
import { announcementOf } from './announcement.js';
import { isOtherwise, isPrecondition, tellsOutcome } from './conditionKinds.js';
import { announcesProcedure, curesNothing, goesOn, leadsToCure } from './questions.js';
import type { Station, StepStation } from './station.js';

/**
 * Steps that could not cure anything, and those that are only parts of one cure are not asked after: "Open the settings", before the next step of the
 * list, or what the next step goes on with by "then". Where such steps make up most of a list, or where the words
 * in front of it say so, it is one procedure.
 */
export function silenceParts(article: Article, stations: readonly Station[]): Station[] {
  const idle = stations.filter(
    (station) =>
      station.kind === 'step' && station.branches.length === 0 && curesNothing(article, station.step),
  );
  const silent = new Set([...idle, ...listsOf(article, stations).flatMap((list) => partsOf(article, list))]);
  return stations.map((station) =>
    station.kind === 'step' && silent.has(station) ? { ...station, asks: false } : station,
  );
}

/** Runs of steps that stand side by side, none of which says that the one before it did not help. */
function listsOf(article: Article, stations: readonly Station[]): StepStation[][] {
  const lists: StepStation[][] = [];
  let last: StepStation | undefined;
  for (const station of stations) {
    const step = station.kind === 'step' ? station : undefined;
    if (step && last && areNeighbours(article, last, step)) lists.at(-1)!.push(step);
    else if (step) lists.push([step]);
    last = step;
  }
  return lists;
}

function areNeighbours(
  article: Article,
  { step: last }: StepStation,
  { step, branches }: StepStation,
): boolean {
  const opening = branches.find((branch) => isPrecondition(branch, step));
  return (
    last.parent === step.parent &&
    last.variant === step.variant &&
    (last.number ?? 0) < (step.number ?? Infinity) &&
    !(opening && (isOtherwise(article, opening) || opening.conditionKind === 'outcome'))
  );
}

function partsOf(article: Article, list: readonly StepStation[]): StepStation[] {
  const parts = list
    .slice(0, -1)
    .filter(
      ({ step, branches, asks }) =>
        asks && step.mode === 'fix' && !branches.some((branch) => tellsOutcome(article, branch, step)),
    );
  if (list.length > 1 && announcesProcedure(article, announcementOf(article, list[0]!.step))) return parts;
  const leading = parts.filter(({ step }) => step.number !== undefined && leadsToCure(article, step));
  if (leading.length * 2 >= list.length - 1 && leading.length > 0) return parts;
  return parts.filter((part) => {
    const next = list[list.indexOf(part) + 1]!.step;
    return leading.includes(part) || (next.mode === 'fix' && goesOn(article, next));
  });
}
