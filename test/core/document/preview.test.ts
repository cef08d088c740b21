import { equal, match } from 'node:assert/strict';
import { renderPreview } from '#core/document/preview.js';
import { documentOf, withoutPlaces } from './support.js';

/** The preview of an article, with its marks but without their places. */
function check(markdown: string, html: string): void {
  equal(withoutPlaces(renderPreview(documentOf(markdown))).trim(), html);
}

describe('the preview', () => {
  it('marks symptoms and steps as blocks, and what stands in them as words', () => {
    check(
      `
      ## Sync fails

      Caused by a full disk.

      1. If it is full, empty **Settings > Bin**.

      Contact support.
      `,
      [
        '<h2 data-element="s1" data-kind="symptom">Sync fails</h2>',
        '<p>Caused by <span data-element="c1" data-kind="cause">a full disk</span>.</p>',
        '<ol>',
        '<li data-element="t1" data-kind="step"><span data-element="b1" data-kind="branch">If it is full</span>, empty <strong><span data-element="u1" data-kind="uiPath">Settings > Bin</span></strong>.</li>',
        '</ol>',
        '<p><span data-element="e1" data-kind="escalation">Contact support.</span></p>',
      ].join('\n'),
    );
  });

  it('marks titles in prose, while links show themselves', () => {
    check(
      '# Sync fails\n\nSee "Reset the app" or [this](a.md).\n\n1. Wait.',
      [
        '<h1 data-element="s1" data-kind="symptom">Sync fails</h1>',
        '<p>See "<span data-element="r1" data-kind="reference">Reset the app</span>" or <a href="a.md">this</a>.</p>',
        '<ol>',
        '<li data-element="t1" data-kind="step">Wait.</li>',
        '</ol>',
      ].join('\n'),
    );
  });

  it('gives the places of marks as offsets of the text', () => {
    match(
      renderPreview(documentOf('# Sync fails\n\n1. Wait.')),
      /<li data-element="t1" data-kind="step" data-start="17" data-end="22">/,
    );
  });

  it('shows no front matter and no comment', () => {
    check('---\ntitle: Sync fails\n---\n\n<!-- a note -->\n\nWords.', '<p>Words.</p>');
  });

  it('lets nothing of the article run', () => {
    check(
      '## Sync fails\n\n<img src=x onerror=alert(1)><script>alert(1)</script>',
      '<h2 data-element="s1" data-kind="symptom">Sync fails</h2>\n<p><img src="x"></p>',
    );
  });
});
