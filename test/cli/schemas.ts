import { Ajv2019, type AnySchemaObject } from 'ajv/dist/2019.js';
import { ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { projectPath } from '../support/project.js';

/**
 * Checks values against a published schema, and that the schema leaves nothing of them undescribed: what is
 * published may grow, so it allows more than it names; a test must not.
 */
export function schemaValidator(name: string): (value: unknown) => void {
  const schema = JSON.parse(readFileSync(projectPath('schemas', name), 'utf8')) as AnySchemaObject;
  // `unevaluatedProperties` is younger than the draft that the schema names, for the sake of editors.
  delete schema.$schema;
  const ajv = new Ajv2019({
    allErrors: true,
    strictTypes: false,
    strictTuples: false,
    formats: { uri: /^https:/ },
    keywords,
  });
  const validate = ajv.compile(closed(schema) as AnySchemaObject);
  return (value) => ok(validate(value), ajv.errorsText(validate.errors, { separator: '\n' }));
}

/** What editors know besides JSON Schema, and a keyword of our own. */
const keywords = ['deprecationMessage', 'doNotSuggest', 'patternErrorMessage', 'keyName'];

function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]): [string, unknown] => [key, closed(value)]);
  const isOpen = 'properties' in schema && 'type' in schema && schema.type === 'object';
  return Object.fromEntries(isOpen ? [...entries, ['unevaluatedProperties', false]] : entries);
}
