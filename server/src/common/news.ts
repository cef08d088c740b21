import type { Change, Documents } from './documents.js';
import { runDetached } from './guard.js';
import type { ServerHost } from './serverHost.js';
import type { Snapshot } from './snapshot.js';

/** What has changed since the last news, and how everything is now. */
export interface News {
  readonly snapshot: Snapshot;
  /** True where any document may have to be looked at anew, not only those whose text has changed. */
  readonly surroundings: boolean;
  /** Whether that document has to be looked at anew. */
  readonly concerns: (path: string) => boolean;
}

/** Hears of changes after the fact. */
export type NewsReader = (news: News) => void | Promise<void>;

/**
 * Collects changes until the messages that have already arrived were taken in, then tells the readers once.
 * A reader that throws is logged and the others still hear.
 */
export function tellNews(documents: Documents, host: ServerHost, readers: readonly NewsReader[]): void {
  let pending: Change[] = [];
  documents.onDidChange((change) => {
    if (pending.push(change) === 1) runDetached('Announcing a change', host.log, tell);
  });

  async function tell(): Promise<void> {
    await host.pause();
    const changes = pending;
    pending = [];
    const news = createNews(changes, await documents.snapshot());
    for (const reader of readers) runDetached('Announcing a change', host.log, async () => reader(news));
  }
}

function createNews(changes: readonly Change[], snapshot: Snapshot): News {
  const surroundings = changes.some((change) => change.kind === 'surroundings');
  const texts = new Set(changes.map((change) => (change.kind === 'text' ? change.path : '')));
  return { snapshot, surroundings, concerns: (path) => surroundings || texts.has(path) };
}
