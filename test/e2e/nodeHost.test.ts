import { addHostTests } from './support/addHostTests.js';
import { buildHostTestBundles, testsBundle } from './support/hostTestBundles.js';
import { runHostTests } from './support/runHostTests.js';
import { sharedEditor, withEvidence } from './support/sharedEditor.js';

describe('the extension in the Node extension host', () => {
  before(async function () {
    const { editor, browser, extension, makeKnowledgeBase } = await sharedEditor();
    await buildHostTestBundles();
    const remote = (file: string): string => `vscode-remote://${editor.authority}${file}`;
    const page = await browser.context.newPage();
    const address = editor.url(makeKnowledgeBase(), [
      ['extensionDevelopmentPath', remote(extension)],
      ['extensionTestsPath', remote(testsBundle)],
    ]);
    const run = await withEvidence('Node extension host', () => runHostTests(page, address));
    addHostTests(this.test!.parent!, run);
    await page.close();
  });

  // Mocha runs the hook only where there is a test already.
  it('starts', () => undefined);
});
