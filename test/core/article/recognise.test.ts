import { deepEqual, equal, match } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ArticleDocument } from '#core/document/articleDocument.js';
import { projectPath } from '../../support/project.js';
import { unindent } from '../../support/unindent.js';

function read(markdown: string) {
  return new ArticleDocument('a.md', unindent(markdown)).article;
}

/** Whether a text is taken for an article, and that the reason fits. */
function check(markdown: string, isArticle: boolean, because: RegExp): void {
  const { recognition } = read(markdown);
  equal(recognition.isArticle, isArticle, recognition.because);
  match(recognition.because, because);
}

describe('recognition', () => {
  it('takes headings for symptom and remedy for an article', () => {
    check(
      '## Symptoms\n\nIt stops.\n\n## Resolution\n\nRestart it.',
      true,
      /heading for the symptom and one for its/,
    );
    check(
      '## Meaning\n\nThe disk is full.\n\n## Diagnosis\n\nCheck the disk.',
      true,
      /heading for the symptom/,
    );
  });

  it('takes a problem in the title, with help, for an article', () => {
    check("# Notes don't appear\n\n1. Restart the app.", true, /title "Notes don't appear" names a problem/);
    check(
      '---\ntitle: Troubleshoot sync\n---\n\n## Sync fails\n\nRestart it.',
      true,
      /title "Troubleshoot sync"/,
    );
  });

  it('takes headings for causes and a remedy for an article', () => {
    check('# Disk\n\n## Causes\n\n- Logs\n\n## Fix\n\nEmpty it.', true, /headings for causes/);
  });

  it('takes headings that name problems for an article, where they are most of the page', () => {
    check(
      '# Sync\n\n## Sync fails\n\nRestart it.\n\n## Clock error\n\nSet it.',
      true,
      /2 of its 3 headings name a problem/,
    );
  });

  it('takes a page without help or without a problem for none', () => {
    check("# Notes don't appear\n\nThis is sad.", false, /offers neither cause nor step/);
    check('Words only.', false, /no heading and no title names a problem/);
    check('', false, /no heading and no title names a problem/);
  });

  it('takes a README for none, though it says why, how, and what may go wrong', () => {
    check(
      `
      # sync-errors

      Collects errors of a sync.

      ## Why

      Because others are slow. Use it for large folders.

      ## Install

      1. Run \`npm install sync-errors\`.

      ## API

      ### \`sync(folder)\`

      Throws an error if the folder is missing.

      ### \`stop()\`

      Never fails.

      ## Issues

      Report bugs in the issue tracker.
      `,
      false,
      /names no problem/,
    );
  });

  it('takes a changelog for none, though it is full of fixes', () => {
    check(
      `
      # Changelog

      ## 1.1.0

      ### Added

      - Sync of folders

      ### Fixed

      - Crash when the disk is full
      - Fix an error in the log. If it persists, restart the app.

      ## 1.0.0

      - First release
      `,
      false,
      /names no problem|no heading and no title/,
    );
  });

  it('takes a manual and a question for none', () => {
    check('# How to take a picture\n\n1. Open the app.\n2. Press the button.', false, /names no problem/);
    check('# Install the app\n\n## On Windows\n\n1. Run the setup.', false, /names no problem/);
  });

  it('takes a decision for what it is', () => {
    check('# Tests are compiled, not loaded\n\n1. Run the compiler first.', false, /names no problem/);
  });

  it('bows to what was settled beforehand', () => {
    const settled = (isArticle: boolean) =>
      new ArticleDocument('a.md', '', { isArticle }).article.recognition;
    deepEqual([settled(true).isArticle, settled(false).isArticle], [true, false]);
    match(settled(true).because, /configuration said so/);
  });

  function listed(folder: string): string[] {
    const files = readdirSync(projectPath(folder), { recursive: true, encoding: 'utf8' });
    return files.filter((file) => file.endsWith('.md')).map((file) => path.posix.join(folder, file));
  }

  function isArticle(file: string): boolean {
    return new ArticleDocument(file, readFileSync(projectPath(file), 'utf8')).article.recognition.isArticle;
  }

  it('takes no document of this project for an article', function () {
    this.timeout(20_000);
    const pages = ['README', 'CHANGELOG', 'CONTRIBUTING', 'ARCHITECTURE', 'STYLE'].map(
      (name) => `${name}.md`,
    );
    deepEqual([...pages, ...listed('docs')].filter(isArticle), []);
  });

  it('takes the sample for articles, but for the pages that are none', function () {
    this.timeout(20_000);
    const others = listed('examples').filter((file) => !isArticle(file));
    deepEqual(others.sort(), [
      'examples/README.md',
      'examples/contact-support.md',
      'examples/getting-started.md',
    ]);
  });
});

describe('the profile', () => {
  function profileOf(...headings: string[]): string {
    return read(headings.map((heading) => `## ${heading}\n\nWords.\n`).join('\n')).profile;
  }

  it('is that of the house whose headings these are', () => {
    equal(profileOf('Meaning', 'Impact', 'Diagnosis', 'Mitigation'), 'runbook');
    equal(profileOf('Diagnosis', 'Mitigation'), 'runbook');
    equal(profileOf('Issue', 'Environment', 'Resolution'), 'kb');
    equal(profileOf('Environment', 'Issue/Symptoms', 'Cause'), 'kb');
    equal(profileOf('Symptoms', 'Cause', 'Resolution'), 'microsoft');
    equal(profileOf("Notes don't appear", 'Still stuck?'), 'help-center');
    equal(profileOf(), 'help-center');
  });

  it('may be told by the front matter', () => {
    equal(read('---\ntitle: x\nms.date: 2026-01-01\n---\n\n## x\n').profile, 'microsoft');
  });

  it('may be pinned', () => {
    equal(new ArticleDocument('a.md', '', { profile: 'kb' }).article.profile, 'kb');
  });
});
