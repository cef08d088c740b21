import { checkOutline } from './support.js';

describe('answers', () => {
  it('are lines or items that begin with yes and no; each leads to what only it tells to do', () => {
    checkOutline(
      `
      # Lantern is down

      ## Step 1

      **Does the status page show an outage?**

      a. YES – Wait until it is over.\\
      b. NO – Go to [Step 2](#step-2).

      ## Step 2

      Does another network help?

      - Yes: Ask your network administrator for help.
      - No: Open a support ticket.
      `,
      `
      symptom: Lantern is down
        branch answer -> step: YES
        step verify: Wait until it is over.
        branch answer (not) -> goto: NO
        branch answer -> escalate: Yes
          escalation person: Ask your network administrator for help
        branch answer (not) -> escalate: No
          escalation ticket: Open a support ticket
      `,
    );
  });

  it('are none where a sentence only begins with such a word', () => {
    checkOutline(
      `
      # Lantern is down

      ## Solution

      No network means no notes. Restart the router.
      `,
      `
      symptom: Lantern is down
        step fix: Restart the router.
      `,
    );
  });
});
