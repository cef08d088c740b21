// `npm run score`: how well the parser reads the annotated articles that may stand beside the repository,
// and how often what it says with a given confidence is right. `npm run score -- FOLDER` reads another set.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { articlesOf, calibrate } from './calibration.mjs';

const project = path.resolve(import.meta.dirname, '..');
const scorer = path.resolve(project, '../shared/gold/score.mjs');
const program = path.join(project, 'out/cli/src/bin.js');

const verbose = process.argv.includes('-v') ? ['-v'] : [];
const folder = process.argv.slice(2).find((argument) => argument !== '-v');
const gold = folder ? path.resolve(folder) : path.join(path.dirname(scorer), 'dev');
const articles = path.join(gold, 'articles');
const inspect = [program, 'inspect', '--format', 'json'];

if (!existsSync(scorer)) {
  console.log('skipped: no corpus');
} else if (!existsSync(program)) {
  console.error(`There is no ${path.relative(project, program)}: run "npm run check:types" first.`);
  process.exitCode = 2;
} else if (!existsSync(articles)) {
  console.error(`There is no ${articles}: a set is a folder of annotations with the articles in "articles".`);
  process.exitCode = 2;
} else {
  const { status } = spawnSync(
    process.execPath,
    [scorer, ...verbose, gold, articles, '--', process.execPath, ...inspect],
    { stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
  if (status === 0) printCalibration();
}

function printCalibration() {
  const { stdout } = spawnSync(process.execPath, [...inspect, ...articlesOf(gold, articles)], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  console.log('\nconfidence  said  right  share');
  for (const { confidence, said, right } of calibrate(gold, JSON.parse(stdout)))
    console.log(
      [
        confidence.toFixed(2).padStart(10),
        String(said).padStart(6),
        String(right).padStart(7),
        (right / said).toFixed(2).padStart(7),
      ].join(''),
    );
}
