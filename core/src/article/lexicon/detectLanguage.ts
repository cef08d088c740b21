import type { Root } from 'mdast';
import type { RichText } from '../blocks.js';
import type { Part } from '../parts.js';
import { allBlocks } from '../query.js';
import { isLanguage, type Language } from './languages.js';

/**
 * The language of an article by its words: Japanese and Chinese by their scripts, German and French by the
 * words that no text in them can do without; English where nothing tells. Code is left out.
 */
export function detectLanguage(parts: readonly Part[]): Language {
  const words = sampleOf(richTexts(parts));
  return findByScript(words) ?? findByWords(words) ?? 'en';
}

/** The language that front matter names under `lang` or `language`, if its cues are known. */
export function declaredLanguage(text: string, tree: Root): Language | undefined {
  const node = tree.children.find((child) => ['yaml', 'toml'].includes(child.type as string));
  if (!node?.position) return undefined;
  const source = text.slice(node.position.start.offset, node.position.end.offset);
  const named = /^lang(?:uage)?[ \t]*[:=][ \t]*["']?([a-z]{2,3})(?:[-_]\w+)*["']?[ \t]*\r?$/imu.exec(source);
  const tag = named?.[1]?.toLowerCase();
  return tag !== undefined && isLanguage(tag) ? tag : undefined;
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

function findByScript(sample: string): Language | undefined {
  const kana = sample.match(/[\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0;
  const han = sample.match(/\p{sc=Han}/gu)?.length ?? 0;
  const words = sample.match(/(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])\p{L})+/gu)?.length ?? 0;
  const eastern = (kana + han) / CHARACTERS_A_WORD;
  if (eastern === 0 || eastern < LEAST_SHARE * (eastern + words)) return undefined;
  return kana >= LEAST_KANA * (kana + han) ? 'ja' : 'zh';
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

function findByWords(sample: string): Language | undefined {
  const words = sample.match(/\p{L}+/gu) ?? [];
  const shares = (Object.keys(commonWords) as ('en' | 'de' | 'fr')[]).map((language) => ({
    language,
    share: words.filter((word) => commonWords[language].has(word)).length / Math.max(1, words.length),
  }));
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
  return best.share >= LEAST_COMMON ? best.language : undefined;
}
