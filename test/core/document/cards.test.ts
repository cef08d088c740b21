import { deepEqual, equal } from 'node:assert/strict';
import { renderCards } from '#core/document/cards.js';
import { documentOf, withoutPlaces } from './support.js';

/** The cards of an article's steps, without the places of marks. */
function cardsOf(markdown: string): Record<string, string> {
  const cards = renderCards(documentOf(markdown));
  return Object.fromEntries(Object.entries(cards).map(([id, html]) => [id, withoutPlaces(html)]));
}

describe('the cards', () => {
  it('show a step with its notes, code and images', () => {
    deepEqual(
      cardsOf(`
        # Sync fails

        1. Restart the *app*:

           \`\`\`
           app --restart
           \`\`\`

           ![The app](app.png)
      `),
      {
        'step:t1':
          '<p>Restart the <em>app</em>:</p>\n<pre><code>app --restart\n</code></pre>\n<p><img src="app.png" alt="The app"></p>',
      },
    );
  });

  it('leave out the steps that have cards of their own', () => {
    deepEqual(Object.values(cardsOf('# Sync fails\n\n1. Restart it:\n   - Close it.\n   - Open it.\n')), [
      '<p>Restart it:</p>',
      '<p>Close it.</p>',
      '<p>Open it.</p>',
    ]);
  });

  it('follow links that are defined elsewhere, and mark paths', () => {
    const cards = cardsOf('# Sync fails\n\n1. Open [the app][a] at **Settings > Bin**.\n\n[a]: app.md\n');
    equal(
      cards['step:t1'],
      '<p>Open <span data-element="r1" data-kind="reference"><a href="app.md">the app</a></span> at <strong><span data-element="u1" data-kind="uiPath">Settings > Bin</span></strong>.</p>',
    );
  });

  it('are made for steps only; a question, an end and a gap say all in their text', () => {
    deepEqual(Object.keys(cardsOf('# Sync fails\n\n1. Check the cable. If it is old, contact support.\n')), [
      'step:t1',
    ]);
  });

  it('let nothing of the article run', () => {
    deepEqual(
      Object.values(cardsOf('# Sync fails\n\n1. Restart <b onclick="x()">it</b> [now](javascript:x).')),
      ['<p>Restart <b>it</b> <span data-element="r1" data-kind="reference"><a>now</a></span>.</p>'],
    );
  });
});
