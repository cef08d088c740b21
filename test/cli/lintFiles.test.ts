import { deepEqual, equal, match } from 'node:assert/strict';
import { defaultConfiguration } from '#core/lint/configuration.js';
import { lintFiles, type LintJob, type LintSource } from '../../cli/src/lintFiles.js';
import { articleWithError, changelog, soundArticle } from './support.js';

function source(path: string, text: string): LintSource {
  return { path, text, settings: {}, configuration: 0 };
}

function jobWith(sources: readonly LintSource[], more: Partial<LintJob> = {}): LintJob {
  return {
    root: '/kb',
    sources,
    targets: sources.map(({ path }) => ({ path, explicit: false })),
    files: sources.map(({ path }) => path),
    configurations: [defaultConfiguration],
    only: ['empty-section', 'broken-link'],
    fix: false,
    ...more,
  };
}

describe('lintFiles', () => {
  const sources = [
    source('a.md', articleWithError),
    source('b.md', soundArticle.replace('https://support.example/new', 'a.md#blinking-light')),
    source('changelog.md', changelog),
  ];

  it('takes and gives plain data, so that a worker can do it', () => {
    for (const fix of [false, true]) {
      const job = jobWith(sources, { fix });
      const results = lintFiles(job);
      deepEqual(structuredClone(lintFiles(structuredClone(job))), results);
    }
  });

  it('lints only the targets, among all sources', () => {
    const results = lintFiles(jobWith(sources, { targets: [{ path: 'b.md', explicit: true }] }));
    deepEqual(
      results.map(({ path, linted, findings }) => [path, linted, findings.length]),
      [['b.md', true, 0]],
    );
  });

  it('judges references by the texts as they are after fixing', () => {
    const linked = soundArticle.replace('https://support.example/new', 'a.md#related-reading');
    const results = lintFiles(jobWith([sources[0]!, source('b.md', linked)], { fix: true }));
    const [a, b] = results;
    equal(a!.fixed, 1);
    deepEqual(
      b!.findings.map((finding) => finding.ruleId),
      ['broken-link'],
    );
  });

  it('lets a file on which it fails itself take down no other one', () => {
    const settings = Object.defineProperty({}, 'isArticle', {
      get: () => {
        throw new Error('out of ideas');
      },
    });
    const results = lintFiles(jobWith([{ ...source('broken.md', soundArticle), settings }, sources[0]!]));
    match(results[0]!.fault!, /out of ideas/);
    equal(results[1]!.findings.length, 2);
  });
});
