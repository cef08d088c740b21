import { deepEqual, equal } from 'node:assert/strict';
import { elementsOf } from '#core/article/query.js';
import { ownEscalations } from '#core/lint/ownEscalations.js';
import { unindent } from '../../support/unindent.js';
import { outlineOf, readArticle } from './support.js';

/** What an article says of its scope, one a line: what about, its words. */
function scopesOf(markdown: string): string[] {
  return elementsOf(readArticle(markdown), 'scope').map(
    ({ about, aspect, text }) => `${about}${aspect === undefined ? '' : ` (${aspect})`}: ${text}`,
  );
}

/** The scopes of an article that begins with these lines and goes on with help for its problem. */
function scopesOfIntroduction(introduction: string, title = 'Sync fails'): string[] {
  const help = '## Resolution\n\n1. Restart the app.\n';
  return scopesOf(`# ${title}\n\n${unindent(introduction)}\n\n${help}`);
}

describe('the scope of an article', () => {
  it('is each item below a heading for the environment', () => {
    deepEqual(
      scopesOf(`
      # Sync fails

      ## Environment

      This happens with:

      - Lantern Server 3.1
      - Lantern for the web
        - only the classic view

      ## Resolution

      1. Restart the app.
      `),
      [
        'environment: Lantern Server 3.1',
        'environment: Lantern for the web',
        'environment: only the classic view',
      ],
    );
  });

  it('is each line where there is no list', () => {
    deepEqual(scopesOf('# Sync fails\n\n## Affected versions\n\n3.1 to 3.4\\\n4.0\n\n## Cause\n\nA bug.\n'), [
      'environment (version): 3.1 to 3.4',
      'environment (version): 4.0',
    ]);
  });

  it('says by its heading which side of the environment it names', () => {
    deepEqual(scopesOf('# Sync fails\n\n## Affected regions\n\n- Europe\n\n## Audience\n\n- Owners\n'), [
      'environment (region): Europe',
      'environment (role): Owners',
    ]);
  });

  it('is what stands behind a label, to the end of its paragraph', () => {
    deepEqual(scopesOfIntroduction('**Applies to:** Lantern for Windows\n\nThe sync stops at 40 %.'), [
      'environment: Lantern for Windows',
    ]);
    deepEqual(scopesOfIntroduction('_Applies to:_ Lantern for Windows  \n_Number:_ 4711'), [
      'environment: Lantern for Windows',
    ]);
    deepEqual(scopesOfIntroduction('> **Versions:** 3.1 and later'), [
      'environment (version): 3.1 and later',
    ]);
  });

  it('is not what other headings stand over', () => {
    deepEqual(
      scopesOf(`
      # Sync fails

      ## Overview

      The sync runs every night.

      ## Impact

      - Files are old.

      ## Steps to reproduce

      ### Environment

      - A clean machine
      `),
      [],
    );
  });

  it('is told by sentences of the introduction', () => {
    deepEqual(scopesOfIntroduction('This article covers the desktop app. The sync stops at 40 %.'), [
      'covers: This article covers the desktop app.',
    ]);
    deepEqual(scopesOfIntroduction('This guide is for administrators of a workspace.'), [
      'covers (role): This guide is for administrators of a workspace.',
    ]);
    deepEqual(scopesOfIntroduction('This issue only affects the Team and Business plans.'), [
      'covers: This issue only affects the Team and Business plans.',
    ]);
    deepEqual(scopesOfIntroduction('This issue affects everybody. This article is long.'), []);
  });

  it('is not told by sentences behind the introduction', () => {
    deepEqual(scopesOf('# Sync fails\n\n## Resolution\n\nThis article covers the app. Restart it.\n'), []);
    deepEqual(
      scopesOf(
        '# Sync fails\n\nOften caused by a full disk.\n\nFor disk issues, contact the storage team.\n',
      ),
      [],
    );
  });

  it('takes nothing from what was read as something else', () => {
    const text = `
      # Sync fails

      ## Environment

      - Lantern 3.1
      - Restart the app.
      `;
    deepEqual(scopesOf(text), ['environment: Lantern 3.1']);
    equal(outlineOf(readArticle(text)), 'symptom: Sync fails\n  step fix: Restart the app.\n');
  });

  it('belongs to the whole article', () => {
    const article = readArticle(
      '# Sync fails\n\n## Environment\n\n- Lantern 3.1\n\n## Resolution\n\n1. Restart.\n',
    );
    deepEqual(
      elementsOf(article, 'scope').map(({ parent, because }) => [parent, because]),
      [[null, 'below the heading "Environment"']],
    );
  });

  it('ends where readers with other concerns are sent elsewhere', () => {
    const introduction = 'For billing questions, contact the sales team.';
    deepEqual(scopesOfIntroduction(introduction), [`redirect: ${introduction}`]);
    deepEqual(scopesOfIntroduction('For more information, see the manual.'), []);
    deepEqual(scopesOfIntroduction('For all sync problems, see the section below.'), []);
    const article = readArticle(`# Sync fails\n\n${introduction}\n\n## Resolution\n\n1. Restart the app.\n`);
    deepEqual(ownEscalations(article), []);
  });

  it('is read in other languages', () => {
    deepEqual(
      scopesOf(
        '# Die Synchronisierung schlägt fehl\n\nDieser Artikel gilt für die App.\n\n## Betroffene Versionen\n\n- 3.1\n\n## Lösung\n\n1. Starten Sie die App neu.\n',
      ),
      ['covers: Dieser Artikel gilt für die App.', 'environment (version): 3.1'],
    );
    deepEqual(
      scopesOf(
        "# La synchronisation échoue\n\nCet article s'adresse aux administrateurs. Les fichiers ne sont pas copiés sur le serveur.\n\n## Versions concernées\n\n- 3.1\n\n## Résolution\n\n1. Redémarrez l'application.\n",
      ),
      ["covers (role): Cet article s'adresse aux administrateurs.", 'environment (version): 3.1'],
    );
    deepEqual(
      scopesOf(
        '# 同期に失敗する\n\nこの記事では、デスクトップアプリの問題について説明します。\n\n## 対象製品\n\n- ランタン 3.1\n\n## 解決方法\n\n1. アプリを再起動してください。\n',
      ),
      ['covers: この記事では、デスクトップアプリの問題について説明します。', 'environment: ランタン 3.1'],
    );
    deepEqual(
      scopesOf(
        '# 同步失败\n\n本文适用于桌面应用。\n\n## 影响版本\n\n- 3.1\n\n## 解决方法\n\n1. 重启应用。\n',
      ),
      ['covers: 本文适用于桌面应用。', 'environment (version): 3.1'],
    );
  });
});
