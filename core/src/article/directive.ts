import type { StepMode } from './elements.js';

/** What an author settles with a comment before a block: `<!-- fixpath: step id=restart minutes=5 -->`. */
export interface Directive {
  readonly kind: 'symptom' | 'cause' | 'step' | 'escalation' | 'ignore';
  /** Names the element, so that references to it survive edits around it. */
  readonly id?: string;
  /** Steps: what it is for. */
  readonly mode?: StepMode;
  /** Steps: how long it takes; above 0. */
  readonly minutes?: number;
  /** Causes: how often it is the one, from 0 to 1. */
  readonly likelihood?: number;
}

/** A word of such a comment that cannot be what it stands for; the comment holds without it. */
export interface DirectiveMistake {
  readonly word: string;
  /** Where the word starts in the comment's text. */
  readonly at: number;
  /** `kind` and `attribute`: there is none of that name; `value`: the attribute cannot have it; `use`: the kind has no such attribute. */
  readonly what: 'kind' | 'attribute' | 'value' | 'use';
}

/** What a comment settles, without what is wrong in it. */
export interface DirectiveReading {
  /** Absent where the comment names no kind that there is: then it settles nothing. */
  readonly directive?: Directive;
  readonly mistakes: readonly DirectiveMistake[];
}

/** All that a block can be said to be. */
export const directiveKinds: readonly Directive['kind'][] = [
  'symptom',
  'cause',
  'step',
  'escalation',
  'ignore',
];

const MODES: readonly StepMode[] = ['test', 'check', 'fix', 'collect', 'verify'];

interface Attribute {
  readonly kinds: readonly Directive['kind'][];
  /** What its value must be, in words for a writer. */
  readonly must: string;
  /** The value of a word; undefined for what it cannot be. */
  readonly read: (word: string) => string | number | undefined;
}

/** The attributes that a directive can have, by their names. */
export const directiveAttributes: Readonly<Record<string, Attribute>> = {
  id: {
    kinds: ['symptom', 'cause', 'step', 'escalation'],
    must: 'a name of letters, digits, hyphens, dots and underscores',
    read: (word) => (/^[\w.-]+$/u.test(word) ? word : undefined),
  },
  mode: {
    kinds: ['step'],
    must: `one of ${MODES.join(', ')}`,
    read: (word) => MODES.find((mode) => mode === word),
  },
  minutes: {
    kinds: ['step'],
    must: 'a number above 0, such as 5 or 0.5',
    read: (word) => (numberIn(word) > 0 ? numberIn(word) : undefined),
  },
  likelihood: {
    kinds: ['cause'],
    must: 'a number from 0 to 1, such as 0.6',
    read: (word) => (numberIn(word) <= 1 ? numberIn(word) : undefined),
  },
};

function numberIn(word: string): number {
  return /^\d+(?:\.\d+)?$/u.test(word) ? Number(word) : NaN;
}

/** Reads a comment's text, up to a reason behind ` -- `; undefined for comments that are not for Fixpath. */
export function readDirective(comment: string): DirectiveReading | undefined {
  const opening = /^\s*fixpath:/u.exec(comment)?.[0];
  if (opening === undefined) return undefined;
  const said = comment.slice(opening.length).replace(/(?:^|\s)--\s[^]*$/u, '');
  const words = [...said.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    word,
    at: opening.length + index,
  }));
  const kind = directiveKinds.find((known) => known === words[0]?.word);
  if (!kind) {
    const { word, at } = words[0] ?? { word: '', at: opening.length };
    return { mistakes: [{ word, at, what: 'kind' }] };
  }
  const mistakes: DirectiveMistake[] = [];
  const attributes: Record<string, string | number> = {};
  for (const { word, at } of words.slice(1)) {
    const read = readAttribute(word, kind);
    if (typeof read === 'string') mistakes.push({ word, at, what: read });
    else attributes[read.name] = read.value;
  }
  return { directive: { kind, ...attributes }, mistakes };
}

/** The directive in a comment's text; undefined for other comments and for kinds that do not exist. */
export function parseDirective(comment: string): Directive | undefined {
  return readDirective(comment)?.directive;
}

function readAttribute(
  word: string,
  kind: Directive['kind'],
): { readonly name: string; readonly value: string | number } | DirectiveMistake['what'] {
  const [name = '', ...rest] = word.split('=');
  const attribute = Object.hasOwn(directiveAttributes, name) ? directiveAttributes[name] : undefined;
  if (!attribute) return 'attribute';
  if (!attribute.kinds.includes(kind)) return 'use';
  const value = attribute.read(rest.join('='));
  return value === undefined ? 'value' : { name, value };
}
