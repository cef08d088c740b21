import { checkOutline } from './support.js';

describe('variants', () => {
  it('are bold labels that pick some cases; what follows holds for one only', () => {
    checkOutline(
      `
      ## Users can't sign in

      **Some users only.** Usually caused by a missing group or a stale state.

      1. Check the groups.

      **All users at once.** Usually caused by an outage.

      1. Check the status page.
      `,
      `
      symptom: Users can't sign in
        variant -> cause: Some users only
          cause: a missing group
          cause: a stale state
          step check: Check the groups.
        variant -> cause: All users at once
          cause: an outage
          step check: Check the status page.
      `,
    );
  });

  it('are headings that pick a platform', () => {
    checkOutline(
      `
      ## Symptoms

      The app stops.

      ## Resolution

      ### On Windows

      1. Run the setup.

      ### On macOS

      1. Open the package.
      `,
      `
      symptom: The app stops.
        variant -> step: On Windows
          step fix: Run the setup.
        variant -> step: On macOS
          step fix: Open the package.
      `,
    );
  });

  it('are tabs, up to the rule that ends their group', () => {
    checkOutline(
      `
      ## The app does not start

      # [Windows](#tab/windows)

      1. Run the setup.

      # [macOS](#tab/macos)

      1. Open the package.

      ---

      If it still does not start, contact support.
      `,
      `
      symptom: The app does not start
        variant -> step: Windows
          step fix: Run the setup.
        variant -> step: macOS
          step fix: Open the package.
        branch persistence (not) -> escalate: If it still does not start
          escalation other: contact support
      `,
    );
  });

  it('end where those of all variants are asked who could not be helped', () => {
    checkOutline(
      `
      ## The app is slow

      **On a phone:** Turn on the light mode.

      **Still slow?** Contact support.
      `,
      `
      symptom: The app is slow
        variant -> step: On a phone
          step fix: Turn on the light mode.
        branch persistence (not) -> escalate: Still slow?
          escalation other: Contact support
      `,
    );
  });

  it('are no labels that only name a role or ask for something', () => {
    checkOutline(
      `
      ## Sync fails

      **Note:** All files are kept.

      **Often caused by** a full disk.

      **Important:** Restart the app.
      `,
      `
      symptom: Sync fails
        cause: a full disk
        step fix: Important: Restart the app.
      `,
    );
  });
});

describe('hidden symptoms', () => {
  it('begin with a lead phrase in a paragraph, and take its cause and pointer along', () => {
    checkOutline(
      `
      ## Blank page after sign-in

      1. Clear the cache.

      **Also possible:** if a user lands on an empty page (no cases, no settings), their claim may not match any mapping. See "Sign-in is refused" for the mapping.

      If the issue persists, file a ticket.

      ## Sign-in is refused

      1. Check the mapping.
      `,
      `
      symptom: Blank page after sign-in
        step fix: Clear the cache.
        branch persistence (not) -> escalate: If the issue persists
          escalation ticket: file a ticket
      symptom (hidden): a user lands on an empty page (no cases, no settings)
        cause: their claim may not match any mapping
          step fix: See "Sign-in is refused" for the mapping.
      symptom: Sign-in is refused
        step check: Check the mapping.
      `,
    );
  });

  it('are no mere mentions of what is possible', () => {
    checkOutline(
      `
      ## Blank page after sign-in

      1. Clear the cache.

      It is also possible to use another browser.
      `,
      `
      symptom: Blank page after sign-in
        step fix: Clear the cache.
      `,
    );
  });
});
