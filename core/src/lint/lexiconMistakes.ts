import { isAlias, isMap, isScalar, isSeq, type Pair } from 'yaml';
import { foldWord, grammarLists, primaryTag, type PhraseList } from '../article/lexicon/ownWords.js';
import { report, type Reading } from './readValue.js';

/** Reports what no schema can say of words by their languages: clashes, and words without effect. */
export function reportLexiconMistakes(node: unknown, reading: Reading): void {
  for (const [tag, words] of entriesOf(node, reading)) {
    const language = primaryTag(tag);
    const groups = new Map(entriesOf(words, reading));
    for (const name of ['headings', 'verbs', 'escalations'])
      reportClashes(listsIn(groups.get(name), reading), reading);
    const reasons = ['causes', 'because'].map(
      (name) => [name, phrasesIn(groups.get(name), reading)] as const,
    );
    reportClashes(reasons, reading);
    reportVerbs(groups.get('verbs'), language, reading);
    if (language === 'en') reportListsWithoutEffect(words, reading);
  }
}

/** English looks verbs up word by word; what a verb is for is looked up by its form. */
export function isUsableVerb(verb: string, mode: string, language: string): boolean {
  if (language === 'en') return /^[a-z]+(?:-[a-z]+)*$/iu.test(verb.trim());
  return mode === 'fix' || !verb.includes('*');
}

/** A word of a list, and where it stands. */
interface Word {
  readonly text: string;
  readonly node: unknown;
}

type List = readonly [name: string, words: readonly Word[]];

function reportClashes(lists: readonly List[], reading: Reading): void {
  const seen = new Map<string, string>();
  for (const [list, words] of lists)
    for (const { text, node } of words) {
      const first = seen.get(foldWord(text));
      if (first === undefined) seen.set(foldWord(text), list);
      else if (first !== list)
        report(
          node,
          `“${text}” stands under “${first}” and under “${list}”, and can mean one of them only. “${first}” counts; take it out of the other.`,
          reading,
        );
    }
}

function reportVerbs(node: unknown, language: string, reading: Reading): void {
  for (const [mode, words] of listsIn(node, reading))
    for (const { text, node: place } of words)
      if (!isUsableVerb(text, mode, language))
        report(
          place,
          language === 'en'
            ? `“${text}” has no effect: in English an instruction is known by the one word that it begins with. Write that word alone, without *.`
            : `“${text}” has no effect: what a verb is for is looked up by its form. Write each form without *.`,
          reading,
        );
}

function reportListsWithoutEffect(node: unknown, reading: Reading): void {
  for (const { key } of pairsOf(node, reading)) {
    const name = isScalar(key) ? String(key.value) : '';
    if (grammarLists.includes(name as PhraseList))
      report(key, `“${name}” has no effect in English, which Fixpath reads by rules of its own.`, reading);
  }
}

/** The lists of a group: by their names, or the only one there is. */
function listsIn(node: unknown, reading: Reading): List[] {
  const target = resolve(node, reading);
  if (isSeq(target)) return [['fix', phrasesIn(target, reading)]];
  return entriesOf(target, reading).map(([name, list]) => [name, phrasesIn(list, reading)]);
}

function phrasesIn(node: unknown, reading: Reading): Word[] {
  const target = resolve(node, reading);
  if (!isSeq(target)) return [];
  return target.items.flatMap((item) => {
    const scalar = resolve(item, reading);
    return isScalar(scalar) && typeof scalar.value === 'string' ? [{ text: scalar.value, node: item }] : [];
  });
}

function entriesOf(node: unknown, reading: Reading): [string, unknown][] {
  return pairsOf(node, reading).map(({ key, value }) => [isScalar(key) ? String(key.value) : '', value]);
}

function pairsOf(node: unknown, reading: Reading): Pair[] {
  const target = resolve(node, reading);
  return isMap(target) ? target.items : [];
}

function resolve(node: unknown, { document }: Reading): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}
