import { deepEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ArticleDocument } from '#core/document/articleDocument.js';
import { reachableFrom } from '#core/flow/walks.js';
import { projectPath } from '../../support/project.js';
import { checkWalks } from './support.js';

/** The walks that a reader of a typical help-center page takes, with the traps that such pages hold. */
describe('the walks through the help-center fixture', () => {
  const document = new ArticleDocument(
    'help-center.md',
    readFileSync(projectPath('test/fixtures/help-center.md'), 'utf8'),
  );
  const { flow } = document;

  const password = '"Wrong name or password" after returning from your identity provider';
  const blank = 'Blank page, or the sign-in form misbehaves';
  const stripped = 'somebody signs in but lands on an empty workspace (no notes, no boards, no settings)';
  const code = "The authenticator app's code is refused";
  const people = "People can't sign in (some or all)";
  const entra = 'Entra users seeing LAN-4711: invalid client secret?';

  const privateWindow = 'Try signing in from a private window. Did that work?';
  const clear = 'Clear the cookies of lantern.example, then retry. Did that fix it?';
  const attributes = `If the issue persists, go to Settings → Access → SSO → Attributes and confirm that the names
    match what your identity provider sends. Do the names match what your identity provider sends?`;
  const renamed = 'Was the e-mail attribute renamed or removed?';
  const gate =
    "Is it true that the attributes look right and your identity provider agrees with them, but people still can't sign in?";
  const lastResort = 'escalation "File a support ticket"';

  it('find a stale session and clear the cookies', () => {
    checkWalks(flow, [`[${password}] ${privateWindow} [Yes] ${clear} [Yes] resolved`]);
  });

  it('are left standing at attributes that do not match, and may read on', () => {
    checkWalks(flow, [
      `[${password}] ${privateWindow} [No] ${clear} [No] ${attributes} [No] gap (check) [Read on] ${renamed} [Yes]
       If the e-mail attribute was renamed or removed, restore it. Did that fix it? [Yes] resolved`,
    ]);
  });

  it('end in a ticket where all attributes are right', () => {
    checkWalks(flow, [
      `[${password}] ${privateWindow} [No] ${clear} [No] ${attributes} [Yes] ${renamed} [No] ${gate} [Yes]
       escalation "file a ticket"`,
      `[${password}] ${privateWindow} [No] ${clear} [No] ${attributes} [Yes] ${renamed} [No] ${gate} [No] ${lastResort}`,
    ]);
  });

  const extensions =
    'Turn off the extensions for lantern.example, or use their exclusion list if available. Did that fix it?';
  const managed = "Can the extensions be turned off (e.g., they're managed by your company)?";
  const cookies =
    'Confirm that the browser allows third-party cookies for lantern.example. Does the browser allow third-party cookies for lantern.example?';
  const everywhere = 'Does the issue persist in a private window without extensions and in several browsers?';

  it('have no exit but the page’s where the private window works and the rest does not help', () => {
    checkWalks(flow, [
      `[${blank}] ${privateWindow} [Yes] ${extensions} [No] ${managed} [Yes] ${cookies} [Yes] ${everywhere} [No] ${lastResort}`,
    ]);
  });

  it('end in a ticket with a HAR file where nothing helps in any browser', () => {
    checkWalks(flow, [
      `[${blank}] ${privateWindow} [No] ${extensions} [No] ${managed} [No]
       If the extensions can't be turned off (e.g., they're managed by your company), close all browser windows and open one again.
       Did that fix it? [No] ${cookies} [Yes] ${everywhere} [Yes] escalation "file a ticket with a HAR file of the failed load"`,
    ]);
  });

  it('jump from the hidden symptom to the one whose rules it is about', () => {
    checkWalks(flow, [
      `[${stripped}] jump "See "Wrong name or password" after returning from your identity provider for the rules."
       ${privateWindow} …`,
    ]);
  });

  const account =
    'Confirm that the app is set up for the Lantern account, and not for another one. Is everything as it should be?';
  const clock =
    'Confirm that the clock of the device is set automatically. Is the clock of the device set automatically?';

  it('find no help against the wrong account, and none where all is fine and nothing was lost', () => {
    checkWalks(flow, [
      `[${code}] ${account} [No] gap (check) …`,
      `[${code}] ${account} [Yes] ${clock} [Yes] Was the device lost? [No]
       Is it true that the second factor was reset and the code is still refused? [No] ${lastResort}`,
    ]);
  });

  const group =
    'Confirm that the people are in the right group at your identity provider. Are the people in the right group at your identity provider?';
  const compare =
    'Compare the attributes that it sends with the rules in Lantern. Is everything as it should be?';
  const which = 'Which of these is the case?';

  it('of some people never come to the steps for everybody', () => {
    checkWalks(flow, [
      `[${people}] ${which} [Some people only] ${group} [Yes] ${compare} [Yes] ${lastResort}`,
    ]);
    const variants = flow.nodes.filter(({ kind }) => kind === 'variant');
    const steps = variants.map(({ id }) =>
      [...reachableFrom(flow, id)].filter((node) => node.startsWith('step:')),
    );
    deepEqual(
      steps[0]!.filter((step) => steps[1]!.includes(step)),
      [],
    );
  });

  it('find no remedy against an outage', () => {
    checkWalks(flow, [
      `[${people}] ${which} [Everybody at once] Confirm that your identity provider works. Does your identity provider work? [No]
       gap (check) …`,
    ]);
  });

  it('end well with a new secret', () => {
    checkWalks(flow, [
      `[${entra}] Generate a new one in Entra, then paste it in Lantern at Settings → Access → SSO. Did that fix it? [Yes] resolved`,
    ]);
  });

  it('come to the last resort from every symptom, with what it asks for', () => {
    const receiver = flow.nodes.find(({ text }) => text === 'File a support ticket')!;
    for (const { id } of flow.nodes.filter(({ kind }) => kind === 'symptom'))
      deepEqual([id, reachableFrom(flow, id).has(receiver.id)], [id, true]);
    deepEqual(flow.evidence[receiver.elementId!]?.length, 5);
  });
});
