import { checkOutline } from './support.js';

describe('causes', () => {
  it('are the items of a list under their heading, each with what stands in it', () => {
    checkOutline(
      `
      # Sync fails

      ## Possible causes

      - The disk is full. Empty the bin.
      - The clock is wrong.

        Set the clock.
      `,
      `
      symptom: Sync fails
        cause: The disk is full
          step fix: Empty the bin.
        cause: The clock is wrong
          step fix: Set the clock.
      `,
    );
  });

  it('are the items of a list that is announced', () => {
    checkOutline(
      `
      ## Sync fails

      Two common causes:

      1. The secret was pasted in the wrong field.
      2. The secret has expired. Generate a new one.
      `,
      `
      symptom: Sync fails
        cause: The secret was pasted in the wrong field
        cause: The secret has expired
          step fix: Generate a new one.
      `,
    );
  });

  it('are headings that name them; what explains them is no further cause', () => {
    checkOutline(
      `
      # Sync fails

      ## Cause 1: Full disk

      This happens because logs are kept for ever.

      Empty the bin.

      ## Cause 2: Wrong clock

      Set the clock.
      `,
      `
      symptom: Sync fails
        cause: Full disk
          step fix: Empty the bin.
        cause: Wrong clock
          step fix: Set the clock.
      `,
    );
  });

  it('are a paragraph under a bare heading; what explains it further is none', () => {
    checkOutline(
      `
      # Sync fails

      ## Cause

      The disk is full. It fills every night.

      Logs take most of the space.

      ## Solution

      Empty the bin.
      `,
      `
      symptom: Sync fails
        cause: The disk is full.
        step fix: Empty the bin.
      `,
    );
  });

  it('count once, though a heading takes them up again', () => {
    checkOutline(
      `
      ## Sync fails

      Usually caused by a full disk or a wrong clock.

      ### Full disk

      Empty the bin.

      ### Wrong clock

      Set the clock.
      `,
      `
      symptom: Sync fails
        cause: a full disk
          step fix: Empty the bin.
        cause: a wrong clock
          step fix: Set the clock.
      `,
    );
  });

  it('take the steps that are plainly about them, and no others', () => {
    checkOutline(
      `
      ## Sync fails

      Often caused by third-party cookie blocking, a drifting device clock, or a full disk.

      1. Restart the app.
      2. Allow third-party cookies.
      3. Confirm that the device clock is right.
      `,
      `
      symptom: Sync fails
        cause: third-party cookie blocking
          step fix: Allow third-party cookies.
        cause: a drifting device clock
          step check: Confirm that the device clock is right.
        cause: a full disk
        step fix: Restart the app.
      `,
    );
  });

  it('may be told in the description of a symptom', () => {
    checkOutline(
      `
      ## Symptoms

      The app stops. This happens because the disk is full.

      ## Solution

      Empty the disk.
      `,
      `
      symptom: The app stops.
        cause: the disk is full
        step fix: Empty the disk.
      `,
    );
  });

  it('are not the definition of an alert', () => {
    checkOutline(
      `
      # DiskFull

      ## Meaning

      This alert fires when the disk is 90 % full.

      ## Mitigation

      Empty the disk.
      `,
      `
      symptom: This alert fires when the disk is 90 % full.
        step fix: Empty the disk.
      `,
    );
  });
});
