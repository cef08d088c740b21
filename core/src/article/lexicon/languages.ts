import { chinese } from './chinese.js';
import { compileCues, type Cues } from './cues.js';
import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';
import { japanese } from './japanese.js';
import type { Lexicon } from './lexicon.js';

/** The languages whose cues are known, by their BCP 47 tags without region and script. */
export type Language = 'en' | 'de' | 'fr' | 'ja' | 'zh';

const lexicons: Readonly<Record<Language, Lexicon>> = {
  en: english,
  de: german,
  fr: french,
  ja: japanese,
  zh: chinese,
};

/** The cues of each language. Headings name roles in every language, for pages mix them. */
export const cuesByLanguage: Readonly<Record<Language, Cues>> = Object.freeze({
  en: cuesOf('en'),
  de: cuesOf('de'),
  fr: cuesOf('fr'),
  ja: cuesOf('ja'),
  zh: cuesOf('zh'),
});

/** Whether the tag, without region and script, is that of a language whose cues are known. */
export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(lexicons, tag);
}

function cuesOf(language: Language): Cues {
  const own = lexicons[language];
  return compileCues(
    own,
    Object.values(lexicons).filter((lexicon) => lexicon !== own),
  );
}
