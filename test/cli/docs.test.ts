import { deepEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { projectPath } from '../support/project.js';
import { fixpath } from './support.js';

describe('docs/cli.md', () => {
  const page = readFileSync(projectPath('docs/cli.md'), 'utf8');

  for (const command of ['lint', 'inspect', 'flow', 'simulate', 'import', 'lsp'])
    it(`explains every option of fixpath ${command}`, async () => {
      const { stdout } = await fixpath('.', [command, '--help']);
      const options = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map((match) => match[1]!);
      const explained = options.filter(
        (option) => page.includes(`\`${option}`) || page.includes(` ${option}`),
      );
      deepEqual(explained, options);
    });

  it('links to pages and schemas that are there', () => {
    const prose = page.replace(/^```[^]*?^```/gm, '');
    const targets = [...prose.matchAll(/\]\((?!https:)([^)#]+)/g)].map((match) => match[1]!);
    for (const target of targets) readFileSync(projectPath('docs', target));
  });
});
