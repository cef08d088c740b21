import type { Problem } from '../text/problem.js';
import type { Severity } from './rule.js';

/** A problem after the configuration has had its say: where it stands and how grave it is. */
export interface Finding extends Problem {
  readonly severity: Severity;
  /** The path of the document that it is about, as the document gives it. */
  readonly path: string;
}

/** Order of two findings of one document: by place, and by rule and message where they share it. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.message, b.message)
  );
}

/** By UTF-16 units, so that the order is the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
