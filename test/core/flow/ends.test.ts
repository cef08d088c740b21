import { deepEqual, equal } from 'node:assert/strict';
import { checkWalks, edgeOf, flowOf } from './support.js';

describe('after the last step', () => {
  it('comes the escalation of the symptom', () => {
    const graph = flowOf(`
      ## Sync fails

      1. Restart the app.

      If the issue persists, file a ticket.

      ## Clock error

      1. Set the clock.

      ## Still stuck?

      Contact support.
    `);
    checkWalks(graph, ['[Sync fails] Restart the app. Did that fix it? [No] escalation "file a ticket"']);
    equal(edgeOf(graph, 'Did that fix it?', 'No').stated, true);
  });

  it('or that of the whole article, as an inferred fallback', () => {
    const graph = flowOf(`
      # Troubleshoot sync

      For billing questions, email billing@x.example.

      ## Sync fails

      1. Restart the app.

      ## Still stuck? File a support ticket.
    `);
    checkWalks(graph, [
      '[Sync fails] Restart the app. Did that fix it? [No] escalation "File a support ticket"',
    ]);
    const { kind, stated, confidence } = edgeOf(graph, 'Did that fix it?', 'No');
    deepEqual({ kind, stated, confidence }, { kind: 'fallback', stated: false, confidence: 0.6 });
  });

  it('or a choice between all that the article names', () => {
    const graph = flowOf(`
      # Sync fails

      1. Restart the app.

      ## Get help

      - [Forum](https://x.example/forum)
      - [Chat](https://x.example/chat)
    `);
    checkWalks(graph, [
      '[Sync fails] Restart the app. Did that fix it? [No] Whom do you ask? [Chat] escalation "Chat"',
    ]);
  });

  it('or a gap', () => {
    checkWalks(flowOf('# Sync fails\n\n1. Restart the app.'), [
      '[Sync fails] Restart the app. Did that fix it? [No] gap (end)',
    ]);
  });

  it('comes the last resort of the symptom also where it stands in front of further steps', () => {
    checkWalks(
      flowOf(`
        # Sync fails

        1. Restart the app.

        If the issue persists, file a ticket.

        ## Workaround

        Empty the bin.
      `),
      [
        '[Sync fails] Restart the app. Did that fix it? [No] escalation "file a ticket" [Read on] Empty the bin. Did that fix it? [No] escalation "file a ticket"',
      ],
    );
  });

  it('of none, a problem without a remedy is a gap', () => {
    checkWalks(flowOf('# Sync fails\n\n## Cause\n\nThe disk is full.'), ['[Sync fails] gap (remedy)']);
  });
});

describe('a gate', () => {
  const graph = flowOf(`
    ## Sync fails

    1. Restart the app.

    If the log is empty and sync still fails, file a ticket with the log. See "Reset the app" for more.
  `);

  it('opens to those for whom all of it holds, and to nobody else', () => {
    checkWalks(graph, [
      '[Sync fails] Restart the app. Did that fix it? [No] Is it true that the log is empty and sync still fails? [Yes] escalation "file a ticket with the log"',
      '[Sync fails] Restart the app. Did that fix it? [No] Is it true that the log is empty and sync still fails? [No] gap (end)',
    ]);
  });
});

describe('evidence', () => {
  it('is what an escalation asks for, or else what the last resort of the article does', () => {
    const { evidence, nodes } = flowOf(`
      ## Sync fails

      If the issue persists, file a ticket with the log.

      ## Clock error

      If the issue persists, file a ticket.

      ## Still stuck? File a support ticket.

      Include: the app version, a screenshot.
    `);
    const asked = nodes
      .filter(({ kind }) => kind === 'escalation')
      .map(({ elementId }) => evidence[elementId!]);
    deepEqual(asked, [['the log'], ['the app version', 'a screenshot']]);
  });
});

describe('a jump', () => {
  it('leads to the symptom that a title or a link names', () => {
    const graph = flowOf(`
      ## Blank page after sign-in

      1. Clear the cache.

      **Also possible:** if a user lands on an empty page, their claim may not match. See "Sign-in is refused" for the mapping.

      ## Sign-in is refused

      1. Check the mapping.

      ## Clock error

      1. Wait for a minute.

      If the clock is right, see [the mapping](#sign-in-is-refused).
    `);
    checkWalks(graph, [
      `[a user lands on an empty page] jump "See "Sign-in is refused" for the mapping." Check the mapping.
       Is everything as it should be? …`,
      `[Clock error] Wait for a minute. Did that fix it? [No] Is the clock right? [Yes] jump "see the mapping." Check the mapping. Is everything as it should be? …`,
    ]);
    equal(edgeOf(graph, 'See "Sign-in').kind, 'jump');
  });

  it('leads to the question or step of another part of the page', () => {
    const graph = flowOf(`
      # Lantern is down

      ## Step 1

      Does the light blink?

      - Yes: Wait.
      - No: Go to [Step 3](#step-3).

      ## Step 2

      Unplug it.

      ## Step 3

      Does another cable help?

      - Yes: Buy a cable.
      - No: Contact support.
    `);
    checkWalks(graph, [
      '[Lantern is down] Does the light blink? [No] jump "Go to Step 3." Does another cable help? [No] escalation "Contact support"',
      '[Lantern is down] Does the light blink? [Yes] Wait. Did that fix it? [No] Unplug it. Did that fix it? [No] Does another cable help? …',
    ]);
  });

  it('leads to the step below a heading in a list', () => {
    const graph = flowOf(`
      # Sync fails

      1. Restart the app. If that fails, go to [Cables](#replace-the-cable).
      2. Wait.
      3. ### Replace the cable

         Take a new one.
    `);
    checkWalks(graph, [
      '[Sync fails] Restart the app. Did that fix it? [No] jump "go to Cables." Replace the cable Did that fix it? …',
    ]);
  });

  it('to another article is an end, unless the list goes on', () => {
    const graph = flowOf(`
      # Sync fails

      1. See [Drivers](drivers.md).
      2. Restart the app.

      If the issue persists, see [Hardware](hardware.md).
    `);
    checkWalks(graph, [
      '[Sync fails] jump "See Drivers." Restart the app. Did that fix it? [No] jump "see Hardware."',
    ]);
    deepEqual(
      graph.nodes.filter(({ kind }) => kind === 'jump').map(({ destination }) => destination),
      ['drivers.md', 'hardware.md'],
    );
  });

  it('is no further reading', () => {
    const graph = flowOf(
      '# Sync fails\n\n1. Restart the [app](app.md).\n\n## See also\n\n- [More](more.md)\n',
    );
    equal(
      graph.nodes.some(({ kind }) => kind === 'jump'),
      false,
    );
  });
});
