import { normaliseHeading } from '../sectionRole.js';
import { chinese } from './chinese.js';
import { compileCues, type Cues } from './cues.js';
import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';
import { japanese } from './japanese.js';
import type { Lexicon, NamedRole } from './lexicon.js';
import { createLexicon, extendLexicon } from './ownLexicon.js';
import { joinOwnWords, type OwnWords } from './ownWords.js';
import { patternOf } from './phrase.js';

/** The languages whose cues Fixpath brings, by their BCP 47 tags without region and script. */
export type Language = 'en' | 'de' | 'fr' | 'ja' | 'zh';

/**
 * The languages in which articles can be read: those that Fixpath brings, and what a configuration adds. A
 * value that is made once for a configuration and never changes.
 */
export interface Languages {
  /** The cues of each language by its tag. */
  readonly cues: ReadonlyMap<string, Cues>;
  /** What a configuration says of each language that it mentions. */
  readonly own: ReadonlyMap<string, OwnWords>;
}

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

/** What is known where no configuration adds to it. */
export const builtInLanguages: Languages = Object.freeze({
  cues: new Map(Object.entries(cuesByLanguage)),
  own: new Map(),
});

/** Whether the tag, without region and script, is that of a language whose cues Fixpath brings. */
export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(lexicons, tag);
}

/** Adds a team's words; several descriptions of one language count together, and the first says where they differ. */
export function createLanguages(words: readonly OwnWords[]): Languages {
  const tags = [...new Set(words.map(({ language }) => language))];
  const own = new Map(
    tags.map(
      (tag) =>
        [
          tag,
          joinOwnWords(
            tag,
            words.filter(({ language }) => language === tag),
          ),
        ] as const,
    ),
  );
  const compiled = new Map<string, Cues>(builtInLanguages.cues);
  for (const [tag, words] of own) compiled.set(tag, compileOwn(words));
  const cues = new Map(
    [...compiled].map(([tag, each]) => {
      const others = [...own.values()].filter(({ language }) => language !== tag);
      const mine = own.get(tag);
      return [tag, addHeadings(each, [...(mine ? [mine] : []), ...others])] as const;
    }),
  );
  return { cues, own };
}

function cuesOf(language: Language): Cues {
  return compileCues(lexicons[language], othersThan(language));
}

function othersThan(tag: string): Lexicon[] {
  return Object.values(lexicons).filter(({ language }) => language !== tag);
}

function compileOwn(words: OwnWords): Cues {
  const { language } = words;
  const lexicon = isLanguage(language) ? extendLexicon(lexicons[language], words) : createLexicon(words);
  return compileCues(lexicon, othersThan(language));
}

/** A team's headings count before all others, and of two that clash the first. */
function addHeadings(cues: Cues, words: readonly OwnWords[]): Cues {
  const named = words.flatMap(({ headings }) =>
    (Object.keys(headings) as NamedRole[]).flatMap((role) =>
      headings[role]!.map((heading) => [normaliseHeading(heading), role, heading] as const),
    ),
  );
  const whole = named.filter(([, , heading]) => !heading.includes('*'));
  const open = named.filter(([, , heading]) => heading.includes('*'));
  return {
    ...cues,
    roles: new Map([...cues.roles, ...whole.reverse().map(([key, role]) => [key, role] as const)]),
    rolePatterns: [
      ...open.map(([, role, heading]) => [role, new RegExp(`^${patternOf(heading)}$`, 'iu')] as const),
      ...cues.rolePatterns,
    ],
  };
}
