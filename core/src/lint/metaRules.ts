import type { Severity } from './rule.js';

/**
 * A name under which the engine itself reports. It can be given a severity like a rule, but has neither a
 * file nor a page of its own, and no comment can silence it.
 */
export interface MetaRule {
  readonly id: string;
  readonly summary: string;
  readonly severity: Severity;
  /** Where it is explained, below `docs/`. */
  readonly chapter: string;
}

/** All meta rules. */
export const metaRules: readonly MetaRule[] = [
  {
    id: 'rule-error',
    summary: 'A rule stopped with an error, so that its findings are missing.',
    severity: 'error',
    chapter: 'configuration.md#rule-error',
  },
  {
    id: 'suppression',
    summary: 'A suppression comment names an unknown rule, or silences nothing.',
    severity: 'warning',
    chapter: 'configuration.md#suppression',
  },
  {
    id: 'front-matter',
    summary: 'The front matter of an article cannot be read, or never ends.',
    severity: 'error',
    chapter: 'configuration.md#front-matter',
  },
  {
    id: 'directive',
    summary: 'A comment that says what a block is has no effect, or has a part without one.',
    severity: 'warning',
    chapter: 'configuration.md#directive',
  },
];

/** The meta rule of that id, or undefined. */
export function findMetaRule(id: string): MetaRule | undefined {
  return metaRules.find((rule) => rule.id === id);
}
