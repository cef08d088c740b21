import { deepEqual, equal } from 'node:assert/strict';
import type { Section } from '#core/article/blocks.js';
import { allSections } from '#core/article/query.js';
import { headingsOf } from '#core/article/titles.js';
import { unindent } from '../../support/unindent.js';
import { readArticle } from './support.js';

/** The sections of an article: one a line with its role, those that no `#` makes in braces. */
function check(markdown: string, expected: string): void {
  const render = ({ heading, role, sections }: Section, indent: string): string => {
    const words = heading?.content.text ?? '';
    const line = heading ? `${indent}${role}: ${heading.isMarked ? words : `{${words}}`}\n` : '';
    return line + sections.map((section) => render(section, heading ? `${indent}  ` : indent)).join('');
  };
  equal(render(readArticle(markdown).root, ''), unindent(expected));
}

describe('headings in items and quotations', () => {
  it('open no section, but have fragments that count with all others', () => {
    const article = readArticle(`
      # Disk full

      - ### Clean up

        Empty the bin.

      > #### Clean up

      ## Clean up
    `);
    deepEqual(
      headingsOf(article).map(({ slug, level }) => [slug, level]),
      [
        ['disk-full', 1],
        ['clean-up', 3],
        ['clean-up-1', 4],
        ['clean-up-2', 2],
      ],
    );
    deepEqual(
      [...allSections(article.root)].map(({ heading }) => heading?.slug),
      [undefined, 'disk-full', 'clean-up-2'],
    );
  });
});

describe('sections', () => {
  it('have roles by their names, of whatever house', () => {
    check(
      `
      # Disk full

      ## Symptoms
      ## Possible causes
      ## Resolution
      ## See also
      `,
      `
      title: Disk full
        symptoms: Symptoms
        causes: Possible causes
        remedy: Resolution
        related: See also
      `,
    );
    check(
      `
      # DiskFull

      ## Meaning
      ## Impact
      ## Diagnosis
      ## Mitigation
      `,
      `
      title: DiskFull
        symptoms: Meaning
        scope: Impact
        diagnosis: Diagnosis
        remedy: Mitigation
      `,
    );
  });

  it('are known with numbers, colons, capitals and in plain words', () => {
    check(
      `
      ## 1. SYMPTOMS:
      ## Step 2: Solution
      ## How do I fix it?
      ## Why does this happen?
      ## What you can do
      ## Still stuck?
      ## Steps to reproduce
      `,
      `
      symptoms: 1. SYMPTOMS:
      remedy: Step 2: Solution
      remedy: How do I fix it?
      cause: Why does this happen?
      remedy: What you can do
      escalation: Still stuck?
      reproduction: Steps to reproduce
      `,
    );
  });

  it('name a cause or symptom behind the role', () => {
    check(
      `
      ## Problem: Sync stops

      Words.

      ### Cause 1: Full disk
      ### Cause 2 – Wrong clock
      ### Solution 2. Set the clock
      `,
      `
      symptom: Problem: Sync stops
        cause: Cause 1: Full disk
        cause: Cause 2 – Wrong clock
        remedy: Solution 2. Set the clock
      `,
    );
  });

  it('are symptoms where their heading names a problem in words of its own', () => {
    check(
      `
      # Troubleshoot sync

      ## Notes don't appear

      Words.

      ## "Disk full" after an update

      Words.

      ## \`EIO\` in the log

      Words.

      ## How to sync

      Words.

      ## Restart the app

      Words.
      `,
      `
      title: Troubleshoot sync
        symptom: Notes don't appear
        symptom: "Disk full" after an update
        symptom: \`EIO\` in the log
        procedure: How to sync
        procedure: Restart the app
      `.replaceAll('`EIO`', 'EIO'),
    );
  });

  it('below causes are causes, and below a remedy procedures', () => {
    check(
      `
      ## Causes

      ### Full disk
      ### Wrong clock

      ## Resolution

      ### The log is missing
      ### On Windows
      `,
      `
      causes: Causes
        cause: Full disk
        cause: Wrong clock
      remedy: Resolution
        procedure: The log is missing
        variant: On Windows
      `,
    );
  });

  it('may begin with a bold line', () => {
    check(
      `
      # Disk full

      **Cause**

      Words.

      **Clean up on Linux:**

      1. Run it.

      ## Escalation
      `,
      `
      title: Disk full
        cause: {Cause}
        procedure: {Clean up on Linux:}
        escalation: Escalation
      `,
    );
  });

  it('may begin with a label in front of the text, or with a line that is a role', () => {
    check(
      `
      # Disk full

      **Problem:** The app stops.

      <u>Cause</u>: The disk is full.

      Solution: Empty it.

      Workaround

      Use another disk.
      `,
      `
      title: Disk full
        symptoms: {Problem:}
        cause: {Cause}
        remedy: {Solution}
        remedy: {Workaround}
      `,
    );
  });

  it('do not begin with a bold sentence, a note, or bold words at the end', () => {
    check(
      `
      # Disk full

      **Empty the disk before you go on.**

      **Note:** It takes a minute.

      Words.

      **Words**
      `,
      `
      title: Disk full
      `,
    );
  });

  it('may be HTML headings and tabs', () => {
    check(
      `
      # Disk full

      <h2 id="why">Cause</h2>

      Words.

      ## Resolution

      # [Windows](#tab/windows)

      1. Run it.

      # [macOS](#tab/macos)

      1. Run it.
      `,
      `
      title: Disk full
        cause: Cause
        remedy: Resolution
          variant: {Windows}
          variant: {macOS}
      `,
    );
  });

  it('may stand before, without and beside a title', () => {
    check('Words.\n\n## Cause\n\nWords.', 'cause: Cause\n');
    check('# Disk full\n\n# Cause\n\nWords.', 'title: Disk full\ncause: Cause\n');
    check('', '');
  });

  it('reach to the next heading that is not below theirs', () => {
    const text = '# A\n\nx\n\n## B\n\ny\n\n### C\n\n## D\n';
    const sections = [...allSections(readArticle(text).root)].map(({ span }) =>
      text.slice(span.start, span.end),
    );
    deepEqual(sections, [text, text, '## B\n\ny\n\n### C\n\n', '### C\n\n', '## D\n']);
  });

  it('have the fragments that renderers give them, and those of the author', () => {
    const { root } = readArticle(
      '## Sync stops!\n\n## Sync stops! {#halt}\n\n## <a name="own"></a>Größe & `x`\n',
    );
    const slugs = root.sections.map(({ heading }) => [heading!.slug, ...heading!.explicitIds]);
    deepEqual(slugs, [['sync-stops'], ['sync-stops-1', 'halt'], ['größe--x', 'own']]);
  });
});
