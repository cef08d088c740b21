import { SimulatorPage } from './page/simulatorPage.js';
import { Workbench } from './page/workbench.js';
import { addHostTests } from './support/addHostTests.js';
import { buildHostTestBundles, bundlesFolder } from './support/hostTestBundles.js';
import { runHostTests } from './support/runHostTests.js';
import { sharedEditor, withEvidence } from './support/sharedEditor.js';
import { sampleInMemory } from './web/sampleInMemory.js';
import { startWebEditor, type WebEditor } from './web/startWebEditor.js';

describe('the extension in the web worker extension host, without Node and disk', () => {
  before(async function () {
    const { host, browser, extension } = await sharedEditor();
    await buildHostTestBundles();
    const web = await startWebEditor(host, {
      extension,
      bundles: bundlesFolder,
      runTests: true,
      files: sampleInMemory(),
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

describe('a window of VS Code for the Web', () => {
  let web: WebEditor;
  let workbench: Workbench;
  before(async () => {
    const { host, browser, extension } = await sharedEditor();
    await buildHostTestBundles();
    const files = sampleInMemory();
    web = await startWebEditor(host, { extension, bundles: bundlesFolder, runTests: false, files });
    workbench = new Workbench(await browser.context.newPage());
    await withEvidence('open a window of VS Code for the Web', () => workbench.open(web.url));
  });
  after(async () => {
    await workbench.page.close();
    await web.stop();
  });

  it('marks flaws, and simulates an article to its resolution', async () => {
    await workbench.openFile('exports-fail.md');
    await workbench.squiggles().first().waitFor();
    await workbench.codeLenses().first().click();
    const simulator = new SimulatorPage(await workbench.webview('Simulator: exports-fail.md'));
    await simulator.answer('Continue').click();
    await simulator.answer('Yes').click();
    await simulator.cardWith('Resolved');
  });
});
