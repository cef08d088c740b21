import type { ArticleDocument } from '#core/document/articleDocument.js';
import type { ArticleContext, Snapshot } from './snapshot.js';

/**
 * Understands documents little by little, before somebody needs all of them at once. A title may stand in
 * any document, and to understand a thousand of them in one go would keep every other request waiting.
 */
export class ReadAhead {
  private readonly understood = new WeakSet<ArticleDocument>();

  /** `pause` lets other requests have their turn. */
  constructor(private readonly pause: () => Promise<void>) {}

  /** Waits until all documents are understood that looking at this one can ask for. */
  async prepare(context: ArticleContext, snapshot: Snapshot, isCancelled = () => false): Promise<void> {
    if (context.refersByTitle) await this.all(snapshot, isCancelled);
  }

  /** Waits until all documents are understood; those that were so before take no time. */
  async all(snapshot: Snapshot, isCancelled = () => false): Promise<void> {
    for (const context of snapshot.all()) {
      if (this.understood.has(context.document)) continue;
      await this.pause();
      if (isCancelled()) return;
      context.understand();
      this.understood.add(context.document);
    }
  }
}
