import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Document,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Problem } from '../text/problem.js';
import type { Span } from '../text/span.js';
import { didYouMean } from './didYouMean.js';
import type { Schema } from './schema.js';

/** The YAML document that is being read, and what was wrong in it so far. */
export interface Reading {
  readonly document: Document;
  readonly problems: Problem[];
}

/**
 * The plain value of a YAML node as far as it fits the schema. What does not fit is left out and reported
 * where it stands, so that one mistake does not cost the rest. `name` is how messages call the value.
 * Undefined where nothing fits.
 */
export function readValue(node: unknown, schema: Schema, name: string, reading: Reading): unknown {
  const target = isAlias(node) ? node.resolve(reading.document) : node;
  const fitting = chooseSchema(target, schema);
  const wanted = kindOfSchema(fitting);
  if (wanted === 'object' && isMap(target)) return readMap(target, fitting, reading);
  if (wanted === 'array' && isSeq(target)) return readList(target, fitting, name, reading);
  if (wanted === 'any') return isNode(target) ? target.toJS(reading.document) : undefined;
  const value = isScalar(target) ? target.value : undefined;
  if (typeof value === 'string' && wanted === 'string' && !matches(value, fitting)) {
    report(node, `“${value}” cannot stand here. ${fitting.patternErrorMessage ?? ''}`.trimEnd(), reading);
    return undefined;
  }
  if (value !== null && typeof value === wanted && isAllowed(value, fitting)) return value;
  const isEmpty = value === null && (wanted === 'object' || wanted === 'array');
  if (!isEmpty)
    report(node, `${name} must be ${describeChoice(schema, fitting)}.${suggest(value, fitting)}`, reading);
  return undefined;
}

/** What makes a text no YAML; `name` is how messages call it. */
export function syntaxProblems({ errors }: Document, name: string): Problem[] {
  return errors.map(({ message, pos: [start, end] }) => {
    const reason = message.replace(/\.?$/, '.');
    return { ruleId: 'configuration', span: { start, end }, message: `${name} cannot be read: ${reason}` };
  });
}

/** Reports a mistake at a YAML node. */
export function report(node: unknown, message: string, reading: Reading, ruleId = 'configuration'): void {
  reading.problems.push({ ruleId, span: spanOf(node), message });
}

function readMap(map: YAMLMap, schema: Schema, reading: Reading): Record<string, unknown> {
  return Object.fromEntries(map.items.flatMap((pair) => readEntry(pair, schema, reading)));
}

function readEntry({ key, value }: Pair, schema: Schema, reading: Reading): [string, unknown][] {
  const word = isScalar(key) ? String(key.value) : '';
  const { propertyNames = {} } = schema;
  if (!matches(word, propertyNames)) {
    report(key, `“${word}” cannot stand here. ${propertyNames.patternErrorMessage ?? ''}`.trimEnd(), reading);
    return [];
  }
  const properties = new Map(Object.entries(schema.properties ?? {}));
  const property = properties.get(word) ?? schema.additionalProperties ?? {};
  if (property === false) {
    const names = [...properties.keys()].filter((name) => !properties.get(name)?.deprecationMessage);
    const what = `“${word}” is no known ${schema.keyName ?? 'key'} here, so it has no effect.`;
    report(key, what + didYouMean(word, names), reading);
    return [];
  }
  if (property.deprecationMessage) {
    const what = `“${word}” is not supported yet; this version of Fixpath passes it over.`;
    report(key, what, reading, 'unsupported-configuration');
    return [];
  }
  const read = readValue(value, property, `“${word}”`, reading);
  return read === undefined ? [] : [[word, read]];
}

function readList(list: YAMLSeq, schema: Schema, name: string, reading: Reading): unknown[] | undefined {
  const { items = {}, minItems = 0 } = schema;
  const tooMany = isTuple(items) && list.items.length > items.length;
  if (tooMany || list.items.length < minItems) {
    report(list, `${name} must be ${describe(schema)}.`, reading);
    return undefined;
  }
  const values = list.items.map((item, index) =>
    readValue(item, isTuple(items) ? items[index]! : items, `An entry of ${name}`, reading),
  );
  return isTuple(items) ? values : values.filter((value) => value !== undefined);
}

/** Of alternatives the one whose kind the node has, so that messages speak of what the writer meant. */
function chooseSchema(node: unknown, schema: Schema): Schema {
  const alternatives = schema.anyOf ?? [schema];
  const collections = alternatives.filter((one) => ['array', 'object'].includes(kindOfSchema(one)));
  const kind = isSeq(node) ? 'array' : isMap(node) ? 'object' : undefined;
  return (
    alternatives.find((one) => kindOfSchema(one) === kind) ??
    alternatives.find((one) => !collections.includes(one)) ??
    alternatives[0]!
  );
}

function kindOfSchema(schema: Schema): NonNullable<Schema['type']> | 'any' {
  return schema.type ?? (schema.enum ? 'string' : 'any');
}

function isTuple(items: Schema | readonly Schema[]): items is readonly Schema[] {
  return Array.isArray(items);
}

function matches(text: string, { pattern }: Pick<Schema, 'pattern'>): boolean {
  return pattern === undefined || new RegExp(pattern, 'u').test(text);
}

function isAllowed(value: unknown, schema: Schema): boolean {
  return !schema.enum || schema.enum.includes(value as string);
}

/** Of collections that differ in kind alone nobody can tell which was meant. */
function describeChoice({ anyOf = [] }: Schema, fitting: Schema): string {
  const isOpen = anyOf.length > 0 && anyOf.every((one) => ['array', 'object'].includes(kindOfSchema(one)));
  return isOpen ? anyOf.map(describe).join(', or ') : describe(fitting);
}

function describe(schema: Schema): string {
  if (schema.enum) return `one of ${schema.enum.join(', ')}`;
  if (isTuple(schema.items ?? {})) return 'a severity, or a list of a severity and options';
  if (schema.type === 'array') return holdsTexts(schema) ? 'a list of texts' : 'a list';
  if (schema.type === 'object') return 'a group of keys and values';
  if (schema.type === 'boolean') return 'true or false';
  return schema.type === 'string' ? 'a text' : `a ${schema.type ?? 'value'}`;
}

function holdsTexts({ items = {} }: Schema): boolean {
  return !isTuple(items) && kindOfSchema(items) === 'string';
}

function suggest(value: unknown, schema: Schema): string {
  if (value === false && schema.enum?.includes('off')) return ' Did you mean “off”?';
  return typeof value === 'string' ? didYouMean(value, schema.enum ?? []) : '';
}

/** Where a YAML node stands; the start of the text for what has no place. */
export function spanOf(node: unknown): Span {
  const range = isNode(node) ? node.range : undefined;
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}
