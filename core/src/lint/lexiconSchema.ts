import type { EscalationChannel, StepMode } from '../article/elements.js';
import type { NamedRole } from '../article/lexicon/lexicon.js';
import type { PhraseList } from '../article/lexicon/ownWords.js';
import { phrasePattern } from '../article/lexicon/phrase.js';
import type { Schema } from './schema.js';

const phrase: Schema = {
  title: 'phrase',
  type: 'string',
  pattern: phrasePattern,
  patternErrorMessage:
    'A phrase is at most 200 characters of plain words, with a letter or digit among them. A * in a word is the rest of the word, and alone up to five words; there may be one in a word, and two alone.',
};

const phrases = { type: 'array', items: phrase } as const;

const roles: Readonly<Record<NamedRole, string>> = {
  symptoms: 'Headings over what is observed, e.g. “Symptoms”.',
  cause: 'Headings over one cause, e.g. “Root cause”.',
  causes: 'Headings over several causes, e.g. “Possible causes”.',
  remedy: 'Headings over what to do, e.g. “Resolution”.',
  diagnosis: 'Headings over how to find out, e.g. “Troubleshooting steps”.',
  escalation: 'Headings over where to turn, e.g. “Still stuck”.',
  scope: 'Headings over what the article is for, e.g. “Applies to”.',
  related: 'Headings over further reading, e.g. “See also”.',
  reproduction: 'Headings over how to see the problem, e.g. “Steps to reproduce”.',
  note: 'Headings and labels of asides, e.g. “Note”.',
};

const modes: Readonly<Record<StepMode, string>> = {
  fix: 'Verbs of steps that cure.',
  test: 'Verbs of steps that try something out, e.g. “try”.',
  check: 'Verbs of steps that look something up, e.g. “check”.',
  collect: 'Verbs of steps that gather something, e.g. “export”.',
  verify: 'Verbs of steps that confirm the cure, e.g. “reload”.',
};

const channels: Readonly<Record<EscalationChannel, string>> = {
  ticket: 'Phrases that have the reader file a ticket.',
  email: 'Phrases that have the reader write an e-mail.',
  phone: 'Phrases that have the reader call somebody.',
  chat: 'Phrases that have the reader open a chat.',
  forum: 'Phrases that send the reader to a forum.',
  issue: 'Phrases that have the reader report a defect in public.',
  person: 'Phrases that send the reader to a person, e.g. an administrator.',
  other: 'Phrases that hand over in any other way.',
};

const lists: Readonly<Record<PhraseList, string>> = {
  commonWords: 'Words by which the language is recognised, e.g. “the”.',
  problems: 'Words in a heading that name a problem, e.g. “fails”.',
  symptoms: 'Openings of a paragraph with a further symptom, e.g. “also possible”.',
  causes: 'Phrases in front of a cause, e.g. “is caused by”.',
  because: 'The same, but after an instruction only the reason for it, e.g. “because”.',
  causeLists: 'Phrases that announce a list of causes, e.g. “for these reasons”.',
  diagnoses: 'Phrases between a condition and its cause, e.g. “the culprit is”.',
  stepLists: 'Phrases that announce a list of steps, e.g. “proceed as follows”.',
  adverbs: 'Words in front of the verb of an instruction, e.g. “then”.',
  advice: 'Instructions without an imperative, e.g. “we recommend”.',
  conditions: 'Openings of a condition, e.g. “if”.',
  conditionEnds: 'Ends of a condition, where its end tells it.',
  courtesies: 'Whole conditions that decide nothing, e.g. “if needed”.',
  persistence: 'Words in a condition that something has not helped, e.g. “still”.',
  outcomes: 'Words in a condition that ask how something turned out, e.g. “that works”.',
  capabilities: 'Words in a condition that ask what the reader is able to do, e.g. “you can”.',
  applicability: 'Words in a condition that ask whom it concerns, e.g. “you use”.',
  negations: 'Words that negate, e.g. “not”.',
  resolved: 'Phrases that say that all is well, e.g. “the problem is solved”.',
  stop: 'Phrases that say that nothing is left to do, e.g. “no action is needed”.',
  goto: 'Phrases that send the reader elsewhere, e.g. “go to”.',
  references: 'Phrases in front of a title, e.g. “see”.',
  places: 'Words for what a reader is sent to, e.g. “the section”.',
  evidence: 'Phrases in front of what to send along, e.g. “attach”.',
  groups: 'Openings of a bold label that picks some readers, e.g. “some people”.',
  topics: 'Openings of a heading that names a topic and no problem, e.g. “how to”.',
  questions: 'Openings of a question that the text answers itself, e.g. “why”.',
  announcements: 'Words that say that something follows, e.g. “the following”.',
  conjunctions: 'Words that join the last item of an enumeration; the first one means “or”.',
  determiners: 'Words that open a noun phrase, e.g. “the”.',
  abbreviations: 'Abbreviations after which a full stop ends no sentence, e.g. “e.g.”.',
};

const words: Schema = {
  title: 'words',
  ...object('The words of one language; plain words and phrases, * in them is a wildcard.', {
    headings: object('Headings and run-in labels by what their sections are for.', listsOf(roles)),
    verbs: listOrLists('Verbs that begin an instruction: a list, or lists by what the step is for.', modes),
    verbsAtEnd: { description: 'Whether instructions end with their verb.', type: 'boolean', default: false },
    escalations: listOrLists('Phrases that hand the problem over: a list, or lists by channel.', channels),
    ...listsOf(lists),
  }),
};

/** Describes a file of words, or what a configuration holds of it: words by their language. */
export const lexiconSchema: Schema = {
  description: 'Words by their language: en, de, fr, ja and zh are added to, others are described anew.',
  type: 'object',
  propertyNames: {
    pattern: '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$',
    patternErrorMessage: 'Words stand below the tag of their language, such as en or pt-BR.',
  },
  additionalProperties: words,
};

/** Describes the path of a file of words. */
export const lexiconFileSchema: Schema = {
  description: 'A file of words, relative to the folder of this file.',
  type: 'string',
  pattern: '^(?![/\\\\])(?![A-Za-z]:).+\\.ya?ml$',
  patternErrorMessage:
    'Words come from a .yaml or .yml file whose path is relative to the folder of the configuration.',
};

/** Describes the key `lexicons` of a configuration. */
export const lexiconsSchema: Schema = {
  description: 'Words that your articles use: files of them, the words themselves, or a list of both.',
  anyOf: [{ type: 'array', items: { anyOf: [lexiconFileSchema, lexiconSchema] } }, lexiconSchema],
};

function object(description: string, properties: Readonly<Record<string, Schema>>): Schema {
  return { description, type: 'object', properties, additionalProperties: false };
}

function listsOf(descriptions: Readonly<Record<string, string>>): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(descriptions).map(([name, description]) => [name, { description, ...phrases }]),
  );
}

function listOrLists(description: string, descriptions: Readonly<Record<string, string>>): Schema {
  return { description, anyOf: [phrases, object(description, listsOf(descriptions))] };
}
