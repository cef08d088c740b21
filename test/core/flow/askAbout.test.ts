import { deepEqual } from 'node:assert/strict';
import { questionsIn } from '#core/article/lexicon/questions.js';
import { askAbout } from '#core/flow/askAbout.js';

/** Conditions with the questions that are asked for them; one that begins with "!" holds on "no". */
function check(language: string, questions: Readonly<Record<string, string>>): void {
  for (const [condition, question] of Object.entries(questions)) {
    const { text, holdsOn } = askAbout(condition, questionsIn(language));
    deepEqual([condition, `${holdsOn === 'no' ? '!' : ''}${text}`], [condition, question]);
  }
}

describe('a condition as a question', () => {
  it('puts the verb of "to be" and its like in front', () => {
    check('en', {
      'If the log is full': 'Is the log full?',
      'if all users are affected,': 'Are all users affected?',
      'If the rule was renamed or removed': 'Was the rule renamed or removed?',
      'If your certificate has expired': 'Has your certificate expired?',
      'If you have already done this': 'Have you already done this?',
      "If it's in the list": 'Is it in the list?',
      'If the name and password are right': 'Are the name and password right?',
      'If both services are running': 'Are both services running?',
      'If there is an entry': 'Is there an entry?',
    });
  });

  it('asks with "do" for everything else', () => {
    check('en', {
      'If you use a proxy': 'Do you use a proxy?',
      'If the file has rows now': 'Does the file have rows now?',
      'If the log shows that the disk is full': 'Does the log show that the disk is full?',
      'If the log files show errors': 'Do the log files show errors?',
      'If both look right': 'Do both look right?',
      'If the issue persists': 'Does the issue persist?',
      'If you recently changed your password': 'Did you recently change your password?',
      'If that does show a warning': 'Does that show a warning?',
      'Should you see a warning': 'Do you see a warning?',
    });
  });

  it('asks without negation, and knows that then "no" is meant', () => {
    check('en', {
      "If it isn't the one named “main”": '!Is it the one named “main”?',
      "If the extensions can't be disabled": '!Can the extensions be disabled?',
      "If the names don't match": '!Do the names match?',
      "If it hasn't been updated yet": '!Has it been updated?',
      'If you see no error': '!Do you see any error?',
      'If the command returns nothing': '!Does the command return anything?',
      'If none of the jobs are running': '!Are any of the jobs running?',
      'If the page no longer loads': '!Does the page still load?',
      'Unless the app is installed': '!Is the app installed?',
      "Unless the app isn't installed": 'Is the app installed?',
    });
  });

  it('leaves negations alone that are not the condition’s own', () => {
    check('en', {
      'If the log says "not found"': 'Does the log say "not found"?',
      'If you get an error saying the file could not be found':
        'Do you get an error saying the file could not be found?',
      'If the issue persists in a window with no extensions':
        'Does the issue persist in a window with no extensions?',
    });
  });

  it('asks for several things at once as a whole', () => {
    check('en', {
      "If the rules look right, but people still can't sign in":
        "Is it true that the rules look right, but people still can't sign in?",
      "If the result is empty or doesn't exist": "Is it true that the result is empty or doesn't exist?",
      'If not all users are affected': 'Is it true that not all users are affected?',
    });
  });

  it('makes whole sentences of fragments', () => {
    check('en', {
      'On Windows': 'Are you on Windows?',
      'For Firefox users': 'Is this about Firefox users?',
      'If using a proxy': 'Are you using a proxy?',
      'If missing': 'Is it missing?',
      'If you can': 'Can you?',
      'Note: If you want,': 'Do you want to?',
      'For example, if the name is new, and': 'Is the name new?',
      'If not already installed': '!Is it already installed?',
      'In case of an outage': 'Is there an outage?',
    });
  });

  it('moves the German verb to the front', () => {
    check('de', {
      'Wenn die Datei leer ist': 'Ist die Datei leer?',
      'Wenn das Kabel nicht eingesteckt ist': '!Ist das Kabel eingesteckt?',
      'Falls Sie einen Proxy verwenden': 'Verwenden Sie einen Proxy?',
      'Wenn der Dienst nicht mehr läuft': '!Läuft der Dienst noch?',
      'Wenn kein Eintrag vorhanden ist': 'Ist es so, dass kein Eintrag vorhanden ist?',
      'Wenn der Fehler auftritt': 'Ist es so, dass der Fehler auftritt?',
    });
  });

  it('puts "est-ce que" before French statements', () => {
    check('fr', {
      'Si le fichier est vide': 'Est-ce que le fichier est vide ?',
      'Si le service ne démarre pas': '!Est-ce que le service démarre ?',
      "S'il est vide": "Est-ce qu'il est vide ?",
      "S'il n'y a pas de fichier": "Est-il vrai qu'il n'y a pas de fichier ?",
      'Sous Windows': 'Êtes-vous sous Windows ?',
    });
  });

  it('puts 吗 behind Chinese statements', () => {
    check('zh', {
      如果日志为空: '日志为空吗？',
      如果页面不显示: '!页面显示吗？',
      如果无法登录: '!能登录吗？',
      如果没有安装驱动: '是否属于这种情况：没有安装驱动？',
    });
  });

  it('gives Japanese verbs their polite form', () => {
    check('ja', {
      ログが空の場合: 'ログが空ですか？',
      もし証明書が見つからない場合は: '!証明書が見つかりますか？',
      パスワードを変更した場合: 'パスワードを変更しましたか？',
      接続が遅くなりがちな場合: '接続が遅くなりがちな場合に当てはまりますか？',
    });
  });

  it('is left as it is in a language that only a configuration knows', () => {
    check('es', { 'Si el archivo está vacío,': 'Si el archivo está vacío?' });
  });
});
