import type { FrameLocator, Locator } from 'playwright-core';

/** The preview beside the text, as its reader handles it. */
export class PreviewPage {
  constructor(private readonly frame: FrameLocator) {}

  article(): Locator {
    return this.frame.getByRole('main', { name: 'Article' });
  }

  /** What is marked as an element of this kind, in the order of the text. */
  marked(kind: string): Locator {
    return this.article().locator(`[data-kind="${kind}"]`);
  }

  /** The element that stands for the cursor's place in the text. */
  current(): Locator {
    return this.article().locator('.is-current');
  }

  flow(): Locator {
    return this.frame.getByRole('navigation', { name: 'Flow' });
  }

  legend(kind: string): Locator {
    return this.frame.getByRole('group', { name: 'Legend' }).getByRole('button', { name: kind });
  }
}
