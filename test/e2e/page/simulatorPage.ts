import type { FrameLocator, Locator } from 'playwright-core';

/** The simulator, as its reader handles it. */
export class SimulatorPage {
  constructor(private readonly frame: FrameLocator) {}

  /** The card that is asked at the moment. */
  card(): Locator {
    return this.frame.getByRole('region', { name: 'Current step' });
  }

  /** Waits for the card with this heading and these words, and gives it. */
  async cardWith(heading: string, words: string | RegExp = ''): Promise<Locator> {
    const card = this.frame
      .locator('[aria-label="Current step"]')
      .filter({ has: this.frame.getByRole('heading', { level: 2, name: heading }) })
      .filter({ hasText: words });
    await card.waitFor();
    return card;
  }

  answer(name: string): Locator {
    return this.frame.getByRole('group', { name: 'Answers' }).getByRole('button', { name, exact: true });
  }

  tool(name: 'Back' | 'Forward' | 'Restart'): Locator {
    return this.frame.getByRole('toolbar', { name: 'Walk' }).getByRole('button', { name });
  }

  trail(): Locator {
    return this.frame.getByRole('navigation', { name: 'Trail' }).getByRole('button');
  }

  handOff(): Locator {
    return this.frame.getByRole('region', { name: 'Hand-off' });
  }

  /** What the page remarks about the walk after the text has changed. */
  note(words: string): Locator {
    return this.frame.getByRole('status').filter({ hasText: words });
  }

  copyHandOff(): Locator {
    return this.frame.getByRole('button', { name: 'Copy as Markdown' });
  }
}
