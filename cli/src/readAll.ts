import type { Input } from './terminal.js';

/** All bytes of a stream until its end; none without a stream. */
export async function readAll(input: Input | undefined): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input ?? []) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
