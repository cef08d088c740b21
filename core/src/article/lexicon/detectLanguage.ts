import type { Root } from 'mdast';
import type { RichText } from '../blocks.js';
import type { Part } from '../parts.js';
import { allBlocks } from '../query.js';
import { builtInLanguages, type Languages } from './languages.js';
import type { OwnWords } from './ownWords.js';

/**
 * The tag of an article's language, by its words: Japanese, Chinese and a team's own languages by their
 * scripts, others by the words that no text in them can do without; English where nothing tells. Code is left
 * out.
 */
export function detectLanguage(parts: readonly Part[], languages: Languages = builtInLanguages): string {
  const words = sampleOf(richTexts(parts));
  return findByScript(words) ?? findByOwnScript(words, languages) ?? findByWords(words, languages) ?? 'en';
}

/** The language that front matter names under `lang` or `language`, if its cues are known. */
export function declaredLanguage(
  text: string,
  tree: Root,
  languages: Languages = builtInLanguages,
): string | undefined {
  const node = tree.children.find((child) => ['yaml', 'toml'].includes(child.type as string));
  if (!node?.position) return undefined;
  const source = text.slice(node.position.start.offset, node.position.end.offset);
  const named = /^lang(?:uage)?[ \t]*[:=][ \t]*["']?([a-z]{2,3})(?:[-_]\w+)*["']?[ \t]*\r?$/imu.exec(source);
  const tag = named?.[1]?.toLowerCase();
  return tag !== undefined && languages.cues.has(tag) ? tag : undefined;
}

/** The words of headings, paragraphs and items, wherever they stand; those of tables are left out. */
function* richTexts(parts: readonly Part[]): Generator<RichText> {
  for (const part of parts) {
    if (part.kind === 'heading') yield part.content;
    else if (part.kind !== 'rule')
      for (const block of allBlocks([part])) if (block.kind === 'paragraph') yield block.content;
  }
}

/** Enough to tell, and little enough that a long article takes no longer. */
const SAMPLE = 8000;

function sampleOf(texts: Iterable<RichText>): string {
  let sample = '';
  for (const rich of texts) {
    if (sample.length > SAMPLE) break;
    sample += `${withoutCode(rich)}\n`;
  }
  return sample.slice(0, SAMPLE).toLowerCase();
}

function withoutCode({ text, marks }: RichText): string {
  let words = '';
  let from = 0;
  for (const { kind, start, end } of marks) {
    if (kind !== 'code' || start < from) continue;
    words += text.slice(from, start);
    from = end;
  }
  return words + text.slice(from);
}

/** Two characters of these scripts carry about as much as one word of others. */
const CHARACTERS_A_WORD = 2;
/** Names and code words of other scripts stand everywhere in technical Chinese and Japanese. */
const LEAST_SHARE = 0.3;
/** Every Japanese sentence has kana; in Chinese there are none but in quotations. */
const LEAST_KANA = 0.1;

function findByScript(sample: string): 'ja' | 'zh' | undefined {
  const kana = sample.match(/[\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0;
  const han = sample.match(/\p{sc=Han}/gu)?.length ?? 0;
  const words = sample.match(/(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])\p{L})+/gu)?.length ?? 0;
  const eastern = (kana + han) / CHARACTERS_A_WORD;
  if (eastern === 0 || eastern < LEAST_SHARE * (eastern + words)) return undefined;
  return kana >= LEAST_KANA * (kana + han) ? 'ja' : 'zh';
}

/** Scripts in which no language is written whose cues Fixpath brings. */
const OTHER_SCRIPTS = [
  'Arabic',
  'Armenian',
  'Bengali',
  'Cyrillic',
  'Devanagari',
  'Ethiopic',
  'Georgian',
  'Greek',
  'Gujarati',
  'Gurmukhi',
  'Hangul',
  'Hebrew',
  'Kannada',
  'Khmer',
  'Lao',
  'Malayalam',
  'Myanmar',
  'Sinhala',
  'Tamil',
  'Telugu',
  'Thai',
  'Tibetan',
];

/** A team's own language by its script; of several with one script, the one whose words the text has. */
function findByOwnScript(sample: string, languages: Languages): string | undefined {
  if (languages.own.size === 0) return undefined;
  const script = OTHER_SCRIPTS.find((each) => shareOfScript(sample, each) >= LEAST_SHARE);
  if (script === undefined) return undefined;
  const own = [...languages.own.values()].filter(
    (words) => shareOfScript(allWordsOf(words), script) >= LEAST_SHARE,
  );
  return own.length > 1
    ? mostCommon(sample, new Map(own.map((words) => [words.language, commonWordsOf(words)]))).language
    : own[0]?.language;
}

function shareOfScript(text: string, script: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 0 : (text.match(new RegExp(`\\p{sc=${script}}`, 'gu'))?.length ?? 0) / letters;
}

function allWordsOf({ phrases, headings, verbs }: OwnWords): string {
  return [phrases, headings, verbs].flatMap((lists) => Object.values(lists).flat()).join(' ');
}

/** The words that tell a team's own language: those it lists, and its small words. */
function commonWordsOf({ phrases }: OwnWords): Set<string> {
  const { commonWords = [], determiners = [], conjunctions = [], conditions = [], negations = [] } = phrases;
  const words = [commonWords, determiners, conjunctions, conditions, negations].flat();
  return new Set(words.map((word) => word.trim().toLowerCase()).filter((word) => /^\p{L}+$/u.test(word)));
}

/** Words that make up a good part of any text in a language and are none in the others. */
const commonWords: Readonly<Record<'en' | 'de' | 'fr', ReadonlySet<string>>> = {
  en: new Set(
    'the to of and is you your for if or it this that with are be not by when can from has have will'.split(
      ' ',
    ),
  ),
  de: new Set(
    'der die das und ist nicht sie mit auf für den dem ein eine einen zu von im wird werden oder wenn bei sich ihre ihr kann sind zum zur aus'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le les des et est une pour dans avec vous votre du aux pas ne cette sont sur par ou si être il ces'.split(
      ' ',
    ),
  ),
};

/** Below this share a few words of another language in an English text would tell. */
const LEAST_COMMON = 0.08;

function findByWords(sample: string, { own }: Languages): string | undefined {
  const known = new Map<string, ReadonlySet<string>>(Object.entries(commonWords));
  for (const [tag, words] of own)
    known.set(tag, new Set([...(known.get(tag) ?? []), ...commonWordsOf(words)]));
  const best = mostCommon(sample, known);
  return best.share >= LEAST_COMMON ? best.language : undefined;
}

/** The language of which a text has the most words, by their share in it; of two alike the first. */
function mostCommon(
  sample: string,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): { language: string; share: number } {
  const words = sample.match(/\p{L}+/gu) ?? [];
  const shares = [...known].map(([language, common]) => ({
    language,
    share: words.filter((word) => common.has(word)).length / Math.max(1, words.length),
  }));
  return shares.reduce((a, b) => (b.share > a.share ? b : a));
}
