const POLL_MILLISECONDS = 50;
const LIMIT_MILLISECONDS = 20_000;

/**
 * Looks again and again until there is something, for what no event tells.
 * @param what said where it never comes: "a squiggle"; a function where it should tell what there was instead
 * @param limit in milliseconds
 * @throws Error where the limit passes, with the last error as its cause
 */
export async function until<T>(
  what: string | (() => string),
  look: () => T | undefined | Promise<T | undefined>,
  limit = LIMIT_MILLISECONDS,
): Promise<T> {
  const end = Date.now() + limit;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const found = await look();
      if (found !== undefined) return found;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
  }
  throw new Error(`Waited in vain for ${typeof what === 'string' ? what : what()}`, { cause: last });
}
