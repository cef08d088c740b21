import { equal, ok } from 'node:assert/strict';
import { PreviewPage } from './page/previewPage.js';
import type { Workbench } from './page/workbench.js';
import { takePicture } from './support/screenshots.js';
import { openWindow, type Window } from './support/sharedEditor.js';
import { until } from './support/until.js';

const article = 'troubleshoot-sign-in.md';

describe('the preview', () => {
  let window: Window;
  let workbench: Workbench;
  let preview: PreviewPage;
  before(async () => {
    window = await openWindow();
    workbench = window.workbench;
    await workbench.openFile(article);
    await workbench.statusBar('Fixpath: article').waitFor();
    await workbench.command('Fixpath: Open Preview to the Side');
    preview = new PreviewPage(await workbench.webview(`Preview: ${article}`));
  });

  it('shows the article with its elements marked', async () => {
    await preview.article().getByRole('heading', { name: 'The six-digit code is refused' }).waitFor();
    for (const [kind, least] of [
      ['symptom', 5],
      ['cause', 10],
      ['step', 15],
      ['escalation', 4],
    ] as const) {
      const count = await preview.marked(kind).count();
      ok(count >= least, `${count} elements are marked as ${kind}`);
    }
  });

  it('shows where a click leads in the text', async () => {
    await preview.article().getByText('Paste it under').click();
    await workbench.textWith('2. Paste it under **Administration > Sign-in');
  });

  it('follows the cursor', async () => {
    await window.goTo(article, 'Turn on automatic');
    await preview.current().filter({ hasText: 'Turn on automatic date and time' }).waitFor();
    await takePicture(workbench, 'preview');
  });

  it('outlines the flow beside the article', async () => {
    await preview.flow().getByText('The six-digit code is refused').first().waitFor();
    await preview.flow().getByText('Resolved').first().waitFor();
  });

  it('takes marks away by the legend', async () => {
    const steps = preview.legend('Steps');
    equal(await steps.getAttribute('aria-pressed'), 'true');
    await steps.click();
    await until('the toggled legend', async () => {
      return (await steps.getAttribute('aria-pressed')) === 'false' || undefined;
    });
    await steps.click();
  });

  it('follows the text while it is edited', async () => {
    await window.goTo(article, '2. Turn on');
    await workbench.page.keyboard.type(' and off and on');
    await preview.article().getByText('Turn on and off and on automatic').waitFor();
  });
});
