import { checkOutline, checkRemedy } from './support.js';

/** How a condition in an item is read. */
function check(sentence: string, branch: string): void {
  checkRemedy(
    `1. Restart the app. ${sentence}`,
    `
    step fix: Restart the app.
      ${branch}
    `,
  );
}

describe('branches', () => {
  it('tell a cause', () => {
    check("If that works, you're dealing with a stale session.", 'branch outcome -> cause: If that works');
    check('If that works, an add-on is the culprit.', 'branch outcome -> cause: If that works');
  });

  it('lead to that cause where its words come back', () => {
    checkOutline(
      `
      # Sync fails

      ## Cause

      The session is stale, or the disk is full.

      ## Resolution

      1. Open a private window. If that works, you're dealing with a stale session.
      `,
      `
      symptom: Sync fails
        cause: The session is stale, or the disk is full.
        step fix: Open a private window.
          branch outcome -> cause "The session is stale, or the disk is full.": If that works
      `,
    );
  });

  it('end the walk', () => {
    check('If that works, you are done.', 'branch outcome -> resolved: If that works');
    check(
      'If the log is empty, the alert resolves itself.',
      'branch state (not) -> resolved: If the log is empty',
    );
    check(
      'If you see no red light, no further action is needed.',
      'branch state (not) -> stop: If you see no red light',
    );
  });

  it('go elsewhere', () => {
    check('If the log is full, see [Logs](logs.md).', 'branch state -> goto: If the log is full');
    check('If the log is full, go to step 3.', 'branch state -> goto: If the log is full');
    check('If the log is full, follow the steps in "Full logs".', 'branch state -> goto: If the log is full');
  });

  it('ask for something else', () => {
    check('If the log is full, empty it.', 'branch state -> step: If the log is full');
    check('Empty the log if it is full.', 'branch state -> step: if it is full');
    check('On Windows, run the setup.', 'branch applicability -> step: On Windows');
  });

  it('know success from failure', () => {
    check('If that fails, empty the log.', 'branch outcome (not) -> step: If that fails');
    check("If that doesn't help, empty the log.", "branch persistence (not) -> step: If that doesn't help");
  });

  it('hand over', () => {
    checkRemedy(
      'If the issue persists, file a ticket.',
      `
      branch persistence (not) -> escalate: If the issue persists
        escalation ticket: file a ticket
      `,
    );
  });

  it('are no part of the help where they send away readers with another problem', () => {
    checkOutline(
      `
      # Sync fails

      For billing questions, email billing@x.example.

      1. Restart the app.
      `,
      `
      symptom: Sync fails
        step fix: Restart the app.
      branch applicability -> escalate: For billing questions
        escalation email (mailto:billing@x.example): email billing@x.example
      `,
    );
  });

  it('may be questions before an instruction', () => {
    checkRemedy(
      'Still stuck? File a ticket.',
      `
      branch persistence (not) -> escalate: Still stuck?
        escalation ticket: File a ticket
      `,
    );
    checkRemedy(
      'Is the log full? Empty it.',
      `
      step fix: Empty it.
        branch state -> step: Is the log full?
      `,
    );
  });

  it('are no questions to which no instruction answers', () => {
    checkRemedy('Why does it fail? The disk is old.', '');
  });

  it('are none where the condition only says again what the page is about', () => {
    checkRemedy(
      'If you see this error, restart the app.',
      'step fix: If you see this error, restart the app.',
    );
    checkRemedy('If sync fails, restart the app.', 'step fix: If sync fails, restart the app.');
  });

  it('are some where what the page is about is still there', () => {
    checkRemedy(
      'If sync still fails, contact support.',
      `
      branch persistence (not) -> escalate: If sync still fails
        escalation other: contact support
      `,
    );
  });

  it('take what keeps happening for persistence, and what keeps somebody from something for a state', () => {
    check('If it keeps failing, empty the log.', 'branch persistence (not) -> step: If it keeps failing');
    check('If neither helps, empty the log.', 'branch persistence (not) -> step: If neither helps');
    check('If that keeps users out, empty the log.', 'branch state -> step: If that keeps users out');
  });

  it('are none where something merely happens under a condition', () => {
    checkRemedy('If the disk is full, the light is red.', '');
  });

  it('are none under symptoms, where conditions describe', () => {
    checkOutline(
      `
      ## Symptoms

      If you open the app, it closes again.

      ## Resolution

      1. Restart the app.
      `,
      `
      symptom: If you open the app, it closes again.
        step fix: Restart the app.
      `,
    );
  });

  it('stand alone in an item or heading above what they hold for', () => {
    checkRemedy(
      `
      - If the log is full:
        1. Empty the log.
        2. Restart the app.
      `,
      `
      branch state -> step: If the log is full
      step fix: Empty the log.
      step fix: Restart the app.
      `,
    );
  });

  it('are labels of platforms in items', () => {
    checkRemedy(
      `
      1. Install the app:
         - Ubuntu: \`apt install app\`
         - macOS: Run the setup.
      `,
      `
      step fix: Install the app
        step fix: apt install app
          branch applicability -> step: Ubuntu
        step fix: Run the setup.
          branch applicability -> step: macOS
      `,
    );
  });
});
