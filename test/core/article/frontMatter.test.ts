import { equal } from 'node:assert/strict';
import { buildArticle } from '#core/article/buildArticle.js';
import { parseMarkdown } from '#core/markdown/parseMarkdown.js';
import { parseMarkers } from '../../support/markers.js';

/** The article's title is what is marked. */
function check(marked: string): void {
  const { text, spans } = parseMarkers(marked);
  const { title } = buildArticle(text, parseMarkdown(text).value).value;
  const span = spans[0]?.span;
  equal(title && text.slice(title.span.start, title.span.end), span && text.slice(span.start, span.end));
  equal(title?.span.start, span?.start);
}

describe('the title', () => {
  it('is the first heading, if it is of the first level', () => {
    check('# ⟦Sync fails⟧\n\n## Cause\n');
    check('---\ntitle: Other\n---\n\n# ⟦Sync fails⟧\n');
    check('⟦Sync fails⟧\n==========\n');
    check('Words.\n\n# ⟦Sync fails⟧\n');
  });

  it('is the one of the front matter where no such heading stands', () => {
    check('---\ntitle: ⟦Sync fails⟧\n---\n\n## Cause\n');
    check("---\ntitle: '⟦Sync fails: what to do⟧'\n---\n");
    check('---\r\ntitle: "⟦Sync fails⟧"\r\nweight: 3\r\n---\r\n');
    check('+++\ntitle = "⟦Sync fails⟧"\n+++\n\n## Cause\n');
    check('\uFEFF---\ntitle: ⟦Sync fails⟧\n---\n');
  });

  it('is absent where nothing names one', () => {
    check('## Sync fails\n\nWords.\n');
    check('---\nsubtitle: Sync\n---\n');
    check('---\ntitle:\n---\n');
    check('#\n\nWords.\n');
    check('');
  });
});
