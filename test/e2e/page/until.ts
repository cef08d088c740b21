const POLL_MILLISECONDS = 50;
const LIMIT_MILLISECONDS = 20_000;

/**
 * Looks again and again until there is something, for what no event tells.
 * @throws Error with `what` and the last error where the limit passes; nothing waits a fixed time
 */
export async function until<T>(what: string, look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const end = Date.now() + LIMIT_MILLISECONDS;
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
  throw new Error(`Waited in vain: ${what}`, { cause: last });
}
