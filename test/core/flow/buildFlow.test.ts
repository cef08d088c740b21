import { deepEqual, equal } from 'node:assert/strict';
import { reachableFrom } from '#core/flow/walks.js';
import { checkHelp as check, checkWalks, edgeOf, flowOf } from './support.js';

describe('the flow', () => {
  it('begins with a choice between the symptoms', () => {
    const graph = flowOf(`
      # Troubleshoot sync

      ## Sync fails

      1. Restart the app.

      ## Clock error

      1. Set the clock.
    `);
    checkWalks(graph, [
      '[Sync fails] Restart the app. Did that fix it? [Yes] resolved',
      '[Clock error] Set the clock. Did that fix it? [No] gap (end)',
    ]);
    equal(edgeOf(graph, 'Troubleshoot sync').stated, true);
  });

  it('takes steps in their order, and asks after each whether it helped', () => {
    check(
      `
      1. Restart the app.
      2. Empty the bin.
      `,
      'Restart the app. Did that fix it? [Yes] resolved',
      'Restart the app. Did that fix it? [No] Empty the bin. Did that fix it? [No] gap (end)',
    );
  });

  it('asks after a try whether it worked', () => {
    check(
      '1. Try another cable.\n2. Restart the app.',
      'Try another cable. Did that work? [No] Restart the app. Did that fix it? …',
    );
  });

  it('asks nothing after a step that only collects', () => {
    check('1. Collect the log.\n2. Restart the app.', 'Collect the log. Restart the app. Did that fix it? …');
  });

  it('asks after the last of the steps that make up one', () => {
    check(
      `
      1. Restart the app:
         1. Close it.
         2. Open it.
      2. Empty the bin.
      `,
      'Restart the app Close it. Open it. Did that fix it? [No] Empty the bin. Did that fix it? …',
    );
  });

  describe('where an outcome is told', () => {
    it('asks for that instead', () => {
      check(
        '1. Restart the app. If that works, you are done.\n2. Empty the bin.',
        'Restart the app. Did that work? [Yes] resolved',
        'Restart the app. Did that work? [No] Empty the bin. Did that fix it? …',
      );
    });

    it('asks for it in its place, whatever is to be seen', () => {
      check(
        'Often caused by a stale cache.\n\n1. Import again. If the file has rows now, the cache was stale.\n2. Wait.',
        'Import again. Does the file have rows now? [Yes] resolved',
        'Import again. Does the file have rows now? [No] Wait. Did that fix it? …',
      );
      check(
        'Often caused by a stale cache.\n\n1. Import again. If the text is readable, the old font is the cause.\n2. If the issue persists, contact support.',
        'Import again. Is the text readable? [Yes] resolved',
        'Import again. Is the text readable? [No] escalation "contact support"',
      );
      check(
        '1. Try another cable. If the light turns green, keep it.\n2. Wait.',
        'Try another cable. Does the light turn green? [Yes] Keep it. Did that fix it? …',
        'Try another cable. Does the light turn green? [No] Wait. Did that fix it? …',
      );
    });

    it('asks for it once, though the next step tells it', () => {
      check(
        '1. Try another cable.\n2. If that works, keep it.\n3. Wait.',
        'Try another cable. Did that work? [Yes] If that works, keep it. Did that fix it? …',
        'Try another cable. Did that work? [No] Wait. Did that fix it? …',
      );
    });

    it('goes on with the step against the cause that it tells, or else with the next one', () => {
      const cause = (told: string) => `
      Often caused by a full disk or a stale session.

      1. Open a private window. If that works, ${told}.
      2. Restart the app.
      3. Empty the full disk.
      `;
      check(
        cause("you're dealing with a full disk"),
        'Open a private window. Did that work? [Yes] Empty the full disk. Did that fix it? …',
      );
      check(
        cause("you're dealing with a stale session"),
        'Open a private window. Did that work? [Yes] Restart the app. Did that fix it? …',
      );
    });

    it('names that cause on the way', () => {
      const graph = flowOf(`
        # Sync fails

        Often caused by a full disk.

        1. Open a private window. If that works, you're dealing with a full disk.
      `);
      equal(graph.causes[edgeOf(graph, 'Did that work?', 'Yes').causeId!], 'a full disk');
      equal(edgeOf(graph, 'Did that work?', 'No').causeId, undefined);
    });

    it('asks for it behind the steps that make up the one it is told of', () => {
      check(
        `
      1. Restart the app:
         1. Close it.
         2. Open it.

         If that works, you are done.
      2. Empty the bin.
      `,
        'Restart the app Close it. Open it. Did that work? [Yes] resolved',
        'Restart the app Close it. Open it. Did that work? [No] Empty the bin. Did that fix it? …',
      );
    });

    it('asks for it once, though it is told in a paragraph behind the list', () => {
      check(
        '1. Restart the app.\n2. Empty the bin.\n\nIf that works, you are done.',
        'Restart the app. Did that fix it? [No] Empty the bin. Did that work? [No] gap (end)',
      );
    });
  });

  it('takes persistence for the "no" of what came before', () => {
    check(
      '1. Restart the app.\n2. If the issue persists, empty the bin.\n\nStill stuck? Contact support.',
      'Restart the app. Did that fix it? [No] If the issue persists, empty the bin. Did that fix it? [No] escalation "Contact support"',
    );
  });

  it('does not let one case of persistence take the readers of the next one', () => {
    check(
      '1. Restart the app. If the error comes back with another number, wait. If the error is the same as before, contact support.',
      'Restart the app. Did that fix it? [No] Wait. Did that fix it? [No] Is the error the same as before? [Yes] escalation "contact support"',
    );
    check(
      '1. Restart the app. If the error comes back with another number, repeat this step. If the error is the same as before, contact support.',
      'Restart the app. Did that fix it? [No] Does the error come back with another number? [No] Is the error the same as before? [Yes] escalation "contact support"',
    );
  });

  it('does what a condition behind the steps of a step tells to do', () => {
    check(
      `
      1. Check that the service is running:
         - Open the list of services.
         - Look for the service.

         If it has stopped, start it.
      2. Wait.
      `,
      `Check that the service is running Open the list of services. Look for the service.
       Has it stopped? [Yes] Start it. Did that fix it? [No] Wait. Did that fix it? …`,
    );
  });

  it('takes failure in the same way', () => {
    check(
      '1. Restart the app. If that fails, empty the bin.\n2. Wait.',
      'Restart the app. Did that fix it? [No] Empty the bin. Did that fix it? [No] Wait. Did that fix it? …',
    );
  });

  it('asks for states, abilities and groups first, and skips their steps', () => {
    check(
      "1. If the log is full, empty it.\n2. If the bin can't be emptied, restart the app.\n3. On Windows, run the setup.\n4. Wait.",
      'Is the log full? [Yes] If the log is full, empty it. Did that fix it? …',
      'Is the log full? [No] Can the bin be emptied? [Yes] Are you on Windows? [No] Wait. Did that fix it? …',
    );
  });

  it('makes a step of what a condition behind a step tells to do', () => {
    check(
      '1. Restart the app. If the log is full, empty it.\n2. Wait.',
      'Restart the app. Did that fix it? [No] Is the log full? [Yes] Empty it. Did that fix it? [Yes] resolved',
      'Restart the app. Did that fix it? [No] Is the log full? [No] Wait. Did that fix it? …',
    );
  });

  it('asks nothing whose answers lead to one place', () => {
    check(
      '1. Restart the app. If the disk is full, continue with the next step.\n2. Wait.',
      'Restart the app. Did that fix it? [No] Wait. Did that fix it? …',
    );
  });

  it('leads no condition back to its own step, though that is against the cause which it tells', () => {
    check(
      "Often caused by a full disk.\n\n1. Empty the full disk. If the disk fills up soon, it's a full disk.\n2. Wait.",
      'Empty the full disk. Does the disk fill up soon? [Yes] Wait. Did that fix it? …',
    );
  });

  it('ends where the text says that nothing is left to do', () => {
    check(
      '1. Open the log. If you see no error, no further action is needed.\n2. Restart the app.',
      'Open the log. Do you see any error? [No] stop "no further action is needed."',
    );
  });

  it('reaches every step of the article and every receiver', () => {
    const graph = flowOf(`
      # Sync fails

      1. Ask your administrator for the key.
      2. Enter the key. See [Keys](keys.md).
      3. See [Cables](cables.md).
      4. Restart the app.

      If the issue persists, contact support.

      ## Workaround

      Collect the log, and send us an email with it.

      Wait for a day.
    `);
    const reached = reachableFrom(graph, graph.start);
    deepEqual(
      graph.nodes.filter(({ id }) => !reached.has(id)),
      [],
    );
    const receivers = graph.nodes.filter(({ kind }) => kind === 'escalation');
    equal(new Set(receivers.map(({ elementId }) => elementId)).size, 3);
  });
});
