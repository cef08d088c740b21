import { isMap, parseDocument, type Document } from 'yaml';
import type { Profile } from '../article/article.js';
import type { Problem, Result } from '../text/problem.js';
import type { EscalationEntry } from '../workspace/escalationRegistry.js';
import type { LinkSettings } from '../workspace/workspace.js';
import { defaultConfiguration, type Configuration, type RuleSetting } from './configuration.js';
import { configurationSchema, type RuleDescription } from './configurationSchema.js';
import { readLexiconSources } from './readLexicons.js';
import { readValue, syntaxProblems, type Reading } from './readValue.js';
import type { RuleSeverity } from './rule.js';

/**
 * Reads the text of a configuration file: YAML, of which JSON is a part; of a `package.json` the key
 * `fixpath`. Whatever is wrong is left out and reported at its place in the text, under `configuration` or,
 * for keys that later versions bring, under `unsupported-configuration`. Rules given as ids alone have
 * their options taken as they are; given as descriptions, the options are checked too.
 */
export function parseConfiguration(
  text: string,
  path: string,
  rules: readonly (string | RuleDescription)[],
): Result<Configuration> {
  const document = parseDocument(text, { prettyErrors: false });
  const node = configurationNode(document, path);
  const mistakes: Problem[] = [];
  const name = isPackage(path) ? '“fixpath”' : 'The configuration';
  const schema = configurationSchema(rules.map((rule) => (typeof rule === 'string' ? { id: rule } : rule)));
  const reading: Reading = { document, problems: mistakes };
  const read = node ? readValue(node, schema, name, reading) : undefined;
  const lexicons = isMap(node) ? readLexiconSources(node.get('lexicons', true), reading) : [];
  const broken = syntaxProblems(document, 'The configuration');
  // What a broken text seems to say is no use to complain about.
  const problems = broken.length > 0 ? broken : mistakes;
  return {
    value: { ...createConfiguration(read ?? {}), ...(lexicons.length > 0 ? { lexicons } : {}) },
    problems,
  };
}

/** A configuration as it is written, after everything that does not fit the schema was left out. */
interface ConfigurationText {
  readonly profile?: Profile;
  readonly include?: readonly string[];
  readonly rules?: Readonly<Record<string, RuleSeverity | readonly [RuleSeverity?, RuleSetting['options']?]>>;
  readonly escalations?: Readonly<Record<string, Partial<EscalationEntry>>>;
  readonly links?: Partial<LinkSettings>;
}

function configurationNode(document: Document, path: string): unknown {
  if (!isPackage(path)) return document.contents;
  return isMap(document.contents) ? document.contents.get('fixpath', true) : undefined;
}

function isPackage(path: string): boolean {
  return /(?:^|[\\/])package\.json$/.test(path);
}

function createConfiguration({
  profile,
  include,
  rules,
  escalations,
  links,
}: ConfigurationText): Configuration {
  const settings = Object.entries(rules ?? {}).map(([id, setting]) => [id, createSetting(setting)] as const);
  return {
    ...(profile ? { profile } : {}),
    include: include ?? defaultConfiguration.include,
    rules: Object.fromEntries(settings),
    escalations: Object.entries(escalations ?? {}).map(([id, entry]) => createEntry(id, entry)),
    links: { ...defaultConfiguration.links, ...links },
  };
}

function createSetting(
  setting: RuleSeverity | readonly [RuleSeverity?, RuleSetting['options']?],
): RuleSetting {
  const [severity, options] = typeof setting === 'string' ? [setting] : setting;
  return { ...(severity ? { severity } : {}), ...(options ? { options } : {}) };
}

function createEntry(id: string, entry: Partial<EscalationEntry>): EscalationEntry {
  return { name: id, phrases: [], evidence: [], ...entry, id };
}
