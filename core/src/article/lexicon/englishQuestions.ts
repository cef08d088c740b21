import { baseForms, irregularPast, stateVerbs } from './englishBaseForms.js';
import type { QuestionGrammar } from './questionGrammar.js';

const auxiliary = 'is|are|was|were|can|could|will|would|should|must|do|does|did';
const participle =
  'been|become|gone|done|had|made|set|run|seen|lost|got|gotten|put|cut|sent|built|kept|left|read|hit|\\w+ed|\\w+en|\\w+wn';
const adverb = '(?:still|already|just|also|now|only|really|recently|currently|either|both|all|not|ever) ';
/** A subject without a clause of its own, which would have verbs that are not the statement's. */
const person = 'you|we|they|he|she|I';
const word = `(?!(?:${person}|that|which|who|whose|where|when|because|whether|if|how|what)\\b)[^\\s,;:]+`;
const subject = `((?:only )?(?:${person})|that|(?:(?!(?:and|or|but)\\b)${word} ){0,8}?${word})`;
const pronoun = 'it|this|that|he|she|one|someone|somebody|something|anything|anybody|everything|none';
const plainPlural =
  "((?:(?:the|your|these|those|both|some|any|all|other|several|two|different|multiple) )?(?:[\\w'’/-]+ ){0,3}[\\w'’/-]+[^s'’\\W]s)";
/** Not within a clause that another one holds: what it negates is not the statement. */
const outside =
  '(?<!\\S\\s+(?:that|which|who|where|when|whether|because|since|saying|stating|indicating|like)\\b.*)';
/** What cannot stand behind a plural noun, so that the word before it is a verb. */
const object =
  '(?= (?:the|a|an|any|your|its|their|his|this|that|these|those|no|one|two|more|less|fewer|only|too|very|like|as|not|nothing|anything|something|correctly|properly|successfully|normally|again|["\'`“‘\\d])|$)';

const polite = '(?:please )?(?:(?:then|now|next|first|also|afterwards|finally|lastly),? )?';
const findOut =
  '(?:determine|find out|figure out|establish|identify|work out|decide|tell|find|investigate|consider|think about)';
const pair = '(?:(?:the |your |both )?[\\w-]+ (?:and|or) (?:the |your )?[\\w-]+)';

/** How English asks. */
export const englishQuestions: QuestionGrammar = {
  isPlainLatin: true,
  frames: [
    '^(?:(?:but|and|or|so|then|also|otherwise|only|even|however|finally|alternatively|for example|for instance|in particular|as a last resort|in addition|note(?: that)?|important|tip)[,:]? )?(?:if(?: and only if)?|unless|when|whenever|where|assuming(?: that)?|provided(?: that)?|as long as|in case(?! of)|in the case (?:that|when|where)|in the event that|in (?:any )?cases? (?:where|when|in which))\\b[ ,]*(?:then )?',
    '(?:[,\\s]+(?:and|or|but))?[\\s.,:;?]*$',
  ],
  exceptions: ['^\\W*(?:\\w+,? )?unless\\b'],
  spellings: [
    ["\\b(ca|wo|sha)n['’]t\\b", '$1n not'],
    ['\\bwon not\\b', 'will not'],
    ['\\bcan ?not\\b', 'can not'],
    ['\\bcann not\\b', 'can not'],
    ["n['’]t\\b", ' not'],
    ["\\b(it|this|that|there|he|she|what|everything|something|one)['’]s (?!own\\b)", '$1 is '],
    ["\\b(you|we|they)['’]re\\b", '$1 are'],
    ["\\b(you|we|they|I)['’]ve\\b", '$1 have'],
    ['\\b(and|or|but),? if\\b', '$1'],
    ['^should you ', 'you '],
    ['^unable to ', 'you are unable to '],
    ['\\b(am|is|are|was|were) unable to\\b', '$1 not able to'],
  ],
  negators: [
    [`\\b(?=no )${outside}no longer\\b`, 'still'],
    [`\\b(?=not )${outside}not (.*?) (?:any more|anymore)\\b`, 'still $1'],
    [`\\b(?=still )${outside}still (can|could|is|are|do|does|did|was|were|has|have) not\\b`, '$1'],
    [`\\b(?=not |never )${outside}(?:not|never) (.*?) (?:yet|at all)$`, '$1'],
    [`\\b(?=still not |not )${outside}(?:still )?not (?:yet )?`, ''],
    [`\\b(?=no )(?<!\\b(?:with|by|in|at|for|of|to|under|on) )${outside}no (?=\\w)`, 'any '],
    [`\\b(?=nothing)${outside}nothing\\b`, 'anything'],
    [`\\b(?=nobody)${outside}nobody\\b`, 'anybody'],
    [`\\b(?=none)${outside}none of\\b`, 'any of'],
    [`\\b(?=neither)${outside}neither of\\b`, 'either of'],
  ],
  rigidPatterns: [
    '\\b(?:not only|not all|not every|no more than|no matter|whether or not|never|neither|nor|hardly|not (?:\\w+ )?because|nothing but|no-)\\b',
    '\\bno\\.',
  ],
  compoundPatterns: [
    `^(?!${pair} (?:are|were|have|do|is|can)\\b).*\\b(?:and|or|but|yet|nor)\\b.*\\b(?:${auxiliary}|has|have|had|not|still|works?|fails?|persists?)\\b`,
    '\\b(?:and|or|but|yet|while)\\b,? (?:you|it|they|we|he|she|there|no|none|nothing)\\b',
    '\\bbut instead\\b',
    '\\b(?:and|or|but) (?:its|their|the|your) [\\w-]+ \\w+s (?:the|an?|no|any|your|to|that)\\b',
    `\\b(?:and|or|but) (?:${stateVerbs.thirdPerson})\\b`,
    ',\\s+(?:and|or|but|yet)\\s+(?!any\\b|a\\b|other\\b)',
  ],
  forms: [
    { pattern: `^(${person}|it|that|this|there) (${auxiliary}|has|have)$`, question: '$2 $1?' },
    { pattern: '^(you) (?:want|wish|like|prefer)$', question: 'Do $1 want to?' },
    {
      pattern: `^((?:using|running|trying|experiencing|seeing|having|working|getting|accessing|deploying|upgrading|installing|connecting)\\b(?!.* (?:is|are|was|were|can|has|will)\\b).*)$`,
      question: 'Are you $1?',
    },
    { pattern: '^there (is|are|was|were) (.+)$', question: '$1 there $2?' },
    { pattern: '^there (has|have|had) been (.+)$', question: '$1 there been $2?' },
    {
      pattern: `^(you|we|they|I|these|those) (${adverb})?(?!${adverb}|\\w+ed\\b|(?:${irregularPast}|may|might|(?:have|had) (?:${adverb})*(?:${participle})|${auxiliary})\\b)(\\w+\\b.*)$`,
      question: 'Do $1 $2$3?',
    },
    { pattern: `^(${pair}) (are|were|is|can|do) (.+)$`, question: '$2 $1 $3?' },
    { pattern: `^${subject} (${adverb})?(${auxiliary}) (.+)$`, question: '$3 $1 $2$4?' },
    {
      pattern: `^${subject} (${adverb})?(has|have|had) ((?:${adverb})*(?:${participle})\\b.*)$`,
      question: '$3 $1 $2$4?',
    },
    { pattern: `^(${pronoun}) (${adverb})?(?<base>\\w+(?<!s)s)\\b(.*)$`, question: 'Does $1 $2$<base>$4?' },
    { pattern: `^${subject} (${adverb})?(?<base>has)\\b(.*)$`, question: 'Does $1 $2$<base>$4?' },
    {
      pattern: `^${subject} (${adverb})?(?<base>${stateVerbs.thirdPerson})\\b(.*)$`,
      question: 'Does $1 $2$<base>$4?',
    },
    {
      pattern: `^${subject} (${adverb})?(?<base>\\w+(?<!s)s)\\b(${object}.*)$`,
      question: 'Does $1 $2$<base>$4?',
    },
    { pattern: `^(both|all|most|some) (${stateVerbs.base})\\b(.*)$`, question: 'Do $1 $2$3?' },
    { pattern: `^${plainPlural} (${adverb})?(${stateVerbs.base})\\b(.*)$`, question: 'Do $1 $2$3$4?' },
    {
      pattern: `^(you|we|they|it|this|that|(?:the|your|a|an) [\\w-]+) (${adverb})?(?<base>${stateVerbs.past})\\b(?! by\\b)(.*)$`,
      question: 'Did $1 $2$<base>$4?',
    },
    {
      pattern:
        '^((?!(?:during|according|regarding|including|anything|something|nothing|missing|existing|pending|everything)\\b)[a-z]+ing\\b.*)$',
      question: 'Are you $1?',
    },
    { pattern: '^on (.+)$', question: 'Are you on $1?' },
    { pattern: '^for (.+?) to (\\w.*)$', question: 'Do you want $1 to $2?' },
    { pattern: '^for (.+)$', question: 'Is this about $1?' },
    { pattern: '^in (?:the )?(?:case|event) of (.+)$', question: 'Is there $1?' },
    {
      pattern:
        '^((?:already |currently )?(?:missing|empty|present|absent|true|false|enabled|disabled|set|installed|\\w+ed)\\b.*)$',
      question: 'Is it $1?',
    },
  ],
  whole: [{ pattern: '^(.+)$', question: 'Is it true that $1?' }],
  baseForms,
  outcomePatterns: [
    '^(?:(?:that|this|it|so|they|these|doing so|the (?:above|fix|step|test|change|workaround)) )(?:works?|worked|helps?|helped|succeeds?|succeeded|passes|passed|(?:is|was) successful|fails?|failed|does|did)$',
    "^(?:successful|unsuccessful|it (?:doesn|didn)['’]t|that (?:doesn|didn)['’]t)$",
  ],
  answerPatterns: [
    "^(?:so|yes|true|it is|it does|it has|they are|they do|that is the case|this is the case|that's the case|that is so|not|no|false|it isn['’]t|it['’]s not|it is not|it doesn['’]t|it does not|it hasn['’]t|they aren['’]t|they are not|they['’]re not|they don['’]t|they do not|this is not the case|this isn['’]t the case|that is not the case|that isn['’]t the case)(?:,? (?:yet|after|within|by|in time)\\b.*)?$",
  ],
  checkPatterns: [
    '\\b(?:and|then|to) (?:then |also )?(?:check|verify|confirm|make sure|ensure|see) that ((?:[^,;:.]|[.:](?=\\S))+)\\.?$',
    '^(?:please )?(?:(?:then|afterwards|finally|lastly|now),? )?(?:also )?(?:check|verify|confirm|validate|make sure|ensure|be sure|double-check|see|check to make sure|check and make sure)(?: to make sure)? (?:that |(?!(?:for|in|on|with|to|out|at|against|any|whether|if|all|each|both)\\b))((?:[^,;:.]|[.:](?=\\S))+)\\.?$',
  ],
  openCheckPatterns: [
    `^${polite}(?:check|verify|confirm|see|test|ask|look|examine|validate|check to see|double-check)(?: [\\w ]{1,30}?)? (?:whether(?: or not)?|if) ((?:[^,;:.]|[.:](?=\\S))+)\\.?$`,
  ],
  curedPatterns: ['\\bnow\\b'],
  leadPatterns: [
    `^${polite}(?:go|navigate|browse|head|switch|return|open|launch|log ?(?:in|on)|sign in|click|double-click|right-click|select|choose|pick|tap|press|type|enter|scroll|expand|hover|locate|find|download|search|copy|paste|look for|point|set (?:the |an? )?\\S+ (?:environment )?variable)\\b(?! .*\\b(?:again|instead)\\b)`,
  ],
  procedurePatterns: [
    '^(?!.*\\b(?:try|tries|one (?:or more )?of|any of|either|methods?|options?|solutions?|suggestions?|causes|checks|tips|things|in (?:the )?order|depending)\\b).*\\b(?:(?:follow|perform|complete|do|use|execute|take|run) (?:all (?:of )?)?(?:these|the following|the (?:\\w+ )?steps|the procedure)|as follows|(?:following|these) (?:\\w+ )?steps|steps below)\\b',
  ],
  idlePatterns: [
    "^(?:please )?(?:do not|don['’]t|never|avoid)\\b",
    '^(?:please )?(?:work through|go through|follow|start with|use|perform|complete|take|try|do) (?:(?:the|these|all|each|step)\\b.{0,40})?\\b(?:steps?|questions|checklist|instructions|procedures?)(?: (?:\\d+|below|in order|one by one|one after (?:the )?(?:other|another)))?(?: and answer .*)?[.:]?$',
  ],
  continuationPatterns: ['^(?:and )?(?:then|and|after that|afterwards|after this|finally)\\b'],
  enquiryPatterns: [
    '\\bto (?:see|view|list|display|show|read) (?!if\\b|whether\\b|that\\b)',
    `^${polite}${findOut}(?: [\\w ]{1,30}?)? (?:whether(?: or not)?|if) ((?:[^,;:.]|[.:](?=\\S))+)\\.?$`,
    `(?:^${polite}|\\b(?:and|then|to) )${findOut}(?: [\\w ]{1,30}?)? (?:whether|which|what|who|whose|when|where|how|why)\\b`,
    `^${polite}(?:check|see|ask|look|look up|note|examine)(?: first)? (?:which|what|who|whose|when|where|how|why)\\b`,
  ],
};
