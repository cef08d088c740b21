// `npm run new-rule some-rule`: makes what a rule consists of: its file, its page, two cases to begin with, and
// its line in the list of all rules.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const project = path.resolve(import.meta.dirname, '..');
const [id, ...others] = process.argv.slice(2);
process.exitCode = main();

function main() {
  if (id === '--help' || id === undefined || others.length > 0) {
    console.log('npm run new-rule ID\n\nID is in kebab-case and says what is wrong, e.g. "missing-cause".');
    return id === '--help' ? 0 : 1;
  }
  if (!/^[a-z]+(?:-[a-z0-9]+)+$/.test(id)) {
    console.error(
      `"${id}" is no rule id. An id has two words or more, in lower case, with hyphens: "missing-cause".`,
    );
    return 1;
  }
  const files = newFiles();
  const taken = Object.keys(files).find((file) => existsSync(path.join(project, file)));
  if (taken) {
    console.error(`${taken} is there already; nothing was written.`);
    return 1;
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
    writeFileSync(path.join(project, file), text);
    console.log(`${file} made.`);
  }
  addToList('core/src/rules/index.ts');
  console.log('core/src/rules/index.ts: one import and one entry added.');
  console.log(
    '\nWrite the page first, then the cases, then the check. After that: npm run build && npm run generate',
  );
  return 0;
}

function newFiles() {
  return {
    [`core/src/rules/${id}.ts`]: ruleFile(),
    [`docs/rules/${id}.md`]: pageFile(),
    [`test/rules/${id}/valid-nothing-wrong.md`]: '# Printing fails\n\nNothing must be found here.\n',
    [`test/rules/${id}/invalid-plain.md`]: '# Printing fails\n\n⟦What must be found⟧ is marked.\n',
  };
}

function ruleFile() {
  return `import { defineRule } from '../lint/rule.js';

export const ${variable()} = defineRule({
  id: '${id}',
  summary: 'One sentence that says what is found.',
  group: 'structure',
  severity: 'warning',
  fixable: false,
  *check({ article }) {
    for (const symptom of article.elements.filter(({ kind }) => kind === 'symptom'))
      yield { span: symptom.span, message: 'What is wrong, why it matters to the reader, and what to do.' };
  },
});
`;
}

function pageFile() {
  return `## Why

Whom it harms and how, with a source.

## Examples

*Incorrect*

\`\`\`\`markdown
# Printing fails
\`\`\`\`

*Correct*

\`\`\`\`markdown
# Printing fails
\`\`\`\`

## How to fix it

## When to switch it off
`;
}

/** The import goes where the alphabet wants it, the entry to the end of the list. */
function addToList(file) {
  const full = path.join(project, file);
  const line = `import { ${variable()} } from './${id}.js';`;
  const lines = readFileSync(full, 'utf8').split('\n');
  const next = lines.findIndex((one) => one > line && /from '\.\/|^$/.test(one));
  lines.splice(next < 0 ? 1 : next, 0, line);
  lines.splice(lines.indexOf('];'), 0, `  ${variable()},`);
  writeFileSync(full, lines.join('\n'));
}

function variable() {
  return id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
