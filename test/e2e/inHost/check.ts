// node:assert does not exist in a web worker.

/** @throws Error that shows both, unless they are the same as JSON */
export function equal(actual: unknown, expected: unknown, what: string): void {
  const [is, should] = [actual, expected].map((value) => JSON.stringify(value, null, 1));
  if (is !== should) throw new Error(`${what}:\nexpected ${should}\nbut got ${is}`);
}

/** @throws Error that shows the text, unless it contains all the parts */
export function includes(text: string, parts: readonly string[], what: string): void {
  const missing = parts.filter((part) => !text.includes(part));
  if (missing.length > 0)
    throw new Error(`${what}: ${JSON.stringify(missing)} is not in\n${text.slice(0, 2000)}`);
}
