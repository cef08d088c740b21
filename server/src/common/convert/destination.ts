import { percentEncode } from './uri.js';

/**
 * The destination to write in a link of one document so that it leads to another: relative, and encoded as
 * far as Markdown needs it. Undefined where the two do not share a root.
 */
export function convertPathToDestination(path: string, from: string): string | undefined {
  const target = path.split('/');
  const base = from.split('/').slice(0, -1);
  let shared = 0;
  while (shared < base.length && shared < target.length - 1 && base[shared] === target[shared]) shared++;
  if (shared === 0) return undefined;
  const steps = [...base.slice(shared).map(() => '..'), ...target.slice(shared)];
  return steps.join('/').replace(/[\s%()<>#?[\]]/g, percentEncode);
}
