import { checkOutline } from './support.js';

/** The causes that text below a problem states, each on a line. */
function checkCauses(text: string, causes: readonly string[]): void {
  const body = text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
  const outline = ['symptom: Sync fails', ...causes.map((cause) => `  cause: ${cause}`)].join('\n');
  checkOutline(`## Sync fails\n\n${body}\n`, `\n${outline}\n`);
}

describe('causes that nothing calls so', () => {
  it('lead to something', () => {
    checkCauses('A full disk prevents the app from writing its index.', ['A full disk']);
    checkCauses('Sometimes old drivers can cause the app to stop.', ['old drivers']);
    checkCauses('Long names, odd signs, or old drives can cause the copy to fail.', [
      'Long names',
      'odd signs',
      'old drives',
    ]);
  });

  it('are told in the sentence before their result', () => {
    checkCauses('Some names are very long. This causes larger answers.', ['Some names are very long.']);
  });

  it('are guessed', () => {
    checkCauses('The server may still be starting up.', ['The server may still be starting up']);
    checkCauses('You might have two copies of the app.', ['You might have two copies of the app']);
  });

  it('are named before they are called one', () => {
    checkCauses('A proxy is the most likely cause.', ['A proxy']);
    checkOutline(
      `
      ## Sync fails

      If the log is empty, the proxy may be the culprit.
      `,
      `
      symptom: Sync fails
        branch state (not) -> cause "the proxy": If the log is empty
        cause: the proxy
      `,
    );
  });

  it('are limits where nothing else gives a reason', () => {
    checkCauses('The app only works with signed files.', ['The app only works with signed files.']);
    checkCauses('The app only works with signed files. This is caused by a policy.', ['a policy']);
  });

  it('are none where "because" explains something else', () => {
    checkCauses('The log is large because every call is in it.', []);
  });

  it('have a label before what to do against them', () => {
    checkOutline(
      `
      ## Sync fails

      This is usually caused by one of the following:

      - **Full disk** - Empty the bin.
      - Wrong key: Enter the key again.
      `,
      `
      symptom: Sync fails
        cause: Full disk
          step fix: Empty the bin.
        cause: Wrong key
          step fix: Enter the key again.
      `,
    );
  });
});
