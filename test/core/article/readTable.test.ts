import { checkOutline, checkRemedy } from './support.js';

describe('tables', () => {
  it('hold symptoms, causes and remedies, row by row', () => {
    checkOutline(
      `
      # Printer errors

      | Symptom | Possible cause | Solution |
      | --- | --- | --- |
      | Red light | No paper | Fill the tray. |
      | | Wrong tray | Select the other tray. |
      | No light | No power | Check the cable. |
      `,
      `
      symptom: Red light
        cause: No paper
          step fix: Fill the tray.
        cause: Wrong tray
          step fix: Select the other tray.
      symptom: No light
        cause: No power
          step check: Check the cable.
      `,
    );
  });

  it('hold causes of the symptom around them', () => {
    checkOutline(
      `
      ## Printer does not print

      | Cause | What to do |
      | --- | --- |
      | No paper | Fill the tray. |
      `,
      `
      symptom: Printer does not print
        cause: No paper
          step fix: Fill the tray.
      `,
    );
  });

  it('hold conditions and hand-overs as well, and leave those below them to the whole page', () => {
    checkOutline(
      `
      # Printer errors

      | Symptom | Solution |
      | --- | --- |
      | Red light | Fill the tray. If it still blinks, call support. |
      | No light | Contact your administrator. |

      If the printer still does not work, contact its vendor.
      `,
      `
      symptom: Red light
        step fix: Fill the tray. If it still blinks, call support.
          branch persistence (not) -> escalate: If it still blinks
            escalation phone: call support
      symptom: No light
        escalation person: Contact your administrator
      branch persistence (not) -> escalate: If the printer still does not work
        escalation person: contact its vendor
      `,
    );
  });

  it('inform where their header names no role', () => {
    checkRemedy('| Light | Meaning |\n| --- | --- |\n| red | Fill the tray |', '');
  });
});

describe('HTML', () => {
  it('is read like what it stands for', () => {
    checkOutline(
      `
      <h2>Sync fails</h2>

      <p>Often caused by <b>a full disk</b> &amp; more.</p>

      <ol><li>Restart the app.</li><li>Empty the bin.<ul><li>Open it first.</li></ul></li></ol>

      <details><summary>Still stuck?</summary>

      Contact support.

      </details>
      `,
      `
      symptom: Sync fails
        cause: a full disk & more
        step fix: Restart the app.
        step fix: Empty the bin.
          step fix: Open it first.
      escalation other: Contact support
      `,
    );
  });

  it('hides scripts and styles', () => {
    checkRemedy(
      '<script>\nrun("Restart the app.")\n</script>\n\n<style>\np {}\n</style>\n\nEmpty the bin.',
      'step fix: Empty the bin.',
    );
  });

  it('may be nested deeper than anybody reads', () => {
    checkRemedy(`Empty the bin.\n\n${'<div>'.repeat(20000)}`, 'step fix: Empty the bin.');
  });
});
