/**
 * Whether a text is written in a language that the article's cues know: today, English. In any other the
 * parser misses most of what is there, so that nothing can be said about what is not. Short texts and texts
 * without letters pass.
 */
export function isInKnownLanguage(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const common = words.filter((word) => commonWords.has(word)).length;
  return words.length < 40 || common / words.length >= 0.1;
}

/** Words that make up a third of any English text and are rare in others. */
const commonWords: ReadonlySet<string> = new Set(
  'the a to of and is you your for if or it this that with are be not by when can from has'.split(' '),
);
