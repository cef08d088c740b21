import type { FrameLocator, Locator, Page } from 'playwright-core';
import { until } from '../support/until.js';

const LIMIT_MILLISECONDS = 30_000;
const RETRY_MILLISECONDS = 3000;
const MOD = process.platform === 'darwin' ? 'Meta' : 'Control';

/** One window of VS Code, as its user handles it. Selectors are those of the version in host/package.json. */
export class Workbench {
  constructor(readonly page: Page) {
    page.setDefaultTimeout(LIMIT_MILLISECONDS);
  }

  /** Opens a folder's window, and waits until its files are listed: then the extension host is reachable. */
  async open(url: string): Promise<void> {
    await this.page.goto(url);
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  }

  /** Runs a command by its full title in the palette. A missing command fails after the time limit. */
  async command(title: string): Promise<void> {
    await this.quickInput(`>${title}`, title.split(': ').at(-1));
  }

  /** Opens a file by its name and waits for its text. */
  async openFile(name: string): Promise<void> {
    await this.quickInput(name, name);
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.page.locator('.editor-group-container.active .editor-instance .view-line').first().waitFor();
  }

  /** Puts the cursor to a place, both counted from 1, and the focus into the text. */
  async goTo(line: number, column: number): Promise<void> {
    await this.quickInput(`:${line}:${column}`);
    await this.statusBar(`Ln ${line}, Col ${column}`).waitFor();
  }

  /** Puts the focus into the text, which is in the first group; a page of the extension may be beside it. */
  async focusText(): Promise<void> {
    await this.command('View: Focus First Editor Group');
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key.replace('Mod', MOD));
  }

  /** The lines of text on the screen; the tests open one text at a time. */
  async visibleText(): Promise<string> {
    const lines = this.page.locator('.editor-instance .view-lines .view-line');
    // Their order in the document is not their order on the screen.
    const placed = await lines.evaluateAll((elements) =>
      elements.map((line) => ({ top: parseFloat((line as HTMLElement).style.top), text: line.textContent })),
    );
    placed.sort((a, b) => a.top - b.top);
    return placed.map(({ text }) => text.replaceAll('\u00a0', ' ')).join('\n');
  }

  async textWith(expected: string | RegExp): Promise<void> {
    await until(`${expected} in the editor`, async () => {
      const text = await this.visibleText();
      return (typeof expected === 'string' ? text.includes(expected) : expected.test(text)) || undefined;
    });
  }

  /** The marks under the text that is on the screen. */
  squiggles(): Locator {
    return this.page.locator(
      '.editor-instance .view-overlays :is(.squiggly-error, .squiggly-warning, .squiggly-info)',
    );
  }

  /** Opens the Problems panel and reads its rows as a screen reader would, as soon as these words are among them. */
  async problemsWith(words: string): Promise<string[]> {
    await this.command('Problems: Focus on Problems View');
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    await rows.filter({ hasText: words }).first().waitFor();
    return labels(rows);
  }

  /** The hover at the cursor, through the keyboard. */
  async hover(): Promise<string> {
    await this.command('Show or Focus Hover');
    const hover = this.page.locator('.monaco-resizable-hover .monaco-hover-content');
    await hover.waitFor();
    return until('text in the hover', async () => (await hover.innerText()) || undefined);
  }

  /** The quick fixes at the cursor; click one to apply it. */
  async quickFixes(): Promise<Locator> {
    await this.press('Mod+.');
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    await rows.first().waitFor();
    return rows;
  }

  /** Opens the Outline and reads its rows as a screen reader would. */
  async outline(): Promise<string[]> {
    await this.command('Explorer: Focus on Outline View');
    const rows = this.page.locator('.outline-pane .monaco-list-row');
    await rows.first().waitFor();
    return labels(rows);
  }

  codeLenses(): Locator {
    return this.page.locator('.editor-instance .codelens-decoration a');
  }

  statusBar(text: string | RegExp): Locator {
    return this.page.locator('.statusbar-item', { hasText: text });
  }

  /** The extension's page in the tab of this title: it lies in a frame of VS Code's frame. */
  async webview(title: string): Promise<FrameLocator> {
    await this.page.locator('.tab.active', { hasText: title }).waitFor();
    const frame = this.page.locator('iframe.webview.ready').filter({ visible: true }).last();
    return frame.contentFrame().locator('#active-frame').contentFrame();
  }

  /** Chooses from a list that the extension shows. */
  async pick(entry: string): Promise<void> {
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: entry }).click();
  }

  async save(): Promise<void> {
    await this.press('Mod+S');
    await this.page.locator('.tab.active:not(.dirty)').waitFor();
  }

  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file });
  }

  private async quickInput(text: string, expectedRow?: string): Promise<void> {
    const input = this.page.locator(
      '.quick-input-widget:not([style*="display: none"]) .quick-input-box input',
    );
    const row = this.page
      .locator('.quick-input-list .monaco-list-row', { hasText: expectedRow ?? '' })
      .first();
    // A window that starts drops keys, and a command that still moves the focus closes the palette again.
    await until(`${text} in the command palette`, async () => {
      await this.press('F1');
      await input.fill(text, { timeout: RETRY_MILLISECONDS });
      if (expectedRow !== undefined) await row.waitFor({ timeout: RETRY_MILLISECONDS });
      return true;
    });
    await this.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }
}

function labels(rows: Locator): Promise<string[]> {
  return rows.evaluateAll((elements) => elements.map((row) => row.getAttribute('aria-label') ?? ''));
}
