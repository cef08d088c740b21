import { deepEqual, equal, match } from 'node:assert/strict';
import { SimulatorPage } from './page/simulatorPage.js';
import type { Workbench } from './page/workbench.js';
import { takePicture } from './support/screenshots.js';
import { openWindow, type Window } from './support/sharedEditor.js';

describe('the simulator', () => {
  let window: Window;
  let workbench: Workbench;
  let simulator: SimulatorPage;
  beforeEach(async () => {
    window = await openWindow();
    workbench = window.workbench;
  });
  afterEach(() => window.close());

  async function open(file: string, lens: number): Promise<void> {
    await workbench.openFile(file);
    await workbench.codeLenses().nth(lens).click();
    simulator = new SimulatorPage(await workbench.webview(`Simulator: ${file}`));
  }

  it('leads from the lens of a symptom to its resolution', async () => {
    await open('exports-fail.md', 0);
    await simulator.cardWith('Step 1', 'Start the export without a filter');
    await simulator.answer('Yes').click();
    await simulator.cardWith('Resolved', 'the filter was too narrow');
  });
});
