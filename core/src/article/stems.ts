const COMMON: ReadonlySet<string> = new Set(
  'that this with from your have been their them they into when which where while some only more than also were will does each other another after before user users what then there these those about'.split(
    ' ',
  ),
);

/** The content words of an English text, cut to their stems; examples in parentheses are left out. */
export function stemsOf(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .replace(/\([^)]*\)/gu, ' ')
      .match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return new Set(
    words.filter((word) => !COMMON.has(word)).map((word) => word.replace(/(?:ings?|ed|es|s|e)$/u, '')),
  );
}

/** How much of the first text's content words the second one has: 0…1; 0 where the first has none. */
export function shareOfWords(text: string, other: string): number {
  const words = stemsOf(text);
  if (words.size === 0) return 0;
  const others = stemsOf(other);
  return [...words].filter((word) => others.has(word)).length / words.size;
}
