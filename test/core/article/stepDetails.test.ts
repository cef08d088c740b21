import { deepEqual } from 'node:assert/strict';
import { elementsOf } from '#core/article/query.js';
import { unindent } from '../../support/unindent.js';
import { readArticle } from './support.js';

type Detail = 'responsibleParty' | 'expectedResult';

/** What the steps below a heading for the remedy carry, in their order; a dash for those that carry nothing. */
function detailsOf(detail: Detail, markdown: string, head = '# Sync fails\n\n## Resolution'): string[] {
  const article = readArticle(`${head}\n\n${unindent(markdown)}`);
  return elementsOf(article, 'step').map((step) => step[detail] ?? '-');
}

const german = '# Die Synchronisierung schlägt fehl\n\n## Lösung';
const french = '# La synchronisation échoue\n\n## Résolution';
const japanese = '# 同期に失敗する\n\n## 解決方法';
const chinese = '# 同步失败\n\n## 解决方法';

describe('who has to do a step', () => {
  it('is told by the subject of the instruction', () => {
    deepEqual(
      detailsOf(
        'responsibleParty',
        `
        1. An administrator must open the port.
        2. Your network team can open the port.
        3. If the device was lost, a workspace owner has to reset it.
        4. The change must be approved by a database administrator.
        `,
      ),
      ['administrator', 'network team', 'workspace owner', 'database administrator'],
    );
  });

  it('is told by a label', () => {
    deepEqual(
      detailsOf(
        'responsibleParty',
        `
        1. **(Admin)** Open the console.
        2. As an administrator, open the console.
        3. **Admins only:** Open the console.

        - (Admin) Open the console.
        `,
      ),
      ['Admin', 'administrator', 'Admins', 'Admin'],
    );
  });

  it('is the reader where nobody else is told', () => {
    deepEqual(
      detailsOf(
        'responsibleParty',
        `
        1. Open the console.
        2. Run the installer as an administrator.
        3. Open the log, and an administrator can read it.
        4. Check that the identity provider sends the name.
        `,
      ),
      ['-', '-', '-', '-'],
    );
  });

  it('is nobody where the step hands the problem over', () => {
    const article = readArticle(
      '# Sync fails\n\n## Resolution\n\n1. Ask your administrator to open the port.\n',
    );
    deepEqual(
      article.elements.map(({ kind }) => kind),
      ['symptom', 'escalation'],
    );
  });

  it('is read in other languages', () => {
    deepEqual(
      detailsOf(
        'responsibleParty',
        '1. Ein Administrator muss den Port öffnen.\n2. Öffnen Sie den Port.',
        german,
      ),
      ['Administrator', '-'],
    );
    deepEqual(
      detailsOf('responsibleParty', '1. Un administrateur doit ouvrir le port.\n2. Ouvrez le port.', french),
      ['administrateur', '-'],
    );
    deepEqual(
      detailsOf(
        'responsibleParty',
        '1. ネットワーク管理者がポートを開く必要があります。\n2. アプリを再起動してください。',
        japanese,
      ),
      ['ネットワーク管理者', '-'],
    );
    deepEqual(detailsOf('responsibleParty', '1. 由网络管理员打开端口。\n2. 重启应用。', chinese), [
      '网络管理员',
      '-',
    ]);
  });
});

describe('what is seen after a step', () => {
  it('is told by the sentences behind the instruction', () => {
    deepEqual(
      detailsOf(
        'expectedResult',
        `
        1. Press the button. The light turns green.
        2. Click **Share**. The dialog opens. You should see your name.
        3. Start the service. After a few seconds, the service starts.
        4. Restart the router.

           You should see a list of networks.
        5. Reload the page. The error should no longer appear.
        `,
      ),
      [
        'The light turns green.',
        'The dialog opens. You should see your name.',
        'After a few seconds, the service starts.',
        'You should see a list of networks.',
        'The error should no longer appear.',
      ],
    );
  });

  it('is told by output that is announced', () => {
    deepEqual(
      detailsOf(
        'expectedResult',
        `
        1. Query the state:

           \`\`\`sh
           lantern state
           \`\`\`

           Expected output:

           \`\`\`text
           ready
           \`\`\`
        2. Query the name. Expected result: \`lantern\`
        3. Query the mode. You should see:

           \`\`\`text
           mode: normal
           \`\`\`
        `,
      ),
      ['ready', 'lantern', 'mode: normal'],
    );
  });

  it('is told behind a paragraph that is a step', () => {
    deepEqual(
      detailsOf(
        'expectedResult',
        `
        Restart the service. The page opens.

        Clear the cache with this command:

        \`\`\`sh
        lantern clear
        \`\`\`

        You should see the number of files.
        `,
      ),
      ['The page opens.', 'You should see the number of files.'],
    );
  });

  it('is no condition, no guess, no note and nothing about the thing as such', () => {
    deepEqual(
      detailsOf(
        'expectedResult',
        `
        1. Restart the app. If the light turns green, stop here.
        2. Restart the app. The app might restart twice.
        3. Restart the app. Note: The app opens.
        4. Restart the app. The app opens files of any kind.
        5. Restart the app. You should see a prompt if a password is set.
        6. Restart the app. The command returns an error.
        7. The light turns green before you press the button. Press it.
        `,
      ),
      ['-', '-', '-', '-', '-', '-', '-'],
    );
  });

  it('is told of each step alone', () => {
    deepEqual(
      detailsOf(
        'expectedResult',
        `
        1. Open the settings.
           1. Click **Sync**. The page appears.
        2. Close the settings.
        `,
      ),
      ['-', 'The page appears.', '-'],
    );
  });

  it('is read in other languages', () => {
    deepEqual(
      detailsOf(
        'expectedResult',
        '1. Drücken Sie die Taste. Die Lampe leuchtet grün.\n2. Starten Sie die App neu. Sie sollten nun die Liste sehen.\n3. Öffnen Sie die App. Wenn die Lampe leuchtet, warten Sie.',
        german,
      ),
      ['Die Lampe leuchtet grün.', 'Sie sollten nun die Liste sehen.', '-'],
    );
    deepEqual(
      detailsOf(
        'expectedResult',
        "1. Cliquez sur Partager. La fenêtre s'ouvre.\n2. Redémarrez l'application. Vous devriez voir la liste.",
        french,
      ),
      ["La fenêtre s'ouvre.", 'Vous devriez voir la liste.'],
    );
    deepEqual(
      detailsOf(
        'expectedResult',
        '1. ボタンをクリックしてください。設定画面が開きます。\n2. アプリを再起動してください。',
        japanese,
      ),
      ['設定画面が開きます。', '-'],
    );
    deepEqual(
      detailsOf(
        'expectedResult',
        '1. 点击按钮。您会看到列表。\n2. 重启应用。如果会看到列表，请等待。',
        chinese,
      ),
      ['您会看到列表。', '-'],
    );
  });
});
