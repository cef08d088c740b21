import { deepEqual } from 'node:assert/strict';
import { checkHelp as check, edgeOf, flowOf } from './support.js';

describe('the flow after a check', () => {
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

  it('ends there though the page has a last resort', () => {
    check(
      "1. Restart the app.\n2. Afterwards check that the light is green. If it isn't, empty the bin.\n\n## Still stuck?\n\nContact support.",
      'Restart the app. Did that fix it? [No] Afterwards check that the light is green. Is the light green? [Yes] resolved',
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
