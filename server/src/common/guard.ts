import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';

/** A request handler as the connection wants it. */
export type Handler<P, R> = (params: P, token: CancellationToken) => Promise<R>;

/** What every guarded handler needs: its request's name for the log, and the answer when it fails. */
export interface GuardSettings<R> {
  readonly name: string;
  readonly empty: R;
  readonly log: (message: string) => void;
}

/**
 * A feature that breaks takes down only itself: a throw is logged and answered with `empty`. A request
 * that was cancelled meanwhile says so, so that the editor does not show an outdated answer.
 */
export function guard<P, R>(
  { name, empty, log }: GuardSettings<R>,
  handler: (params: P, token: CancellationToken) => R | Promise<R>,
): Handler<P, R> {
  return async (params, token) => {
    const answer = await answerOrEmpty();
    if (token.isCancellationRequested)
      throw new ResponseError(LSPErrorCodes.RequestCancelled, `${name} was cancelled.`);
    return answer;

    async function answerOrEmpty(): Promise<R> {
      try {
        return await handler(params, token);
      } catch (error) {
        log(`${name} failed and answered nothing: ${describeError(error)}`);
        return empty;
      }
    }
  };
}

/** Lets work run that nobody waits for; a failure is logged, for there is nobody else to tell. */
export function runDetached(
  what: string,
  log: (message: string) => void,
  work: () => Promise<unknown>,
): void {
  work().catch((error: unknown) => log(`${what} failed: ${describeError(error)}`));
}

/** An error in words, with its stack where there is one. */
export function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
