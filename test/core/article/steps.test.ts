import { checkOutline, checkRemedy } from './support.js';

describe('steps', () => {
  it('are items that instruct, numbered or not', () => {
    checkRemedy(
      `
      1. Restart the app.
      2. The light turns green.

      - Empty the bin.
      - The bin is empty by default.
      `,
      `
      step fix: Restart the app.
      step fix: Empty the bin.
      `,
    );
  });

  it('have the purpose of their verb', () => {
    checkRemedy(
      `
      - Try another cable.
      - Check the cable.
      - Go to Settings and confirm the name.
      - Replace the cable.
      - Collect the log.
      - Reload the page.
      `,
      `
      step test: Try another cable.
      step check: Check the cable.
      step check: Go to Settings and confirm the name.
      step fix: Replace the cable.
      step collect: Collect the log.
      step verify: Reload the page.
      `,
    );
  });

  it('hold the steps that are nested in them', () => {
    checkRemedy(
      `
      1. Restart the app:
         1. Close all windows.
         2. Open the app.
      2. Wait.
      `,
      `
      step fix: Restart the app
        step fix: Close all windows.
        step fix: Open the app.
      step verify: Wait.
      `,
    );
  });

  it('go on in the paragraphs and code of their item', () => {
    checkRemedy(
      `
      1. Restart the app.

         Open the menu for it.

         \`\`\`
         app --restart
         \`\`\`
      `,
      'step fix: Restart the app.',
    );
  });

  it('are paragraphs that instruct, one each', () => {
    checkRemedy(
      `
      The app keeps old names. Restart the app. Then open the menu.

      The bin is below the tray. You can empty it.

      The light is green.
      `,
      `
      step fix: Restart the app. Then open the menu.
      step fix: You can empty it.
      `,
    );
  });

  it('are announced by sentences that are none', () => {
    checkRemedy(
      `
      To resolve this, follow these steps:

      1. Restart the app.
      2. Empty the bin.
      `,
      `
      step fix: Restart the app.
      step fix: Empty the bin.
      `,
    );
  });

  it('are announced by sentences that instruct, which then hold them', () => {
    checkRemedy(
      `
      Remove the account as follows:

      1. Open the menu.
      2. Select Remove.
      `,
      `
      step fix: Remove the account as follows
        step fix: Open the menu.
        step fix: Select Remove.
      `,
    );
  });

  it('are code where a heading, or nothing, stands in front', () => {
    checkRemedy('```\nsudo app --restart\n```', 'step fix: sudo app --restart');
    checkRemedy('Run the command:\n\n```\nsudo app --restart\n```', 'step fix: Run the command');
  });

  it('are headings only where nothing below them instructs', () => {
    checkRemedy(
      `
      ### Restart the app

      The app keeps old names.

      ### Empty the bin

      Open the menu and select Empty.
      `,
      `
      step fix: Restart the app
      step fix: Open the menu and select Empty.
      `,
    );
  });

  it('are no pointers, unless a pointer is all the help there is', () => {
    checkRemedy('Restart the app.\n\nSee [Names](names.md) for more.', 'step fix: Restart the app.');
    checkRemedy(
      'See [Names](names.md).',
      'step fix: See [Names](names.md).'.replace(/\[(\w+)\]\([^)]*\)/, '$1'),
    );
  });

  it('are no instructions in quotations, code, comments and descriptions', () => {
    checkOutline(
      `
      ## Symptoms

      Open the app. It says:

      > Restart the app.

      ## Solution

      It prints \`Restart the app\`.

      <!-- Restart the app. -->

      Empty the bin.
      `,
      `
      symptom: Open the app.
        step fix: Empty the bin.
      `,
    );
  });

  it('are done by somebody else where the sentence says so', () => {
    checkRemedy(
      'If the code is lost, a Workspace Owner can reset it.',
      `
      step fix: If the code is lost, a Workspace Owner can reset it.
        branch state -> step: If the code is lost
      `,
    );
  });

  it('are read in admonitions of every dialect', () => {
    checkRemedy('> [!IMPORTANT]\n> Restart the app.', 'step fix: Restart the app.');
    checkRemedy(':::warning\nRestart the app.\n:::', 'step fix: Restart the app.');
    checkRemedy('!!! warning "Careful"\n    Restart the app.', 'step fix: Restart the app.');
    checkRemedy('{{< note >}}\nRestart the app.\n{{< /note >}}', 'step fix: Restart the app.');
    checkRemedy('<Note>\n\nRestart the app.\n\n</Note>', 'step fix: Restart the app.');
    checkRemedy('> **Note:** Restart the app.', 'step fix: Note: Restart the app.');
  });
});

describe('directives', () => {
  it('settle how the next block is read', () => {
    checkRemedy(
      `
      <!-- fixpath: step id=press mode=test -->

      The red button makes it start again.

      <!-- fixpath: cause -->
      The disk is full.

      <!-- fixpath: ignore -->
      Empty the bin.

      <!-- a note for writers -->
      Restart the app.
      `,
      `
      step test: The red button makes it start again.
      cause: The disk is full.
      step fix: Restart the app.
      `,
    );
  });
});
