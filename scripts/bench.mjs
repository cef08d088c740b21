// `npm run bench`: Fixpath beside markdownlint-cli2, whole processes, cold, in turn, on one folder.
//   --folder FOLDER   the folder to lint (default: examples)
//   --runs COUNT      timed runs of each program (default: 9, at least 7)
//   --corpus          time each stage on every article of the corpus beside the repository instead
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { benchStages } from './benchStages.mjs';

const project = path.resolve(import.meta.dirname, '..');
const FEWEST_RUNS = 7;
const USAGE_RUNS = 3;

/** Writes what the process has used to its fourth file when it ends. */
const usageProbe =
  "data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,JSON.stringify(process.resourceUsage())))";

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: path.join(project, 'examples') },
    runs: { type: 'string', default: '9' },
    corpus: { type: 'boolean', default: false },
  },
});

if (values.corpus) process.exitCode = await benchStages(path.resolve(project, '../shared/corpus/articles'));
else await benchPrograms(path.resolve(values.folder), Math.max(FEWEST_RUNS, Number(values.runs) || 0));

async function benchPrograms(folder, runs) {
  const programs = findPrograms();
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.md')).length;
  // Once each for nothing: the first run reads the programs and the articles from the disk.
  for (const program of programs) await run(program, folder);
  const times = programs.map(() => []);
  for (let round = 0; round < runs; round++) {
    // Every other round goes backwards, so that none always runs in the wake of the same one.
    const order = [...programs.keys()];
    for (const index of round % 2 === 0 ? order : order.reverse())
      times[index].push((await run(programs[index], folder)).milliseconds);
  }
  const usages = programs.map(() => []);
  for (let round = 0; round < USAGE_RUNS; round++)
    for (const [index, program] of programs.entries())
      usages[index].push((await run(program, folder, { measureUsage: true })).usage);
  report({ folder, files, runs, programs, times, usages });
}

function findPrograms() {
  const bundle = path.join(project, 'dist/cli/fixpath.cjs');
  const modules = path.join(project, 'out/cli/src/bin.js');
  if (!existsSync(bundle))
    console.error('There is no bundle (npm run build), so the single modules are measured.');
  const fixpath = existsSync(bundle) ? bundle : modules;
  const markdownlint = path.join(project, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs');
  return [
    { name: 'fixpath lint', args: [fixpath, 'lint', '.'] },
    { name: 'markdownlint-cli2', args: [markdownlint, '**/*.md'] },
    { name: 'node, doing nothing', args: ['--eval', ''] },
  ];
}

/** One whole process from its start to its end. Findings make exit code 1; more than that is a failure. */
function run({ name, args }, folder, { measureUsage = false } = {}) {
  return new Promise((resolve, reject) => {
    const probe = measureUsage ? ['--import', usageProbe] : [];
    const start = process.hrtime.bigint();
    const child = spawn(process.execPath, [...probe, ...args], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    let usage = '';
    child.stdio[3].on('data', (data) => (usage += data));
    child.on('error', reject);
    child.on('close', (code) => {
      const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
      if (code === 0 || code === 1)
        resolve({ milliseconds, usage: usage === '' ? undefined : JSON.parse(usage) });
      else reject(new Error(`${name} ended with ${code}`));
    });
  });
}

function report({ folder, files, runs, programs, times, usages }) {
  const shown = path.relative(project, folder).split(path.sep).join('/');
  const processor = os.cpus();
  console.log(
    `\`${shown}\`: ${files} Markdown files; medians of ${runs} cold runs in turn, and of ${USAGE_RUNS} more for processor and memory.`,
  );
  console.log(`Node ${process.versions.node}, ${processor.length} × ${processor[0]?.model ?? 'unknown'}.\n`);
  console.log('| program | median | fastest … slowest | ratio | processor | peak memory |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
  const reference = median(times[programs.findIndex(({ name }) => name === 'markdownlint-cli2')]);
  for (const [index, { name }] of programs.entries()) {
    const own = times[index];
    const cpu = median(usages[index].map((usage) => (usage.userCPUTime + usage.systemCPUTime) / 1000));
    const memory = median(usages[index].map((usage) => usage.maxRSS / 1024));
    const range = `${format(Math.min(...own))} … ${format(Math.max(...own))} ms`;
    const ratio = (median(own) / reference).toFixed(2);
    console.log(
      `| ${name} | ${format(median(own))} ms | ${range} | ${ratio} | ${format(cpu)} ms | ${format(memory)} MB |`,
    );
  }
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function format(number) {
  return number.toFixed(0);
}
