import { checkOutline } from './support.js';

describe('symptoms', () => {
  it('are named by the first words under a role heading', () => {
    checkOutline(
      `
      # Sync

      ## Symptoms

      - Notes are missing. They come back later.
      - The light is red.

      ## Solution

      1. Restart the app.
      `,
      `
      symptom: Notes are missing. They come back later.
        step fix: Restart the app.
      `,
    );
    checkOutline(
      `
      ## Error message

      \`\`\`
      EIO: disk is full
        at line 3
      \`\`\`

      ## Fix

      Empty the disk.
      `,
      `
      symptom: EIO: disk is full
        step fix: Empty the disk.
      `,
    );
  });

  it('are one for several role headings side by side, and several where help stands between', () => {
    checkOutline(
      `
      ## Description

      The disk is full.

      ## Error message

      No space left.

      ## Solution

      Empty the disk.

      ## Problem

      The clock is wrong.

      ## Solution

      Set the clock.
      `,
      `
      symptom: The disk is full.
        step fix: Empty the disk.
      symptom: The clock is wrong.
        step fix: Set the clock.
      `,
    );
  });

  it('are named by the inner one of nested role headings', () => {
    checkOutline(
      `
      ## Description

      ### Environment

      Version 3.

      ### Issue

      The disk is full.

      ## Resolution

      Empty the disk.
      `,
      `
      symptom: The disk is full.
        step fix: Empty the disk.
      `,
    );
  });

  it('are headings that name a problem, each with its own help', () => {
    checkOutline(
      `
      # Common errors

      ## Disk is full

      Empty it.

      ## Clock is wrong

      Set it.
      `
        .replaceAll('is full', 'error EIO')
        .replaceAll('is wrong', 'error ETIME'),
      `
      symptom: Disk error EIO
        step fix: Empty it.
      symptom: Clock error ETIME
        step fix: Set it.
      `,
    );
  });

  it('are not the heading over several problems', () => {
    checkOutline(
      `
      ## Common errors

      Each error has its own section.

      ### Disk error

      Empty it.

      ### Clock error

      Set it.
      `,
      `
      symptom: Disk error
        step fix: Empty it.
      symptom: Clock error
        step fix: Set it.
      `,
    );
  });

  it('are the title where nothing else names one and the page helps', () => {
    checkOutline(
      `
      ---
      title: Disk is full
      ---

      ## Solution

      Empty it.
      `,
      `
      symptom: Disk is full
        step fix: Empty it.
      `,
    );
  });

  it('are none in what only reproduces or relates', () => {
    checkOutline(
      `
      ## Symptoms

      The disk is full.

      ## Steps to reproduce

      1. Fill the disk.

      ## Solution

      1. Empty the disk.

      ## See also

      - Restart the [app](app.md).
      `,
      `
      symptom: The disk is full.
        step fix: Empty the disk.
      `,
    );
  });
});
