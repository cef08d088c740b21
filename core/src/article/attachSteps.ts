import type { Draft, DraftList } from './draft.js';
import { shareOfWords, stemsOf } from './stems.js';

/**
 * Gives steps that are plainly about one cause that cause as parent: its own words come back in the
 * step, and no other cause of the symptom shares as many. All others stay with their symptom. Branches
 * that tell a cause get it as their target in the same way.
 */
export function attachSteps(drafts: DraftList): void {
  const causes = drafts.of('cause');
  for (const step of drafts.of('step')) {
    const draft = step;
    if (draft.parent?.kind !== 'symptom') continue;
    const cause = findCause(
      draft,
      causes.filter((candidate) => candidate.parent === draft.parent && isBefore(candidate, draft)),
    );
    if (cause) draft.parent = cause;
  }
  for (const branch of drafts.of('branch')) {
    if (branch.own.then !== 'cause') continue;
    const symptom = symptomAbove(branch);
    branch.target = nearest(
      branch.own.consequence,
      causes.filter((cause) => cause.parent === symptom),
    );
  }
}

function symptomAbove(draft: Draft): Draft | null {
  let at: Draft | null = draft.parent;
  while (at && at.kind !== 'symptom') at = at.parent;
  return at;
}

function nearest(text: string, causes: readonly Draft[]): Draft | null {
  const ranked = causes
    .map((cause) => ({ cause, share: shareOfWords(text, cause.text) }))
    .sort((a, b) => b.share - a.share);
  return ranked[0] && ranked[0].share >= 0.3 ? ranked[0].cause : null;
}

/** A cause of another variant is not what the step is about, nor one that is named only later. */
function isBefore(cause: Draft, step: Draft): boolean {
  return cause.span.start < step.span.start && (!cause.variant || cause.variant === step.variant);
}

const SHARE = 0.5;

function findCause(step: Draft, causes: readonly Draft[]): Draft | undefined {
  const words = stemsOf(step.text);
  const shares = causes.map((cause) => ({ cause, shared: sharedStems(stemsOf(cause.text), words, causes) }));
  shares.sort((a, b) => b.shared.weight - a.shared.weight);
  const [best, second] = shares;
  if (!best || best.shared.count < 2 || best.shared.part < SHARE) return undefined;
  return second && second.shared.weight >= best.shared.weight * 0.8 ? undefined : best.cause;
}

/** Words that several causes have in common tell little about which one a step is for. */
function sharedStems(
  cause: ReadonlySet<string>,
  step: ReadonlySet<string>,
  causes: readonly Draft[],
): { count: number; part: number; weight: number } {
  let count = 0;
  let weight = 0;
  for (const stem of cause) {
    if (!step.has(stem)) continue;
    count++;
    weight += 1 / Math.max(1, causes.filter((other) => stemsOf(other.text).has(stem)).length);
  }
  return { count, part: count / Math.max(1, cause.size), weight };
}
