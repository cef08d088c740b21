import { nearestTo } from '../workspace/nearest.js';

/** The words ` Did you mean “x”?`, or nothing where no candidate is near; of two letters nobody can tell. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const nearest = word.length > 2 ? nearestTo(word, candidates) : undefined;
  return nearest === undefined ? '' : ` Did you mean “${nearest}”?`;
}
