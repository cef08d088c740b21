import { equal } from 'node:assert/strict';
import { cuesByLanguage, type Language } from '#core/article/lexicon/languages.js';
import { findTitleReferences } from '#core/article/titleReference.js';
import { checkFound, checkOutline, readParagraph } from '../support.js';

function checkTitles(language: Language, marked: string): void {
  checkFound(marked, (rich) => findTitleReferences(rich, cuesByLanguage[language]));
}

describe('references to titles', () => {
  it('are found in the quotation marks of each language', () => {
    checkTitles('de', 'Siehe „⟦Drucker einrichten⟧“ für Details.');
    checkTitles('de', 'Lesen Sie den Abschnitt „⟦Treiber⟧“.');
    checkTitles('fr', 'Consultez la section « ⟦Installer le pilote⟧ ».');
    checkTitles('fr', 'Voir "⟦Pilotes⟧" pour la suite.');
    checkTitles('ja', '詳細については、「⟦ドライバーの更新⟧」を参照してください。');
    checkTitles('zh', '请参考《⟦驱动升级指南⟧》。');
    checkTitles('zh', '详见“⟦驱动升级⟧”一节。');
  });

  it('are found in italics and bold', () => {
    checkTitles('de', 'Siehe *⟦Drucker einrichten⟧*.');
    checkTitles('fr', 'Consultez **⟦Installer le pilote⟧**.');
  });

  it('are no links, no code, and no words that only begin with a capital', () => {
    checkTitles('de', 'Siehe [Drucker](a.md) und `„x“`.');
    checkTitles('de', 'Lesen Sie Zeitung Und Buch.');
    checkTitles('ja', '「設定」をクリックします。');
    checkTitles('ja', '「[更新](a.md)」を参照してください。');
  });

  it('tell the verb that they were found by, wherever it stands', () => {
    const verb = (language: Language, text: string) =>
      findTitleReferences(readParagraph(text), cuesByLanguage[language])[0]?.verb;
    equal(verb('de', 'Siehe „Treiber“.'), 'Siehe');
    equal(verb('ja', '「更新」を参照してください。'), '「…」を参照');
  });
});

describe('quotations', () => {
  it('that a note opens speak to the reader, others do not', () => {
    checkOutline(
      '# 登录失败\n\n## 解决方法\n\n1. 更新许可证。\n\n   > **注意：**\n   >\n   > 升级后请重启。\n',
      'symptom: 登录失败\n  step fix: 更新许可证。\n',
    );
    checkOutline(
      '# 登录失败\n\n## 解决方法\n\n> 请重启。\n\n更新许可证。\n',
      'symptom: 登录失败\n  step fix: 更新许可证。\n',
    );
    checkOutline(
      '# 登录失败\n\n## 解决方法\n\n> **提示：** 请重启。\n\n更新许可证。\n',
      'symptom: 登录失败\n  step fix: 提示： 请重启。\n  step fix: 更新许可证。\n',
    );
  });
});
