import { checkOutline } from './support.js';

const OUTLINE = `
  symptom: The app doesn't open
    variant -> step: Windows
      step fix: Open the start menu.
      step fix: Restart the app.
    variant -> step: macOS
      step fix: Open the dock.
    step fix: Wait for a minute.
`;

describe('tabs', () => {
  it('of MDX components pick groups of readers', () => {
    checkOutline(
      `
      ## The app doesn't open

      <Tabs>
        <TabItem label="Windows">
          <Steps>
            1. Open the start menu.
            1. Restart the app.
          </Steps>
        </TabItem>
        <TabItem label="macOS">
          1. Open the dock.
        </TabItem>
      </Tabs>

      Then wait for a minute.
      `,
      OUTLINE.replace('step fix: Wait', 'step verify: Then wait'),
    );
  });

  it('of MkDocs pick groups of readers', () => {
    checkOutline(
      `
      ## The app doesn't open

      === "Windows"

          1. Open the start menu.
          2. Restart the app.

      === "macOS"

          1. Open the dock.
      `,
      OUTLINE.split('\n').slice(0, -2).join('\n') + '\n',
    );
  });

  it('are none in code, so that what is indented elsewhere stays code', () => {
    checkOutline(
      `
      ## The app doesn't open

      \`\`\`xml
      <Configuration>
      </Configuration>
      \`\`\`

      Stop the spooler:

          restart the spooler
      `,
      `
      symptom: The app doesn't open
        step fix: Stop the spooler
      `,
    );
  });
});
