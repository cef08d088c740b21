import { deepEqual, equal } from 'node:assert/strict';
import { reachableFrom } from '#core/flow/walks.js';
import { checkWalks, edgeOf, flowOf } from './support.js';

/** The walks through one symptom whose help is given; the answer that picks the symptom is left out. */
function check(help: string, ...walks: readonly string[]): void {
  const graph = flowOf(`# Sync fails\n\n${help.replace(/^ +/gm, (indent) => indent.slice(6))}`);
  checkWalks(
    graph,
    walks.map((walk) => `[Sync fails] ${walk}`),
  );
}

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

  describe('does not ask after a step that is only part of a cure', () => {
    it('because it gets the reader to where the cure begins', () => {
      check(
        '1. Restart the app.\n2. Open the settings.\n3. Turn off the proxy.\n4. Wait.',
        'Restart the app. Did that fix it? [No] Open the settings. Turn off the proxy. Did that fix it? [No] Wait. Did that fix it? …',
      );
    });

    it('because the next one says that it goes on', () => {
      check(
        '1. Create a key.\n2. Then copy the key to the server.',
        'Create a key. Then copy the key to the server. Did that fix it? …',
      );
    });

    it('because most of the list are such steps', () => {
      check(
        '1. Go to the settings.\n2. Select the account.\n3. Change the name.\n4. Save the account.\n\nStill stuck? Contact support.',
        'Go to the settings. Select the account. Change the name. Save the account. Did that fix it? [No] escalation "Contact support"',
      );
    });

    it('because it could not cure anything', () => {
      check(
        "1. Work through these steps in order.\n2. Restart the app.\n3. Don't press the button twice.\n\nStill stuck? Contact support.",
        'Work through these steps in order. Restart the app. Did that fix it? [No] Don\'t press the button twice. escalation "Contact support"',
      );
    });

    it('but asks before a step for those whom nothing helped', () => {
      check(
        '1. Open the settings.\n2. If the issue persists, restart the app.',
        'Open the settings. Did that fix it? [No] If the issue persists, restart the app. Did that fix it? …',
      );
    });
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

  describe('after a check', () => {
    it('goes on where all is well, and ends in a gap where nothing is said for the other case', () => {
      check(
        '1. Check the cable.\n2. Restart the app.',
        'Check the cable. Is everything as it should be? [Yes] Restart the app. Did that fix it? …',
        'Check the cable. Is everything as it should be? [No] gap (check) [Read on] Restart the app. Did that fix it? …',
      );
    });

    it('does what is said for the other case', () => {
      check(
        "1. Check the cable. If it isn't plugged in, contact support.\n2. Restart the app.",
        'Check the cable. Is it plugged in? [No] escalation "contact support"',
        'Check the cable. Is it plugged in? [Yes] Restart the app. Did that fix it? …',
      );
      check(
        '1. Check the log.\n2. If the log is full, empty it.',
        'Check the log. Is the log full? [Yes] If the log is full, empty it. Did that fix it? …',
      );
    });

    it('ends where it confirms the cure', () => {
      check(
        "1. Restart the app.\n2. Afterwards check that the light is green. If it isn't after a minute, contact support.",
        'Restart the app. Did that fix it? [No] Afterwards check that the light is green. Is the light green? [Yes] resolved',
        'Restart the app. Did that fix it? [No] Afterwards check that the light is green. Is the light green? [No] escalation "contact support"',
      );
    });

    it('asks once for what the next step says of the other case', () => {
      check(
        "1. Check that the cable is plugged in.\n2. If it isn't, plug it in.\n3. Restart the app.",
        'Check that the cable is plugged in. Is the cable plugged in? [Yes] Restart the app. Did that fix it? …',
        "Check that the cable is plugged in. Is the cable plugged in? [No] If it isn't, plug it in. Did that fix it? [No] Restart the app. Did that fix it? …",
      );
      check(
        "1. Check that the cable is plugged in. If it isn't, plug it in.\n2. Restart the app.",
        'Check that the cable is plugged in. Is the cable plugged in? [Yes] Restart the app. Did that fix it? …',
        'Check that the cable is plugged in. Is the cable plugged in? [No] Plug it in. Did that fix it? [No] Restart the app. Did that fix it? …',
      );
      check(
        '1. Check the clock.\n2. Set the clock.\n3. Restart the app.',
        'Check the clock. Is everything as it should be? [Yes] Restart the app. Did that fix it? …',
        'Check the clock. Is everything as it should be? [No] Set the clock. Did that fix it? [No] Restart the app. Did that fix it? …',
      );
    });

    it('states that its question is about it, so that both can stand on one card', () => {
      for (const text of [
        '1. Check the log. If the log is full, empty it.',
        '1. Check the log.\n2. If the log is full, empty it.',
      ]) {
        const graph = flowOf(`# Sync fails\n\n${text}`);
        const question = graph.nodes.find((node) => node.text === 'Is the log full?')!;
        const { to, span } = edgeOf(graph, 'Check the log.');
        deepEqual([to, span], [question.id, question.span]);
      }
    });

    it('asks for what was looked at, where only "if so" or "if not" is said', () => {
      check(
        '1. Check whether the log is full. If so, empty it.\n2. Restart the app.',
        'Check whether the log is full. Is the log full? [Yes] Empty it. Did that fix it? [No] Restart the app. Did that fix it? …',
        'Check whether the log is full. Is the log full? [No] Restart the app. Did that fix it? …',
      );
    });

    it('asks whether what it names is found, and is left standing on the side that is the bad one', () => {
      check(
        '1. Check whether the certificate has expired.\n2. Restart the app.',
        'Check whether the certificate has expired. Has the certificate expired? [No] Restart the app. Did that fix it? …',
        'Check whether the certificate has expired. Has the certificate expired? [Yes] gap (check) …',
      );
      check(
        "1. Verify that the port isn't blocked.\n2. Restart the app.",
        "Verify that the port isn't blocked. Is the port blocked? [No] Restart the app. Did that fix it? …",
        "Verify that the port isn't blocked. Is the port blocked? [Yes] gap (check) …",
      );
    });

    it('that only finds something out knows no bad case', () => {
      check(
        '1. Press F8 to see the log.\n2. Restart the app.',
        'Press F8 to see the log. Restart the app. Did that fix it? …',
      );
      check(
        '1. Find out first whether everybody is affected.\n2. If only you are affected, restart the app.\n3. Wait.',
        'Find out first whether everybody is affected. Are only you affected? [No] Wait. Did that fix it? …',
      );
      check(
        '1. Find out first whether everybody is affected.\n2. Determine which app fails.\n3. Restart it.',
        'Find out first whether everybody is affected. Determine which app fails. Restart it. Did that fix it? …',
      );
    });

    it('goes on where it fails', () => {
      check(
        "1. Check that the cable is new. If that doesn't help, contact support.\n2. Restart the app.",
        'Check that the cable is new. Is the cable new? [Yes] Restart the app. Did that fix it? …',
        'Check that the cable is new. Is the cable new? [No] escalation "contact support"',
      );
    });
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
