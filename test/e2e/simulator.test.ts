import { equal, match, ok } from 'node:assert/strict';
import path from 'node:path';
import { e2eFolder } from './editor/paths.js';
import { SimulatorPage } from './page/simulatorPage.js';
import type { Workbench } from './page/workbench.js';
import { takePicture } from './support/screenshots.js';
import { openWindow, type Window } from './support/sharedEditor.js';
import { until } from './support/until.js';

const signIn = 'troubleshoot-sign-in.md';
// As plain as can be, where just the moves matter.
const printer = 'kiosk-printer.md';
const fixtures = path.join(e2eFolder, 'fixtures');

describe('the simulator', () => {
  let window: Window;
  let workbench: Workbench;
  let simulator: SimulatorPage;
  async function open(file: string): Promise<void> {
    window = await openWindow(file === printer ? fixtures : undefined);
    workbench = window.workbench;
    await workbench.openFile(file);
  }

  /** Starts at the symptom that these words stand under. */
  async function simulate(file: string, words: string): Promise<void> {
    await open(file);
    await workbench.statusBar('Fixpath: article').waitFor();
    await window.goTo(file, words);
    await workbench.command('Fixpath: Simulate Article');
    await pageOf(file);
  }

  async function pageOf(file: string): Promise<void> {
    simulator = new SimulatorPage(await workbench.webview(`Simulator: ${file}`));
  }

  it('leads from the lens of a symptom to its resolution', async () => {
    await open('exports-fail.md');
    await workbench.codeLenses().first().click();
    await pageOf('exports-fail.md');
    await simulator.cardWith('Symptom', 'Nothing exported');
    await simulator.answer('Continue').click();
    await simulator.cardWith('Step 1', 'Start the export without a filter');
    await simulator.answer('Yes').click();
    await simulator.cardWith('Resolved', 'problem is gone after one step');
    await simulator.tool('Restart').click();
    await simulator.cardWith('What do you see?');
  });

  it('shows the current step in the text and takes pictures of a walk', async () => {
    await simulate(signIn, 'Your password is accepted');
    await simulator.answer('Continue').click();
    const card = await simulator.cardWith('Step 1', 'Check which entry of the authenticator app');
    await workbench.textWith('1. Check which entry of the authenticator app');
    ok(await card.isVisible());
    await takePicture(workbench, 'simulator');
  });

  it('ends an unlucky walk with the hand-off', async () => {
    await simulate(signIn, 'Your password is accepted');
    await walkToTheEnd(simulator);
    await simulator.cardWith('Hand over');
    const ticket = await simulator.handOff().innerText();
    match(ticket, /The six-digit code is refused/);
    match(ticket, /Turn on automatic date and time/);
    await takePicture(workbench, 'hand-off');
    await simulator.copyHandOff().click();
    const copied = await until('the hand-off in the clipboard', async () => {
      return (await workbench.page.evaluate(() => navigator.clipboard.readText())) || undefined;
    });
    match(copied, /^## The six-digit code is refused\n/);
    match(copied, /^1\. Check which entry/m);
  });

  it('can be walked by keyboard alone', async () => {
    await simulate(printer, 'The printer feeds paper');
    await simulator.cardWith('Symptom', 'Receipts come out blank');
    await workbench.press('Enter');
    await simulator.cardWith('Step 1', 'Turn the paper roll over');
    await workbench.press('n');
    await simulator.cardWith('Step 2', 'Clean the print head');
    await workbench.press('Backspace');
    await simulator.cardWith('Step 1');
    await workbench.press('y');
    await simulator.cardWith('Resolved');
    await workbench.press('r');
    await simulator.cardWith('What do you see?');
    await workbench.press('2');
    await simulator.cardWith('Symptom', 'does not cut the receipts');
  });

  it('goes back and forth along its trail', async () => {
    await simulate(printer, 'The printer feeds paper');
    await simulator.answer('Continue').click();
    await simulator.answer('No').click();
    await simulator.cardWith('Step 2');
    const trail = await simulator.trail().allInnerTexts();
    equal(trail.length, 4, trail.join(' | '));
    equal(await simulator.trail().last().getAttribute('aria-current'), 'step');
    await simulator.trail().nth(2).click();
    await simulator.cardWith('Step 1');
    await simulator.tool('Forward').click();
    await simulator.cardWith('Step 2');
  });

  it('keeps its place while the text is edited, and says when the step has gone', async () => {
    await simulate(printer, 'The printer feeds paper');
    await simulator.answer('Continue').click();
    await simulator.cardWith('Step 1', 'Turn the paper roll over');
    await window.goTo(printer, '1. Turn the paper roll');
    await workbench.page.keyboard.type(' all the way');
    await simulator.cardWith('Step 1', 'Turn the paper roll all the way over');
    equal(await simulator.trail().count(), 3);
    await workbench.press('Mod+Shift+K');
    await simulator.note('“Turn the paper roll all the way over.” is no longer in it').waitFor();
  });
});

/** Nothing helps this reader; they go on wherever there is only one way. */
async function walkToTheEnd(simulator: SimulatorPage): Promise<void> {
  await until('the end of the walk', async () => {
    for (const name of ['No', 'Continue']) {
      const answer = simulator.answer(name);
      if (await answer.isVisible()) {
        await answer.click();
        return undefined;
      }
    }
    return (await simulator.handOff().isVisible()) || undefined;
  });
}
