// `npm run score`: how well the parser reads the annotated articles that may stand beside the repository.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const project = path.resolve(import.meta.dirname, '..');
const gold = path.resolve(project, '../shared/gold');
const program = path.join(project, 'out/cli/src/bin.js');

if (!existsSync(path.join(gold, 'score.mjs'))) {
  console.log('skipped: no corpus');
} else if (!existsSync(program)) {
  console.error(`There is no ${path.relative(project, program)}: run "npm run check:types" first.`);
  process.exitCode = 2;
} else {
  const scorer = [path.join(gold, 'score.mjs'), ...process.argv.slice(2)];
  const articles = [path.join(gold, 'dev'), path.join(gold, 'dev/articles')];
  const command = [process.execPath, program, 'inspect', '--format', 'json'];
  const { status } = spawnSync(process.execPath, [...scorer, ...articles, '--', ...command], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
