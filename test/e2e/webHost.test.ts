import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { examplesFolder } from './editor/paths.js';
import { addHostTests } from './support/addHostTests.js';
import { buildHostTestBundles, bundlesFolder } from './support/hostTestBundles.js';
import { runHostTests } from './support/runHostTests.js';
import { sharedEditor, withEvidence } from './support/sharedEditor.js';
import { startWebEditor } from './web/startWebEditor.js';
import { workspaceUri } from './web/workbenchPage.js';

describe('the extension in the web worker extension host, without Node and disk', () => {
  before(async function () {
    const { host, browser, extension } = await sharedEditor();
    await buildHostTestBundles();
    const web = await startWebEditor(host, {
      extension,
      bundles: bundlesFolder,
      runTests: true,
      files: sample(),
    });
    const page = await browser.context.newPage();
    const run = await withEvidence('web worker extension host', () => runHostTests(page, web.url));
    addHostTests(this.test!.parent!, run);
    await page.close();
    await web.stop();
  });

  // Mocha runs the hook only where there is a test already.
  it('starts', () => undefined);
});

function sample(): Record<string, string> {
  const files = readdirSync(examplesFolder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      const below = path.relative(examplesFolder, file).split(path.sep).join('/');
      return [`${workspaceUri.path}/${below}`, readFileSync(file, 'utf8')];
    }),
  );
}
