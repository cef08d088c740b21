import { deepEqual } from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { allRules } from '#core/rules/index.js';
import { projectPath } from '../support/project.js';

/** A rule is complete or absent: `npm run new-rule ID` makes all of its parts. */
describe('every rule', () => {
  const ids = allRules.map(({ id }) => id).sort();

  it('is in allRules once', () => {
    deepEqual([...new Set(ids)], ids);
  });

  it('has a file of its name in core/src/rules, and every file there is a rule', () => {
    deepEqual(
      stems('core/src/rules', '.ts').filter((stem) => stem !== 'index'),
      ids,
    );
  });

  it('has a page of its name in docs/rules, and every page there is of a rule', () => {
    deepEqual(
      stems('docs/rules', '.md').filter((stem) => stem !== 'README'),
      ids,
    );
  });

  it('has a folder of cases of its name in test/rules, and every folder there is of a rule', () => {
    const folders = readdirSync(projectPath('test/rules'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    deepEqual(folders.map(({ name }) => name).sort(), ids);
  });

  it('says in one sentence what it finds', () => {
    deepEqual(
      allRules.filter(({ summary }) => !/^[A-Z][^\n]{10,110}\.$/.test(summary)).map(({ id }) => id),
      [],
    );
  });
});

function stems(folder: string, extension: string): string[] {
  const names = readdirSync(projectPath(folder)).filter((name) => name.endsWith(extension));
  return names.map((name) => name.slice(0, -extension.length)).sort();
}
