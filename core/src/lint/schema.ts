/**
 * The part of JSON Schema (draft 7) that describes our configuration. One description serves twice: it is
 * published for editors, and `readValue` checks configurations against it.
 */
export interface Schema {
  /** The name of a part that is used several times; it is published once, under this name. */
  readonly title?: string;
  readonly description?: string;
  readonly type?: 'string' | 'boolean' | 'number' | 'array' | 'object';
  readonly enum?: readonly string[];
  readonly default?: unknown;
  /** Texts: the source of a regular expression that they must match (`u`). */
  readonly pattern?: string;
  /** What to say of a text that does not; VS Code's own addition to JSON Schema. */
  readonly patternErrorMessage?: string;
  /** Objects: the keys that are known. */
  readonly properties?: Readonly<Record<string, Schema>>;
  /** Objects: what the keys must look like. */
  readonly propertyNames?: Pick<Schema, 'pattern' | 'patternErrorMessage'>;
  /** Objects: what holds for all other keys; false where there may be none. */
  readonly additionalProperties?: Schema | false;
  /** Objects: what a key names, for messages; no keyword of JSON Schema, which passes over what it does not know. */
  readonly keyName?: string;
  /** Arrays: what holds for every item, or, as a list, for the items one by one and no more than those. */
  readonly items?: Schema | readonly Schema[];
  readonly additionalItems?: false;
  readonly minItems?: number;
  /** Alternatives of different types. */
  readonly anyOf?: readonly Schema[];
  /** A key that is planned: it is reported as not supported yet, and not as a typing error. */
  readonly deprecationMessage?: string;
  readonly doNotSuggest?: boolean;
}
