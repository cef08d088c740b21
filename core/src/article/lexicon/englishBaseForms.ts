import { englishNounVerbs, englishVerbs } from './englishVerbs.js';

/** Verbs by which conditions describe how things are, and which are hardly ever nouns in these forms. */
const states = `
appear arise become begin belong come complain connect contain continue crash depend differ disappear exceed exist
expire fail freeze get give go happen hang include indicate interfere keep lack lead load look lose match mention
mean miss need occur open own persist point prevent prompt receive refer refuse remain report require resolve respond
return run say seem show specify start state stay stop succeed support suggest terminate throw turn use vanish vary
want work close produce prove recur reject redirect drop stick blink respond complete finish end hold agree apply
accept allow block cause change disagree arrive fill see sit encounter experience notice
`
  .trim()
  .split(/\s+/);

type Form = readonly [form: string, base: string];

const irregularPresents: readonly Form[] = [
  ['has', 'have'],
  ['does', 'do'],
  ['goes', 'go'],
];

const irregularPasts: readonly Form[] = [
  ['got', 'get'],
  ['saw', 'see'],
  ['lost', 'lose'],
  ['went', 'go'],
  ['made', 'make'],
  ['ran', 'run'],
  ['had', 'have'],
  ['came', 'come'],
  ['found', 'find'],
  ['left', 'leave'],
  ['kept', 'keep'],
  ['sent', 'send'],
  ['took', 'take'],
  ['gave', 'give'],
  ['chose', 'choose'],
  ['forgot', 'forget'],
];

const verbs = [...new Set([...states, ...englishVerbs, ...englishNounVerbs])].filter((verb) =>
  /^[a-z]+$/.test(verb),
);

/** "checks" → "check", "changed" → "change": the base forms of what verbs end in. */
export const baseForms: ReadonlyMap<string, string> = new Map([
  ...verbs.flatMap((verb): [string, string][] => [
    [thirdPersonOf(verb), verb],
    [pastOf(verb), verb],
  ]),
  ...irregularPresents,
  ...irregularPasts,
]);

/** Past forms that do not end in "ed", as alternatives of a pattern. */
export const irregularPast: string = irregularPasts.map(([form]) => form).join('|');

/** The forms of the verbs that are hardly ever nouns, as alternatives of a pattern. */
export const stateVerbs = {
  base: `${states.join('|')}|have`,
  thirdPerson: states.map(thirdPersonOf).join('|'),
  past: [...verbs.map(pastOf), irregularPast].join('|'),
} as const;

function thirdPersonOf(verb: string): string {
  if (/(?:s|sh|ch|x|z|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function pastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb) ? `${verb}${verb.at(-1)!}ed` : `${verb}ed`;
}
