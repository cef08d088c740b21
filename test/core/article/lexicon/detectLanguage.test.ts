import { equal } from 'node:assert/strict';
import { declaredLanguage, detectLanguage } from '#core/article/lexicon/detectLanguage.js';
import { readBlocks } from '#core/article/readBlocks.js';
import { parseMarkdown } from '#core/markdown/parseMarkdown.js';
import { unindent } from '../../../support/unindent.js';

function detect(markdown: string): string {
  const text = unindent(markdown);
  return detectLanguage(readBlocks(text, parseMarkdown(text).value));
}

describe('detectLanguage', () => {
  it('tells German and French from English by their common words', () => {
    equal(detect('Der Drucker ist an, aber er druckt nicht, und die Lampe blinkt.'), 'de');
    equal(detect("L'imprimante est allumée, mais le voyant clignote et les pages ne sortent pas."), 'fr');
    equal(detect('The printer is on, but it does not print, and the light is blinking.'), 'en');
  });

  it('tells Japanese and Chinese by their scripts', () => {
    equal(detect('プリンターの電源は入っていますが、印刷できません。'), 'ja');
    equal(detect('打印机已经打开，但是无法打印。'), 'zh');
    equal(detect('印表機已經開啟，但是無法列印。'), 'zh');
  });

  it('reads headings and lists as well', () => {
    equal(detect('# Fehler\n\n- Die Lampe ist aus.\n- Das Kabel ist nicht eingesteckt.\n'), 'de');
  });

  it('leaves code out', () => {
    equal(
      detect(`
        打印机\`is-not-available-to-the-user\`无法使用。

        \`\`\`
        the printer is not available to you, and this is the log of it
        \`\`\`
      `),
      'zh',
    );
  });

  it('knows technical Chinese and Japanese by what stands between the names', () => {
    equal(detect('检查 TLS 与 Placement Rules in SQL 的配置，然后重启 Print Spooler Service。'), 'zh');
    equal(detect('Print Spooler Service を再起動し、Windows Event Log を確認します。'), 'ja');
  });

  it('is not led astray by a quotation in another language', () => {
    equal(
      detect(
        'If the page says 打印失败 or "Der Druck ist nicht möglich", the driver is too old for your system.',
      ),
      'en',
    );
    equal(detect('Wenn die Seite 印刷できません meldet, ist der Treiber für das System zu alt.'), 'de');
  });

  it('takes for English what it cannot tell', () => {
    equal(detect(''), 'en');
    equal(detect('# ERR_42'), 'en');
    equal(detect('La impresora está encendida, pero no imprime y la luz parpadea.'), 'en');
    equal(detect('Принтер включен, но не печатает.'), 'en');
  });
});

describe('declaredLanguage', () => {
  function declared(frontMatter: string): string | undefined {
    const text = `---\n${frontMatter}\n---\n\n# Title\n`;
    return declaredLanguage(text, parseMarkdown(text).value);
  }

  it('is what front matter says, without region and script', () => {
    equal(declared('lang: de'), 'de');
    equal(declared('title: x\nlanguage: "fr-CA"'), 'fr');
    equal(declared('lang: zh_Hans_CN'), 'zh');
    equal(declared('Lang: JA'), 'ja');
  });

  it('is nothing where it is not said, or where its cues are not known', () => {
    equal(declared('title: lang'), undefined);
    equal(declared('langs: de'), undefined);
    equal(declared('lang: pt-BR'), undefined);
    equal(declaredLanguage('lang: de', parseMarkdown('lang: de').value), undefined);
  });
});
