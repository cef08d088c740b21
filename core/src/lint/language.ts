import { builtInLanguages } from '../article/lexicon/languages.js';

/**
 * Whether a text is written in a language of which the rules may say that something is missing: in English,
 * or in one that a team describes itself. In others the parser misses more, so that nothing can be said about
 * what is not there. Short texts and texts without letters pass. `language` is what the article was read as.
 */
export function isInKnownLanguage(text: string, language = 'en'): boolean {
  if (!builtInLanguages.cues.has(language)) return true;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const common = words.filter((word) => commonWords.has(word)).length;
  return words.length < 40 || common / words.length >= 0.1;
}

/** Words that make up a third of any English text and are rare in others. */
const commonWords: ReadonlySet<string> = new Set(
  'the a to of and is you your for if or it this that with are be not by when can from has'.split(' '),
);
