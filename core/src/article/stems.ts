const COMMON: ReadonlySet<string> = new Set(
  [
    'that this with from your have been their them they into when which where while some only more than also were will does each other another after before user users what then there these those about',
    'wenn falls oder nicht eine einen einer einem eines wird werden sind sich ihre ihren ihrem ihrer diese dieser dieses diesen auch dass nach beim über unter können müssen',
    'pour dans avec vous votre cette sont être mais plus leur leurs elle elles lorsque vous nous',
  ].flatMap((words) => words.split(' ')),
);

/**
 * The content words of a text, cut to their stems as English and its neighbours need it; examples in
 * parentheses are left out. Without spaces, katakana words and pairs of Chinese characters stand for words.
 */
export function stemsOf(text: string): Set<string> {
  const plain = text.toLowerCase().replace(/\([^)]*\)|（[^）]*）/gu, ' ');
  const words = plain.match(/(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{N}]){4,}/gu) ?? [];
  const stems = words
    .filter((word) => !COMMON.has(word))
    .map((word) => word.replace(/(?:ings?|ed|es|s|e)$/u, ''));
  return new Set([...stems, ...wordsWithoutSpaces(plain)]);
}

function wordsWithoutSpaces(text: string): string[] {
  const words = text.match(/[\p{sc=Katakana}ー]{2,}/gu) ?? [];
  const runs = text.match(/\p{sc=Han}{2,}/gu) ?? [];
  const pairs = runs.flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  return [...words, ...pairs];
}

/** How much of the first text's content words the second one has: 0…1; 0 where the first has none. */
export function shareOfWords(text: string, other: string): number {
  const words = stemsOf(text);
  if (words.size === 0) return 0;
  const others = stemsOf(other);
  return [...words].filter((word) => others.has(word)).length / words.size;
}
