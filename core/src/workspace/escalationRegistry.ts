/** One declared way to hand a problem over, from the `escalations` key of the configuration. */
export interface EscalationEntry {
  readonly id: string;
  readonly name: string;
  /** Wordings in articles that mean this entry, e.g. "file a ticket". */
  readonly phrases: readonly string[];
  readonly url?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly audience?: string;
  readonly evidence: readonly string[];
  readonly hours?: string;
}

/** The entry whose name or phrase stands in the text (case and white space aside), longest first; or undefined. */
export function findEscalationEntry(
  registry: readonly EscalationEntry[],
  text: string,
): EscalationEntry | undefined {
  const normal = normalise(text);
  const named = registry.flatMap((entry) =>
    [entry.name, ...entry.phrases].map((phrase) => ({ entry, phrase })),
  );
  named.sort((a, b) => b.phrase.length - a.phrase.length);
  return named.find(({ phrase }) => normal.includes(normalise(phrase)))?.entry;
}

function normalise(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
