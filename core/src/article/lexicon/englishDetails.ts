import type { DetailLexicon } from './detailLexicon.js';
import { phrases } from './everyLanguage.js';

const page = '(?:article|guide|page|document|topic|runbook|post|how-to|tutorial|section|note|kb)';

/** People and teams; what is often the name of a program ("manager", "operator", "identity provider") is none. */
const party =
  "(?:[\\w'-]+ ){0,3}?(?:administrators?|admins?|sysadmins?|(?<!file |object |process )owners?|dbas?|(?:network|it|security|platform|infrastructure|database|operations|ops|engineering|desktop|on-?call|devops|sre|facilities|identity|storage|hosting|support|account) (?:teams?|departments?|staff|engineers?|managers?)|engineers?|developers?|isp|(?:internet |hosting |network )(?:service )?providers?|technicians?|electricians?|webmasters?|resellers?|supervisors?)";
const someone = '(?:an?|the|your|our|one of (?:the|your)|another|only (?:an?|the|your)?)\\s+';
const must =
  '(?:must|should|shall|can|could|has to|have to|needs? to|will (?:need|have) to|may (?:need|have) to|might (?:need|have) to|(?:is|are) required to)(?: also| first| then| now| only| instead)?\\s+(?!see\\b|be\\b|have\\b|not\\b|only\\b|always\\b|still\\b|no\\b)';

/** The things on a screen or in a room that a step makes do something. */
const thing =
  '(?:(?:the|a|an|your|its|this|another|all|both|each|every) (?:(?!that\\b|which\\b|to\\b|example|error|problem|issue|only\\b|is\\b|are\\b|can\\b)["“(]?[\\w.\'’/&-]+["”)]? ){0,5}?(?!(?:error|problem|issue|failure|reason|cause|example)s?\\b)["“(]?[\\w.\'’/&-]+["”)]?)';
/** Things that tell what a step found. */
const teller =
  "(?:the|its|your) (?:(?!that\\b|example\\b)[\\w.'’-]+ ){0,3}?(?:command|output|query|script|test|status|response|console|terminal|screen|display|window|result|report|page|dialog|log)s?";
const checked =
  "(?:the|this|its|your|all|every|each) (?:[\\w.'’-]+ ){0,4}?(?:output|result|response|status|state|light|led|indicator|icon|page|screen|dialog|message|sign-in|login|connection|service|pod|node|server|site|app|application|device|printer|router)s?";
/** No object follows: what opens or starts by itself is seen, what opens something else is only told. */
const alone =
  '(?=\\s*(?:[.,;:!)]|$)|\\s(?:again|automatically|and|in|on|within|up|normally|successfully|correctly|displaying|showing|with an?)\\b)';
const lead =
  '(?:now,? |then,? |afterwards,? |next,? |(?:after|within|in) (?:an?|about|some|several|around|\\d+)\\b[^,.;]{0,40}, |once [^,.;]{3,60}, )?';
const behind = '(?:then |now |also |automatically |immediately |briefly )*';

/** English cues for what is told beside the elements. */
export const englishDetails: DetailLexicon = {
  scopeHeadings: {
    whole: phrases(`
      environment | environments | applies to | applicable to | affected products | affected product |
      affected products and versions | affected product and versions | affected products/versions |
      applicable products | affected components | affected systems | affected platforms |
      affected environments | supported platforms | supported systems | products | product | platform | platforms |
      applicability | this article applies to | this applies to | who is affected`),
    version: phrases(`
      affected versions | affected version | versions affected | applicable versions | applicable version | product version |
      product versions | versions | version | supported versions | applies to versions | affected releases | fixed versions affected`),
    region: phrases(`
      affected regions | affected region | regions affected | applicable regions | regions | available regions`),
    role: phrases(`
      audience | intended audience | target audience | who this is for | who is this for | affected users |
      affected roles | applicable roles | required role | required roles | who can use this`),
  },
  coveragePatterns: [
    `(?:this|the following) (?:\\w+ )?${page} (?:only |also |mainly )?(?:covers|applies (?:only )?to|deals with|addresses|discusses|is (?:only |all )?about|describes|explains|helps you|helps to)\\b`,
    '(?:this|the) (?:issue|problem|error|bug|behaviou?r) (?:only )?(?:affects|applies to) (?:only |all )?(?:[\\w.-]+ ){0,6}?(?:versions?|releases?|builds?|editions?|plans?|tenants|tiers?)\\b',
    'applies to:? ',
  ],
  audiencePatterns: [
    `this (?:\\w+ )?${page} is (?:only |intended |meant |written |designed |aimed )*(?:for|at) `,
  ],
  redirectPatterns: [
    'for (?!(?:more|further|additional|example|instance|details?|information|known|common|these|those|this|such|all|any|most|the following|general)\\b)[^,.;:]{2,60}? (?:questions?|issues?|problems?|requests?|errors?|access|enquir(?:y|ies)|inquir(?:y|ies)|topics?|concerns?|failures?), (?:please )?(?:see|contact|e-?mail|write to|visit|go to|refer to|read|call|sign in|check|use|ask|reach out)\\b(?!.*\\b(?:below|following|this (?:article|page|section))\\b)',
    `this (?:\\w+ )?${page} (?:does not|doesn't) (?:cover|apply to|address|deal with)\\b`,
  ],
  partyPatterns: [
    `(?:[^.;:]{2,80},\\s+)?${someone}(${party})\\s+${must}`,
    `as an? (${party})(?: user)?,\\s+(?=\\p{L})`,
    `[^.;]{2,100}\\b(?:must|should|has to|have to|needs? to|can only|may only) be (?:[a-z]+ ){0,2}?by (?:an?|the|your|our) (${party})\\b`,
  ],
  partyLabelPatterns: [
    `[(\\[](${party})(?: only)?[)\\]]\\s*[:.–—-]?\\s*`,
    `(?:for )?(${party})(?: only)?\\s*:\\s+`,
  ],
  expectedResultPatterns: [
    `${lead}you(?: should| will|'ll)(?: now| then| also| briefly)? (?:see|notice|hear|get|receive|find (?!(?:more )?(?:information|instructions|details)\\b)|be (?:able to|asked|prompted|redirected|taken|presented|returned|signed in|logged in|connected))\\b`,
    "(?:now |then )?you(?: now| then|'re|'re now| are| are now) (?:see|redirected|prompted|taken|signed in|signed out|logged in|logged out|connected|returned|asked)\\b",
    '(?:you (?:can|should be able to) now|now you can|you should now be able to) ',
    `${lead}${thing} ${behind}(?:(?:opens|(?:re)?starts|closes|(?:re)?loads|reboots|launches)${alone}|(?:appears|disappears|reconnects|pops up|lights up|goes (?:away|out|green|solid)|comes (?:back|up)|turns (?:green|red|blue|amber|orange|white|solid|on)|becomes (?:available|active|online|green|visible)|changes (?:to|from|colou?r)|(?:is|are) (?:then |now )?(?:displayed|shown)|(?:is|are) (?:now )?(?:restored|online|connected|back))\\b)`,
    `${lead}${thing} (?:should|will) ${behind}(?:(?:open|(?:re)?start|close|(?:re)?load|reboot|launch)${alone}|(?:appear|disappear|reconnect|pop up|light up|go (?:away|out|green|solid)|come (?:back|up)|turn (?:green|red|blue|amber|orange|white|solid|on)|become (?:available|active|online|green|visible)|change (?:to|from|colou?r)|be (?:displayed|shown|restored|online|connected|back))\\b)`,
    `${teller} (?:(?:should |will )${behind}(?:show|return|print|display|report|read|say|list|succeed|complete|finish)|${behind}(?:shows|returns|prints|displays|reports|reads|says|lists|succeeds|completes|finishes))\\b`,
    `${checked} should (?:now |then |no longer |also )*(?:be|show|say|read|list|return|display|contain|start|work|appear|turn|respond|succeed)\\b`,
    '(?:the|this|your) (?:[\\w-]+ ){0,3}?(?:problem|issue|error|alert|message)s? should (?:now |no longer )(?:be|appear|occur|clear|disappear|show)\\b',
    'this (?:should |will )?(?:opens?|displays?|shows?|brings? up|takes? you|prints?|lists?|returns?|launch(?:es)?)\\b(?! (?:where|how|why|that)\\b)',
    'it should (?:now |then |no longer )*(?:show|say|read|list|return|display|open|start|appear|turn|respond)\\b',
    'the expected (?:output|result|response) is\\b',
  ],
  expectedResultLabelPatterns: [
    '(?:the )?expected (?:output|results?|response|outcome)\\s*:\\s*',
    '(?:step )?result\\s*:\\s*',
    '(?:you should see|what you should see|output should be)\\s*:\\s*',
  ],
  unexpectedPatterns: [
    '\\b(?:if|unless|otherwise|whether|may|might|could|sometimes|usually|often|except|until|either|instead of|by default|whenever|depending|in (?:most|some|many) cases|for example)\\b',
    '\\S (?:after|when) you\\b',
    '^(?!.*\\b(?:should|no longer|disappears?|clears?|gone|goes away)\\b).*\\b(?:errors?|fail(?:s|ed|ure|ures)?|warnings?|crash(?:es)?|incorrect|invalid)\\b',
  ],
};
