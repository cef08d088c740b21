import type { QuestionForm, QuestionGrammar } from './questionGrammar.js';

/** What verbs end in before "場合", and how they end in a question. */
const polite: readonly (readonly [ending: string, question: string])[] = [
  ['されている', 'されています'],
  ['ている', 'ています'],
  ['てある', 'てあります'],
  ['された', 'されました'],
  ['した', 'しました'],
  ['なった', 'なりました'],
  ['される', 'されます'],
  ['できる', 'できます'],
  ['する', 'します'],
  ['である', 'です'],
  ['がある', 'があります'],
  ['(?<stem>異な|見つか|かか|終わ|残)る', '$<stem>ります'],
  ['(?<stem>出|見|でき|[えけげせてねべめれ])る', '$<stem>ます'],
  ['(?<stem>[えけげせてねべめれ])た', '$<stem>ました'],
  ['がいる', 'がいます'],
  ['届く', '届きます'],
  ['示す', '示します'],
  ['使う', '使います'],
];

/** The same for what verbs end in where they are negated. */
const negated: readonly (readonly [ending: string, question: string])[] = [
  ['されていない', 'されています'],
  ['ていない', 'ています'],
  ['てない', 'ています'],
  ['されない', 'されます'],
  ['できない', 'できます'],
  ['しない', 'します'],
  ['(?:では|で)ない', 'です'],
  ['がない', 'があります'],
  ['らない', 'ります'],
  ['かない', 'きます'],
  ['わない', 'います'],
  ['まない', 'みます'],
  ['たない', 'ちます'],
  ['(?<stem>[えけせてねべめれげみきにりいちじ])ない', '$<stem>ます'],
];

const end = '(?:場合|とき|時|際)(?:は|には|に)?';

function formOf([ending, question]: readonly [string, string], isOpposite: boolean): QuestionForm {
  return {
    pattern: `^(.+?)${ending}${end}$`,
    question: `$1${question}か？`,
    ...(isOpposite ? { isOpposite } : {}),
  };
}

/** How Japanese asks: the verb at the end takes its polite form, and "か". */
export const japaneseQuestions: QuestionGrammar = {
  frames: ['^(?:もし|仮に|万が一)[、,]?', '[\\s。、,：:；;？?]+$'],
  exceptions: [],
  spellings: [],
  negators: [],
  rigidPatterns: [],
  compoundPatterns: ['[、,]|(?:かつ|または|もしくは)'],
  forms: [
    ...negated.map((pair) => formOf(pair, true)),
    ...polite.map((pair) => formOf(pair, false)),
    { pattern: `^(.+?)の${end}$`, question: '$1ですか？' },
  ],
  whole: [
    { pattern: '^(.+?(?:場合|とき|時|際))(?:は|には|に)?$', question: '$1に当てはまりますか？' },
    { pattern: '^(.+)$', question: '次の状態に当てはまりますか：$1' },
  ],
  baseForms: new Map(),
  outcomePatterns: [`^(?:これで)?(?:解決した|成功した|うまくいった|失敗した)${end}$`],
  answerPatterns: [`^(?:はい|いいえ|そう(?:である|でない)?${end}?)$`],
  checkPatterns: [],
  openCheckPatterns: [],
  curedPatterns: ['今度は'],
  leadPatterns: [
    '(?:を開き|に移動し|をクリックし|を選択し|にログインし|を入力し|を押し|をタップし|をダウンロードし|をコピーし)(?:ます|てください)。?$',
  ],
  procedurePatterns: ['^(?!.*(?:いずれか|試し|方法)).*(?:次|以下|下記)の手順'],
  idlePatterns: ['(?:しないで|ないで)ください。?$|次の手順(?:を実行|に従)'],
  continuationPatterns: ['^(?:次に|その後|それから|続いて)'],
  enquiryPatterns: [
    'か(?:どうか|否か)?を?(?:特定|判断|突き止め|見極め)|(?:どの|どちら|何|いつ|どこ|誰)[^。]{0,40}か',
  ],
};
