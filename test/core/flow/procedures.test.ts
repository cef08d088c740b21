import { checkHelp as check } from './support.js';

describe('the flow asks nothing after a step that is only part of a cure', () => {
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

  it('because the list is announced as one procedure', () => {
    const list = '1. Stop the service.\n2. Empty the bin.\n3. Start the service.';
    check(
      `To resolve this issue, follow these steps:\n\n${list}`,
      'Stop the service. Empty the bin. Start the service. Did that fix it? [No] gap (end)',
    );
    check(
      `Try the following steps:\n\n${list}`,
      'Stop the service. Did that fix it? [No] Empty the bin. Did that fix it? …',
    );
  });

  it('but asks before a step for those whom nothing helped', () => {
    check(
      '1. Open the settings.\n2. If the issue persists, restart the app.',
      'Open the settings. Did that fix it? [No] If the issue persists, restart the app. Did that fix it? …',
    );
  });
});
