import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { appendFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Workbench } from './page/workbench.js';
import { openWindow, type Window } from './support/sharedEditor.js';
import { until } from './support/until.js';

describe('an article in the editor, with the installed .vsix', () => {
  let window: Window;
  let workbench: Workbench;
  before(async () => {
    window = await openWindow();
    workbench = window.workbench;
    await workbench.openFile('exports-fail.md');
  });

  it('is marked where it has flaws', async () => {
    await workbench.squiggles().first().waitFor();
    await workbench.statusBar('Fixpath: article').waitFor();
  });

  it('has a lens on each symptom', async () => {
    await workbench.codeLenses().first().waitFor();
    const titles = await workbench.codeLenses().allInnerTexts();
    deepEqual(
      titles.map((title) => title.split(' · ')[0]),
      ['▶ Simulate', '▶ Simulate', '▶ Simulate'],
    );
  });

  it('lists its flaws among the problems, in words', async () => {
    const rows = await workbench.problemsWith('contact support');
    const missing = /^(Warning|Error): .*“contact support”.*Say where\. at line 18 and character \d+/;
    ok(
      rows.some((row) => missing.test(row)),
      rows.join('\n'),
    );
  });

  it('tells on hover what a line was read as, and why', async () => {
    await workbench.goTo(9, 12);
    const hover = await workbench.hover();
    match(hover, /step/i);
    match(hover, /list/i);
    await workbench.press('Escape');
  });

  it('offers a quick fix that repairs the text and takes the mark away', async () => {
    await workbench.goTo(18, 60);
    const before = await workbench.squiggles().count();
    const fixes = await workbench.quickFixes();
    await fixes.filter({ hasText: 'Say where' }).click();
    await workbench.textWith('[contact support](https://support.hollinwick.example/new)');
    await until('one squiggle less', async () => (await workbench.squiggles().count()) < before || undefined);
    await workbench.save();
    match(
      readFileSync(path.join(window.folder, 'exports-fail.md'), 'utf8'),
      /as well, \[contact support\]\(https/,
    );
  });

  it('is outlined by symptoms and steps', async () => {
    const rows = (await workbench.outline()).join('\n');
    for (const part of ['Nothing exported', 'Start the export without a filter']) {
      ok(rows.includes(part), `${part} is not in\n${rows}`);
    }
  });

  it('leaves ordinary Markdown alone, until its user says otherwise', async () => {
    appendFileSync(path.join(window.folder, 'getting-started.md'), '\nTODO: say more.\n');
    await workbench.openFile('getting-started.md');
    await workbench.statusBar('Fixpath: not an article').waitFor();
    equal(await workbench.squiggles().count(), 0);
    equal(await workbench.codeLenses().count(), 0);
    // An article that is opened later is marked, so the server has answered for this file as well.
    await workbench.openFile('reports-show-no-data.md');
    const rows = await workbench.problemsWith('TODO');
    ok(!rows.some((row) => row.includes('getting-started.md')), rows.join('\n'));
    await workbench.openFile('getting-started.md');
    await workbench.statusBar('Fixpath: not an article').click();
    await workbench.pick('Treat as article');
    await workbench.statusBar('Fixpath: article').waitFor();
    await workbench.squiggles().first().waitFor();
  });
});
