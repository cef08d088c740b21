import { deepEqual, equal } from 'node:assert/strict';
import { reachableFrom } from '#core/flow/walks.js';
import { checkWalks, flowOf } from './support.js';

describe('variants in the flow', () => {
  const graph = flowOf(`
    # Troubleshoot sign-in

    ## Users can't sign in

    **Some users only.** Usually caused by a missing group or a stale state.

    1. Restart the app. If that works, it was a power failure.
    2. Reset the missing group.

    **All users at once.** Usually caused by an outage or a power failure.

    1. Restart the server. If that works, it was a missing group.
    2. Undo the power failure.

    ## Still stuck?

    Contact support.
  `);

  it('are picked, and never lead into each other', () => {
    checkWalks(graph, [
      `[Users can't sign in] Which of these is the case? [Some users only] Restart the app. Did that work? [No]
       Reset the missing group. Did that fix it? [No] escalation "Contact support"`,
      `[Users can't sign in] Which of these is the case? [All users at once] Restart the server. Did that work? [No]
       Undo the power failure. Did that fix it? [No] escalation "Contact support"`,
    ]);
    const [some, all] = graph.nodes
      .filter(({ kind }) => kind === 'variant')
      .map(({ id }) => reachableFrom(graph, id));
    const shared = [...some!]
      .filter((id) => all!.has(id))
      .map((id) => graph.nodes.find((node) => node.id === id)!.kind);
    deepEqual(shared.sort(), ['escalation', 'resolved']);
  });

  it('go on with what holds for all of them', () => {
    const checked = flowOf(`
      ## Users can't sign in

      1. Wait for a minute.

      **Some users only.** Reset their groups.

      **All users at once.** Restart the server.

      **Still stuck?** Contact support.
    `);
    checkWalks(checked, [
      `[Users can't sign in] Wait for a minute. Did that fix it? [No] Which of these is the case? [Some users only]
       Reset their groups. Did that fix it? [No] escalation "Contact support"`,
    ]);
  });

  it('are no choice where there is just one: who is not meant goes on', () => {
    const alone = flowOf(`
      ## The app is slow

      1. Close some windows.

      **On a phone:** Turn on the light mode.

      **Still slow?** Contact support.
    `);
    checkWalks(alone, [
      '[The app is slow] Close some windows. Did that fix it? [No] Are you on a phone? [Yes] Turn on the light mode. Did that fix it? …',
      '[The app is slow] Close some windows. Did that fix it? [No] Are you on a phone? [No] escalation "Contact support"',
    ]);
  });

  it('have nodes that say whose they are', () => {
    const symptom = graph.nodes.find(({ kind }) => kind === 'symptom')!.elementId;
    const inside = graph.nodes.filter(({ kind }) => ['variant', 'step', 'decision'].includes(kind));
    equal(
      inside.every(({ symptomId }) => symptomId === symptom),
      true,
    );
  });
});
