import type { QuestionGrammar } from './questionGrammar.js';

/** What is still a word without 不 before it. */
const verbs =
  '存在|正确|显示|支持|可用|成功|一致|匹配|工作|响应|出现|启动|兼容|包含|需要|起作用|在|会|想|使用|符合|允许|正常';

/** How Chinese asks: 吗 goes behind a statement. */
export const chineseQuestions: QuestionGrammar = {
  frames: [
    '^(?:(?:但是?|而|并且|另外|此外|同时|不过|那么|反之)[，,]?)?(?:如果|若是?|假如|假设|倘若|要是|一旦|除非|万一|如)\\s*',
    '(?:的话|时)?[\\s。，,：:；;？?]*$',
  ],
  exceptions: ['^除非'],
  spellings: [],
  negators: [
    ['不再', '仍然'],
    ['无法|不能|未能', '能'],
    ['不是', '是'],
    ['尚未|(?<!从)未(?=[\\p{sc=Han}])', '已'],
    [`不(?=(?:${verbs}))`, ''],
  ],
  rigidPatterns: [`从未|没|不(?!(?:再|能|是|${verbs}))|无(?!法|线)|非(?!常)`],
  compoundPatterns: ['[，,；;]|(?:并且|而且|或者|但是?|且|但)'],
  forms: [
    { pattern: '^(?:在|对于|针对)\\s*(.+?)(?:上|中|用户)?$', question: '是$1吗？' },
    { pattern: '^(.+)$', question: '$1吗？' },
  ],
  whole: [{ pattern: '^(.+)$', question: '是否属于这种情况：$1？' }],
  baseForms: new Map(),
  outcomePatterns: ['^(?:这|该方法|此方法)?(?:成功|有效|起作用|可行|失败|不起作用|无效)了?$'],
  answerPatterns: ['^(?:是|否|不是|是这样|不是这样)$'],
  checkPatterns: ['^(?:请)?(?:确认|确保|请确认|请确保)([^，。；：]+?)。?$'],
  openCheckPatterns: ['^(?:请)?(?:先)?(?:检查|确认|查看|请检查|请确认|请查看)是否([^，。；：]+?)。?$'],
  curedPatterns: ['现在|此时'],
  leadPatterns: ['^(?:请)?(?:打开|进入|点击|单击|双击|右键|选择|登录|输入|前往|转到|下载|找到|复制|粘贴)'],
  procedurePatterns: ['^(?!.*(?:尝试|之一|方法|任一|方案)).*(?:以下|如下|下列)(?:步骤|操作)'],
  idlePatterns: ['^(?:请)?(?:不要|切勿|勿|避免|按照以下步骤)'],
  continuationPatterns: ['^(?:然后|接着|再|之后)'],
  enquiryPatterns: ['^(?:请)?(?:先)?(?:查明|判断|确定|了解|弄清)|(?:哪|什么|如何|怎么)'],
};
