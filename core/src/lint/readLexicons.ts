import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { EscalationChannel, StepMode } from '../article/elements.js';
import type { NamedRole } from '../article/lexicon/lexicon.js';
import { createLanguages, type Languages } from '../article/lexicon/languages.js';
import { phraseLists, primaryTag, type OwnWords } from '../article/lexicon/ownWords.js';
import type { Problem, Result } from '../text/problem.js';
import type { Span } from '../text/span.js';
import { isUsableVerb, reportLexiconMistakes } from './lexiconMistakes.js';
import { lexiconFileSchema, lexiconSchema } from './lexiconSchema.js';
import { readValue, spanOf, syntaxProblems, type Reading } from './readValue.js';

/** Where a configuration takes words from: a file, with where the configuration names it, or itself. */
export type LexiconSource =
  | { readonly kind: 'file'; readonly path: string; readonly span: Span }
  | { readonly kind: 'words'; readonly words: readonly OwnWords[] };

/**
 * The sources that the node of the key `lexicons` names, in their order. What does not fit the schema is left
 * out in silence, for who reads the configuration reports it; words that clash are reported.
 */
export function readLexiconSources(node: unknown, reading: Reading): LexiconSource[] {
  const target = isAlias(node) ? node.resolve(reading.document) : node;
  const items = isSeq(target) ? target.items : [target];
  return items.flatMap((item): LexiconSource[] => {
    const path = isScalar(item) ? readValue(item, lexiconFileSchema, '', quiet(reading)) : undefined;
    if (typeof path === 'string') return [{ kind: 'file', path, span: spanOf(item) }];
    return isMap(item) || isAlias(item) ? [{ kind: 'words', words: readWords(item, reading) }] : [];
  });
}

/**
 * Reads the text of a file of words, in YAML. Whatever is wrong is left out and reported at its place in the
 * text, as in a configuration.
 */
export function parseLexicon(text: string): Result<readonly OwnWords[]> {
  const document = parseDocument(text, { prettyErrors: false });
  const problems: Problem[] = [];
  const reading: Reading = { document, problems };
  if (document.contents) readValue(document.contents, lexiconSchema, 'A file of words', reading);
  const value = document.contents ? readWords(document.contents, reading) : [];
  const broken = syntaxProblems(document, 'The file of words');
  return { value, problems: broken.length > 0 ? broken : problems };
}

/** What to say where a configuration names a file of words that cannot be read. */
export function unreadableLexicon({ path, span }: Extract<LexiconSource, { kind: 'file' }>): Problem {
  const message = `The file “${path}” cannot be read, so articles are read without its words. Correct the path, which counts from the folder of the configuration, or take it out.`;
  return { ruleId: 'configuration', span, message };
}

/**
 * The languages of a configuration, with the words of its files as `wordsOf` has them by their paths as written;
 * undefined where it names no words.
 */
export function findLanguages(
  sources: readonly LexiconSource[] = [],
  wordsOf: (path: string) => readonly OwnWords[],
): Languages | undefined {
  const words = sources.flatMap((source) => (source.kind === 'file' ? wordsOf(source.path) : source.words));
  return words.length > 0 ? createLanguages(words) : undefined;
}

function quiet({ document }: Reading): Reading {
  return { document, problems: [] };
}

function readWords(node: unknown, reading: Reading): OwnWords[] {
  const read = readValue(node, lexiconSchema, '', quiet(reading));
  reportLexiconMistakes(node, reading);
  return Object.entries((read ?? {}) as Record<string, WordsText>).map(([tag, words]) =>
    convertWords(tag, words),
  );
}

/** The words of one language as they are written, after everything that does not fit was left out. */
type WordsText = Partial<OwnWords['phrases']> & {
  readonly headings?: Partial<Record<NamedRole, readonly string[]>>;
  readonly verbs?: readonly string[] | Partial<Record<StepMode, readonly string[]>>;
  readonly escalations?: readonly string[] | Partial<Record<EscalationChannel, readonly string[]>>;
  readonly verbsAtEnd?: boolean;
};

function convertWords(
  tag: string,
  { headings = {}, verbs = {}, escalations = {}, verbsAtEnd, ...lists }: WordsText,
): OwnWords {
  const language = primaryTag(tag);
  const byMode: OwnWords['verbs'] = isList(verbs) ? { fix: verbs } : verbs;
  const usable = Object.entries(byMode).map(([mode, words]) => [
    mode,
    words.filter((verb) => isUsableVerb(verb, mode, language)),
  ]);
  return {
    language,
    headings,
    verbs: Object.fromEntries(usable) as OwnWords['verbs'],
    escalations: isList(escalations) ? { other: escalations } : escalations,
    phrases: Object.fromEntries(phraseLists.flatMap((list) => (lists[list] ? [[list, lists[list]]] : []))),
    verbsAtEnd: verbsAtEnd ?? false,
  };
}

function isList<T>(value: readonly T[] | object): value is readonly T[] {
  return Array.isArray(value);
}
