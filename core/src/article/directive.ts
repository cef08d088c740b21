import type { StepMode } from './elements.js';

/** What an author settles with a comment before a block: `<!-- fixpath: step id=restart minutes=5 -->`. */
export interface Directive {
  readonly kind: 'symptom' | 'cause' | 'step' | 'escalation' | 'ignore';
  /** Names the element, so that references to it survive edits around it. */
  readonly id?: string;
  /** Steps: what it is for. */
  readonly mode?: StepMode;
}

const KINDS: readonly Directive['kind'][] = ['symptom', 'cause', 'step', 'escalation', 'ignore'];
const MODES: readonly StepMode[] = ['test', 'check', 'fix', 'collect', 'verify'];

/** The directive in a comment's text; undefined for other comments and for kinds that do not exist. */
export function parseDirective(comment: string): Directive | undefined {
  const [, name, rest = ''] = /^\s*fixpath:\s*([a-z]+)(.*)$/su.exec(comment) ?? [];
  const kind = KINDS.find((known) => known === name);
  if (!kind) return undefined;
  const attributes = new Map(
    [...rest.matchAll(/([a-z]+)=([\w.-]+)/gu)].map((match) => [match[1]!, match[2]!]),
  );
  const id = attributes.get('id');
  const mode = MODES.find((known) => known === attributes.get('mode'));
  return { kind, ...(id ? { id } : {}), ...(mode ? { mode } : {}) };
}
