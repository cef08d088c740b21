import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { importPage } from '#core/import/importPage.js';
import { checkGolden } from '../../support/golden.js';
import { projectPath } from '../../support/project.js';

/**
 * Pages with the markup of real help centers and words of our own, and texts in the shapes that browsers,
 * mails and editors copy. Beside each stands its article, `x.md`, and what was left out, `x.left-out.md`.
 * With `UPDATE=1` they are written; read them before you commit them.
 */
describe('the page', function () {
  this.timeout(10_000);
  const folder = projectPath('test/fixtures/import');
  const pages = readdirSync(folder).filter((name) => !name.endsWith('.md'));

  it('is there', () => {
    ok(pages.length >= 12);
  });

  for (const name of pages)
    it(`${name} becomes its article`, () => {
      const { value, problems } = importPage(readFileSync(`${folder}/${name}`, 'utf8'));
      deepEqual(problems, []);
      checkGolden(`${folder}/${name.replace('.', '-')}.md`, value.markdown);
      checkGolden(`${folder}/${name.replace('.', '-')}.left-out.md`, `${value.leftOut.join('\n')}\n`);
    });
});
