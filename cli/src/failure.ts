/** Something that kept a command from doing its work, or a part of it: exit code 2, and one line for people. */
export interface Failure {
  /** As people are to see it; absent where no file is to blame. */
  readonly path?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based, in UTF-16 units. */
  readonly column?: number;
  /** What is wrong and what to do, in plain sentences. */
  readonly message: string;
}

/** Ends a command before any work: the command line itself asks for something that cannot be. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** `path:line:column: message`, as editors and terminals can follow it. */
export function renderFailure(failure: Failure): string {
  const place = [failure.path, failure.line, failure.column].filter((part) => part !== undefined);
  return place.length > 0 ? `${place.join(':')}: ${failure.message}` : failure.message;
}

/** How a fault of Fixpath itself is told: nothing that a writer could have done better. */
export function internalError(reason: string): string {
  return `internal error: ${reason}. This is a fault of Fixpath; please report it.`;
}
