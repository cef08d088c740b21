import path from 'node:path';
import { addHostTests } from './support/addHostTests.js';
import { buildHostTestBundles, bundlesFolder } from './support/hostTestBundles.js';
import { runHostTests } from './support/runHostTests.js';
import { sharedEditor } from './support/sharedEditor.js';

describe('the extension in the Node extension host', () => {
  before(async function () {
    const { editor, browser, extension, makeKnowledgeBase } = await sharedEditor();
    await buildHostTestBundles();
    const remote = (file: string): string => `vscode-remote://${editor.authority}${file}`;
    const page = await browser.context.newPage();
    const address = editor.url(makeKnowledgeBase(), [
      ['extensionDevelopmentPath', remote(extension)],
      ['extensionTestsPath', remote(path.join(bundlesFolder, 'tests.cjs'))],
    ]);
    addHostTests(this.test!.parent!, await runHostTests(page, address));
    await page.close();
  });

  // Mocha runs the hook only where there is a test already.
  it('starts', () => undefined);
});
