import { EditorUnavailable } from '../editor/editorUnavailable.js';
import { ensureChromium } from '../editor/ensureChromium.js';
import type { Report } from '../editor/installPackages.js';
import { startBrowser } from '../editor/startBrowser.js';
import { Workbench } from '../page/workbench.js';

/**
 * Opens the address in a headless browser and waits for the first squiggle in the article it shows.
 * @throws EditorUnavailable where none shows in time
 */
export async function checkSquiggle(address: string, report: Report): Promise<void> {
  const browser = await startBrowser(ensureChromium(report));
  try {
    const workbench = new Workbench(await browser.context.newPage());
    await workbench.open(address);
    await workbench.squiggles().first().waitFor();
  } catch (error) {
    throw new EditorUnavailable(`The editor opened the sample but showed no squiggle:\n${String(error)}`);
  } finally {
    await browser.stop();
  }
}
