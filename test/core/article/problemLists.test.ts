import { checkOutline } from './support.js';

describe('lists of problems', () => {
  it('hold a problem in the first line of each item', () => {
    checkOutline(
      `
      # Troubleshooting the scanner

      1. The scanner stays dark

         Press the power button for three seconds.

      1. Scans are cut off

         Align the page with the arrow.
      `,
      `
      symptom: The scanner stays dark
        step fix: Press the power button for three seconds.
      symptom: Scans are cut off
        step fix: Align the page with the arrow.
      `,
    );
  });

  it('are none where an item instructs', () => {
    checkOutline(
      `
      # The scanner stays dark

      1. Check the fuse

         It is missing in some kits.

      1. Replace the lamp

         Old lamps are not lit.
      `,
      `
      symptom: The scanner stays dark
        step check: Check the fuse
        step fix: Replace the lamp
      `,
    );
  });

  it('make problems of headings that state something or quote a message', () => {
    checkOutline(
      `
      # Troubleshooting

      ## Scans are cut off

      Align the page with the arrow.

      ## My pages look grey

      Clean the glass.

      ## feeder is busy

      Wait for a minute.

      ## Update the driver

      Download it first.
      `,
      `
      symptom: Scans are cut off
        step fix: Align the page with the arrow.
      symptom: My pages look grey
        step fix: Clean the glass.
      symptom: feeder is busy
        step verify: Wait for a minute.
        step fix: Download it first.
      `,
    );
  });

  it('are announced by a sentence that speaks of causes, and are causes then', () => {
    checkOutline(
      `
      ## Sign-in fails

      There are several possible causes:

      ### Expired certificate

      Renew it.

      ### Wrong clock

      Set the clock.
      `,
      `
      symptom: Sign-in fails
        cause: Expired certificate
          step fix: Renew it.
        cause: Wrong clock
          step fix: Set the clock.
      `,
    );
  });

  it('leave questions how to do something alone, but keep where they send to', () => {
    checkOutline(
      `
      # Questions

      ## Why does the scanner stop?

      Empty the bin.

      ## How can I scan to a folder?

      1. Open the menu.
      2. Contact support for the address.
      `,
      `
      symptom: Why does the scanner stop?
        step fix: Empty the bin.
        escalation other: Contact support for the address
      `,
    );
  });

  it('name the problem by the heading above role names, unless one of them names it', () => {
    checkOutline(
      `
      ## Scans are cut off

      ### Problem

      Only half of the page is there.

      ### Solution

      Align the page.

      ## Scanner not found

      ### Symptom: the list of devices is empty

      ### Solution

      Plug the cable in.
      `,
      `
      symptom: Scans are cut off
        step fix: Align the page.
      symptom: Symptom: the list of devices is empty
        step fix: Plug the cable in.
      `,
    );
  });
});
