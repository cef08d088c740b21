import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../editor/paths.js';
import type { Workbench } from '../page/workbench.js';

const images = path.join(
  projectFolder,
  process.env.UPDATE_SCREENSHOTS ? 'docs/images' : '.fixpath/e2e/screenshots',
);

/** Takes a picture for the documentation; it is written there with UPDATE_SCREENSHOTS=1 only, and never compared. */
export async function takePicture(workbench: Workbench, name: string): Promise<void> {
  // Nothing under the pointer, and nothing half faded in.
  await workbench.page.mouse.move(0, 0);
  await workbench.page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
  );
  mkdirSync(images, { recursive: true });
  await workbench.screenshot(path.join(images, `${name}.png`));
}
