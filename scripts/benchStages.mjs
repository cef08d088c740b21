// The stages of one article's way, timed on every article of a folder in one process.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const LONGEST_MILLISECONDS = 2000;

/** Prints median, 95th percentile and maximum of each stage; 1 where an article takes longer than it may. */
export async function benchStages(folder) {
  if (!existsSync(folder)) {
    console.log('skipped: no corpus');
    return 0;
  }
  const { ArticleDocument, Workspace, lint, allRules, defaultConfiguration } = await loadCore();
  const stages = {
    tree: ({ document }) => document.tree,
    article: ({ document }) => document.article,
    flow: ({ document }) => document.flow,
    lint: ({ document, workspace }) =>
      lint(document, workspace, { rules: allRules, configuration: defaultConfiguration }),
  };
  const rows = readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      const document = new ArticleDocument(file, text);
      const subject = { document, workspace: Workspace.of([document]) };
      const times = Object.fromEntries(
        Object.entries(stages).map(([name, stage]) => [name, time(() => stage(subject))]),
      );
      return { file, size: text.length, ...times, total: Object.values(times).reduce((a, b) => a + b) };
    });
  report([...Object.keys(stages), 'total'], rows);
  return rows.some((row) => row.total > LONGEST_MILLISECONDS) ? 1 : 0;
}

async function loadCore() {
  const modules = await Promise.all([
    import('#core/document/articleDocument.js'),
    import('#core/workspace/workspace.js'),
    import('#core/lint/lint.js'),
    import('#core/rules/index.js'),
    import('#core/lint/configuration.js'),
  ]);
  return Object.assign({}, ...modules);
}

function time(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function report(names, rows) {
  const characters = rows.reduce((sum, row) => sum + row.size, 0);
  console.log(`${rows.length} articles, ${(characters / 1e6).toFixed(1)} million characters.\n`);
  console.log('| stage | sum | median | p95 | slowest | which |');
  console.log('| --- | ---: | ---: | ---: | ---: | --- |');
  for (const name of names) {
    const sorted = [...rows].sort((a, b) => a[name] - b[name]);
    const at = (part) =>
      sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))][name].toFixed(1);
    const sum = rows.reduce((total, row) => total + row[name], 0);
    const last = sorted.at(-1);
    console.log(
      `| ${name} | ${(sum / 1000).toFixed(1)} s | ${at(0.5)} ms | ${at(0.95)} ms | ${last[name].toFixed(0)} ms | ${last.file} |`,
    );
  }
}
