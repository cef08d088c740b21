import type { Fix, Problem } from '../text/problem.js';
import { applyEdits, type TextEdit } from '../text/textEdit.js';

/** What `fixText` may do. */
export interface FixOptions {
  /** Also takes fixes that are only suggestions; without it, safe ones alone. */
  readonly suggestions?: boolean;
  /** After so many rounds it stops, whatever is left: two rules may undo each other. */
  readonly limit?: number;
}

/** A text after fixing. */
export interface FixedText {
  readonly text: string;
  /** How many fixes were applied. */
  readonly applied: number;
  /** False where the limit was reached with fixes left to apply. */
  readonly settled: boolean;
}

/**
 * Applies the first allowed fix of every problem, finds the problems of the new text, and so on until
 * nothing changes. Within a round no two fixes touch, and a fix is applied whole or not at all; those left
 * out get their turn in the next round, if they are still wanted then.
 */
export function fixText(
  text: string,
  find: (text: string) => readonly Problem[],
  { suggestions = false, limit = 10 }: FixOptions = {},
): FixedText {
  let applied = 0;
  for (let round = 0; ; round++) {
    const wanted = find(text).flatMap(
      (problem) => problem.fixes?.find((fix) => fix.safe || suggestions) ?? [],
    );
    const chosen = chooseFixes(wanted);
    const next = applyEdits(
      text,
      chosen.flatMap((fix) => fix.edits),
    );
    if (next === text) return { text, applied, settled: true };
    if (round === limit) return { text, applied, settled: false };
    text = next;
    applied += chosen.length;
  }
}

/** As many of the fixes as can be applied at once, those that start first going first. */
export function chooseFixes(fixes: readonly Fix[]): Fix[] {
  const ordered = [...fixes].sort((a, b) => firstOffset(a) - firstOffset(b));
  const chosen: Fix[] = [];
  const taken: TextEdit[] = [];
  for (const fix of ordered) {
    if (collidesWithin(fix.edits) || fix.edits.some((edit) => taken.some((other) => touch(edit, other))))
      continue;
    chosen.push(fix);
    taken.push(...fix.edits);
  }
  return chosen;
}

function firstOffset(fix: Fix): number {
  return Math.min(...fix.edits.map((edit) => edit.span.start));
}

function collidesWithin(edits: readonly TextEdit[]): boolean {
  return edits.some((edit, index) => edits.slice(index + 1).some((other) => touch(edit, other)));
}

/** Edits that only meet count too: what they say together, nobody has looked at. */
function touch(a: TextEdit, b: TextEdit): boolean {
  return a.span.start <= b.span.end && b.span.start <= a.span.end;
}
