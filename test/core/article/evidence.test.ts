import { checkOutline, checkRemedy } from './support.js';

describe('evidence', () => {
  it('is what the sentence of a hand-over asks for', () => {
    checkRemedy(
      'If it persists, file a ticket with a HAR file of the failed load.',
      `
      branch persistence (not) -> escalate: If it persists
        escalation ticket: file a ticket with a HAR file of the failed load
          evidence: a HAR file of the failed load
      `,
    );
  });

  it('is enumerated behind "Include:"; what stands in parentheses stays with its item', () => {
    checkOutline(
      `
      # Sync fails

      1. Restart the app.

      ## Still stuck? File a support ticket.

      **Include:** the exact message and address, a HAR file (developer tools → Network → Export), the app version, and any recent changes (groups, certificates, anything).
      `,
      `
      symptom: Sync fails
        step fix: Restart the app.
      branch persistence (not) -> escalate: Still stuck?
        escalation ticket: File a support ticket
          evidence: the exact message and address
          evidence: a HAR file (developer tools → Network → Export)
          evidence: the app version
          evidence: any recent changes (groups, certificates, anything)
      `,
    );
  });

  it('needs no "and" behind a colon', () => {
    checkRemedy(
      'Contact support. Include: the app version, a screenshot.',
      `
      escalation other: Contact support
        evidence: the app version
        evidence: a screenshot
      `,
    );
  });

  it('is a list behind an announcement', () => {
    checkRemedy(
      `
      Contact support and include the following:

      - The app version.
      - A screenshot
      `,
      `
      escalation other: Contact support and include the following
        evidence: The app version.
        evidence: A screenshot
      `,
    );
  });

  it('is nothing without a hand-over', () => {
    checkRemedy(
      'Include: the disk and the cable in your search.'.replace('Include: ', 'The parts include the '),
      '',
    );
  });
});

describe('contacts', () => {
  it('are the items of a list of places to turn to', () => {
    checkRemedy(
      `
      If you still need help, use one of these channels:

      - [Community forum](https://x.example/forum)
      - Our Slack: https://x.example/slack
      `,
      `
      branch persistence (not) -> escalate: If you still need help
        escalation forum (https://x.example/forum): Community forum
        escalation chat (https://x.example/slack): Our Slack: https://x.example/slack
      `,
    );
  });
});
