import type { Rule } from './rule.js';
import { lexiconsSchema } from './lexiconSchema.js';
import { metaRules } from './metaRules.js';
import { ruleSeverities } from './severity.js';
import type { Schema } from './schema.js';

/** What the schema needs to know of a rule; without `options` none of them is checked. */
export type RuleDescription = Pick<Rule, 'id' | 'options'> & Partial<Pick<Rule, 'summary' | 'severity'>>;

/** Describes `.fixpathrc.yaml` and its siblings for a given set of rules (see `docs/configuration.md`). */
export function configurationSchema(rules: readonly RuleDescription[]): Schema {
  const ruleSchemas = [...rules, ...metaRules].map((rule) => [rule.id, ruleSchema(rule)] as const);
  return object('Configuration of Fixpath.', {
    $schema: text('The address of this schema, for editors.'),
    profile: {
      description: 'The house style of the articles; without it, it is recognised per article.',
      enum: ['help-center', 'kb', 'runbook', 'microsoft'],
    },
    include: list(
      'Globs of files that are troubleshooting articles whatever they look like, relative to the folder of this file.',
    ),
    rules: {
      ...object('Severity of rules, or a pair of severity and options.', Object.fromEntries(ruleSchemas)),
      keyName: 'rule',
    },
    escalations: {
      description: 'The ways to hand a problem over, by a name of your choice.',
      type: 'object',
      additionalProperties: escalation,
    },
    links,
    lexicons: lexiconsSchema,
    ...Object.fromEntries(plannedKeys.map((key) => [key, planned])),
  });
}

/** What can be said of one rule: a severity, or a severity and options. */
export function ruleSchema(rule: RuleDescription): Schema {
  const severity: Schema = {
    ...(rule.summary === undefined ? {} : { description: rule.summary }),
    enum: ruleSeverities,
    ...(rule.severity === undefined ? {} : { default: rule.severity }),
  };
  return {
    anyOf: [
      severity,
      { type: 'array', items: [severity, optionsSchema(rule)], additionalItems: false, minItems: 1 },
    ],
  };
}

function optionsSchema({ options }: RuleDescription): Schema {
  if (!options) return { type: 'object' };
  const properties = options.map((option) => [option.name, optionSchema(option)] as const);
  return object('Options of the rule.', Object.fromEntries(properties));
}

type Option = NonNullable<Rule['options']>[number];

function optionSchema({ description, default: value }: Option): Schema {
  if (typeof value === 'object') return { ...list(description), default: value };
  return { description, type: typeof value as 'string' | 'number' | 'boolean', default: value };
}

/** Keys of the target picture that later versions bring. */
const plannedKeys = ['extends', 'terms', 'roles', 'walks', 'overrides'];

const planned: Schema = { deprecationMessage: 'Not supported yet.', doNotSuggest: true };

const escalation = object('One way to hand a problem over.', {
  name: text('Its name for readers, e.g. “Support ticket”.'),
  phrases: list('Wordings in articles that mean it, e.g. “file a ticket”.'),
  url: text('Where it is done.'),
  email: text('An e-mail address.'),
  phone: text('A phone number.'),
  audience: text('Who can use it, e.g. “customer”.'),
  evidence: list('What the receiver needs to know or get.'),
  hours: text('When somebody answers, e.g. “24x7”.'),
});

const links = object('How links between articles are to be read.', {
  root: text('The folder that links starting with “/” are relative to.'),
  aliases: {
    description: 'Titles that articles use in prose, and the paths they mean.',
    type: 'object',
    additionalProperties: { type: 'string' },
  },
  slugs: planned,
  external: planned,
});

function text(description: string): Schema {
  return { description, type: 'string' };
}

function list(description: string): Schema {
  return { description, type: 'array', items: { type: 'string' } };
}

function object(description: string, properties: Record<string, Schema>): Schema {
  return { description, type: 'object', properties, additionalProperties: false };
}
