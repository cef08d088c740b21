import { equal } from 'node:assert/strict';
import { splitSentences } from '#core/article/sentences.js';
import { cues, readParagraph } from './support.js';

/** The sentences end where `¦` stands. */
function check(marked: string): void {
  const sentences = splitSentences(readParagraph(marked.replaceAll('¦', '')), cues);
  const plain = readParagraph(marked)
    .text.split('¦')
    .map((part) => part.trim());
  equal(sentences.map(({ text }) => text).join('¦'), plain.join('¦'));
}

describe('splitSentences', () => {
  it('ends sentences at full stops, question marks, exclamation marks and ellipses', () => {
    check('Restart the app.¦ Did that help?¦ Good!¦ Then wait…¦ Done.');
  });

  it('ends them behind closing quotes and parentheses', () => {
    check('It says "Try again."¦ Restart it.');
    check('Open the menu (top right.)¦ Restart it.');
  });

  it('keeps versions, numbers and dates together', () => {
    check('Update to 4.2.1 or 5.0. It helps.'.replace('5.0. ', '5.0.¦ '));
    check('Version 3.11 is needed.¦ It takes 2.5 minutes.');
  });

  it('keeps file names, addresses and domains together', () => {
    check('Delete config.json and .env now.¦ Open example.com/help.¦ Write to a.b@example.com.');
    check('Open notes.txt.¦ Save it.');
  });

  it('keeps abbreviations together', () => {
    check('Use another cable, e.g. A short one.');
    check('Use tools (i.e. Wrench no. 5) etc. at hand.');
    check('Write approx. Five words vs. Ten.');
  });

  it('keeps what goes on in lower case together', () => {
    check('Set it to min. value.¦ Then wait.');
    check('The app says ... and stops.¦ Restart it.');
  });

  it('keeps paths through a user interface together', () => {
    check('Go to Settings → Users → Reset 2FA.¦ Restart it.');
    check('Open **Settings > Tools... > About**.¦ Restart it.');
  });

  it('keeps numbers in front of a sentence with it', () => {
    check('1. Restart the app.¦ 2. Wait.'.replace('1. ', '1\\. '));
  });

  it('ends nothing inside of code', () => {
    check('Run `a. B? C! D` now.¦ Then go on.');
  });

  it('ends nothing inside of parentheses', () => {
    check('Restart the app (see above. It is easy! Really?) and wait.¦ Go on.');
  });

  it('takes an unclosed parenthesis for no parenthesis', () => {
    check('Restart the app (see above.¦ Then wait.');
  });

  it('takes a quoted message for one thing', () => {
    check('It says "Failed. Try again." and stops.¦ Restart it.');
    check('The message “An error occurred. Contact your administrator.” appears.¦ Restart it.');
  });

  it('ends at every hard line break', () => {
    check('Restart the app  \n¦and wait');
  });

  it('ends at the full stops of Chinese and Japanese, behind which no space stands', () => {
    check('重启应用。¦然后等待！¦好吗？');
  });

  it('gives nothing for nothing', () => {
    equal(splitSentences({ text: '', offsets: [0], marks: [] }, cues).length, 0);
  });
});
