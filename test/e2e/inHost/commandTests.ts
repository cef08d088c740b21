import * as vscode from 'vscode';
import { until } from '../support/until.js';
import { equal } from './check.js';
import { open } from './knowledgeBase.js';

/** What a user can start. */
export function defineCommands(): void {
  it('has its commands', async () => {
    const commands = await vscode.commands.getCommands(true);
    const own = ['openPreview', 'simulate', 'changeRecognition', 'restartServer', 'showOutput'];
    equal(
      own.filter((name) => !commands.includes(`fixpath.${name}`)),
      [],
      'missing commands',
    );
  });

  for (const [command, tab] of [
    ['fixpath.openPreview', 'Preview: exports-fail.md'],
    ['fixpath.simulate', 'Simulator: exports-fail.md'],
  ] as const) {
    it(`opens a tab by ${command}`, async () => {
      await open('exports-fail.md');
      await vscode.commands.executeCommand(command);
      const tabs = (): vscode.Tab[] => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
      await until(
        () =>
          `${tab} among ${tabs()
            .map(({ label }) => label)
            .join(', ')}`,
        () => tabs().find(({ label }) => label === tab),
      );
    });
  }
}
