import type { Lexicon } from './lexicon.js';

const subject =
  '(?:this|these|the|that|such)?\\s*(?:[\\w-]+\\s){0,3}?(?:issue|problem|error|alert|behaviou?r|failure|message|situation|exception|symptom|warning|condition|it|this|which|that|delay|status)s?';
const adverb =
  '(?:(?:often|usually|typically|commonly|generally|mostly|mainly|frequently|sometimes|also|likely|probably|most likely|normally|primarily|only|either|directly|simply)\\s+)*';
const modal = '(?:(?:can|could|may|might|will|would|should)\\s+)?';

/** What opens a subject that may be a cause; a pronoun speaks of something told before, "this method" of a remedy. */
const leading =
  '(?!this\\b|that\\b|these\\b|those\\b|it\\b|they\\b|which\\b|you\\b|we\\b|if\\b|when\\b|to\\b|the (?:following|above|previous|error|issue|problem|alert|command|script|steps?)\\b)';
/** Dots and colons inside of a name (`.chef/a.yaml`) end no subject. */
const words = '(?:[^,.;:]|[.:](?=\\S))';
const leads =
  '(?<!\\b(?:that|which|who|is the|are the|how))\\s(?:(?:(?:can|could|may|might|will|would)\\s(?:(?:also|often|sometimes|easily)\\s)?(?:cause|lead to|result in|trigger|prevent|interfere with|exhaust|overwhelm|exclude|break|block|expose|interrupt|slow down|put (?:unnecessary |additional )?(?:load|stress|pressure) on)|(?:(?:also|often|sometimes|usually|typically)\\s)?(?:causes(?! (?:of|for|are|is|and)\\b)|leads to|results in|triggers|prevents|interferes with|exhausts|overwhelms|puts (?:unnecessary |additional |too much )?(?:load|stress|pressure) on))\\s)';
const breaks =
  "fails?|stops? working|(?:is|are|be) (?:rejected|denied|refused|blocked|invalidated|dropped|lost|terminated|throttled|interrupted)|crash(?:es)?|hangs?|freezes?|times? out|breaks|cannot|can't|won't|will not|may not|might not|doesn't|does not|will be unable|is unable|will never|never|exits|(?:may|might|will) (?:show|display|report|crash|become|appear)";

const may = '(?:can|could|may|might|will|would|usually|often|typically)\\s+(?:also\\s+)?';

/** English cues for causes: what stands before them, behind them and around them. */
export const englishCauses: Pick<
  Lexicon,
  | 'causePatterns'
  | 'reversedCausePatterns'
  | 'resultPatterns'
  | 'culpritPatterns'
  | 'causingPatterns'
  | 'explanationPatterns'
  | 'guessPatterns'
  | 'suppositionPatterns'
  | 'causeSectionPatterns'
  | 'causeListPatterns'
  | 'limitPatterns'
  | 'diagnosisPatterns'
> = {
  causePatterns: [
    `${subject}\\s+(?:is|are|was|were|${modal}be|being)\\s+${adverb}(?:caused by|due to|because of|(?:a |the )?result of|triggered by|related to)`,
    `${subject}\\s+(?:is|are|was|were|${modal}be)\\s+${adverb}because(?: of)?`,
    `${adverb}(?:caused by|results? from|resulting from|triggered by)`,
    `${subject}\\s+${modal}${adverb}(?:occurs?|happens?|appears?|arises?|shows? up|comes up|is (?:returned|thrown|displayed|shown|raised|reported))(?:\\s+(?:also|only|mostly|usually|typically))?\\s+(?:if|when|because(?: of)?|due to|as a result of|whenever|since|in case|after)`,
    `${subject}\\s+${adverb}(?:means|indicates|suggests|implies|${may}(?:mean|indicate|suggest|imply))(?:\\s+that)?`,
    '(?:the|a|one|another|an?other possible|a possible|the most common|a common|the likely|the probable|the root|the main|the usual)\\s*(?:most )?(?:common |likely |possible |probable |root |typical |main )?(?:cause|reason|root cause|culprit|problem(?= is that)|issue(?= is that)|mistake)s?(?:\\s+(?:of|for|behind)\\s+[^.:;]{3,60}?)?\\s+(?:is|are|was|may be|might be|can be|could be)(?:\\s+(?:that|because))?',
    '(?:may|might|could|can)\\s+be\\s+(?:caused by|due to|because of|(?:the |a )?result of)',
    "(?:will not|won't|cannot|can't|can not|may not|might not|fails? to|unable to|not be able to)\\s[^.,;:]{2,70}?\\s(?:if|when|because|unless|until)(?= (?:the|your|you|an?|it|its|they|there|no|this|that|these)\\b)",
    '(?:this|that|it|which|the (?:issue|problem|error)) (?:is|was) (?:often|usually|typically|generally|most likely|likely|probably|commonly|normally|sometimes|(?:almost |nearly )?always) (?=(?:an?|the|one of|your)\\s)',
    '(?:this|it|the (?:issue|problem|error)) (?:could|may|might|can) (?:also )?(?:simply |just )?be (?:that (?!you need))?(?![a-z]+(?:ed|en)\\b|that\\b|very|quite|more|done|seen|possible|necessary|helpful|useful|able|different|hard|difficult|tricky|easier|a good|a bit|in |on |at |as |to |because|due|the (?:case|same)\\b)(?=\\S)',
    '(?:this|it|that) is (?=an? (?:[\\w/-]+ ){0,4}?(?:error|bug|limitation|mismatch|misconfiguration|conflict|failure|regression)\\b)',
    '(?:[\\w"\'`./-]+\\s){1,8}?(?:(?:can|may|might|will)\\s)?(?:(?:also|often|usually|typically|generally)\\s)?(?:occurs?|happens?|arises?|(?:is|are) (?:returned|thrown|raised|reported|generated|emitted)) (?:when|if|because(?: of)?|due to|after)',
    '\\bmeans? that',
    `(?:is|are|may be|can be|could be|might be)\\s+${adverb}(?:indicative of|an? (?:indication|sign|symptom|consequence|side effect) (?:of|that)|attributed to|down to|rooted in|traced (?:back )?to)`,
    `${adverb}(?:stems? from|originates? (?:from|in)|arises? from|boils down to|points to|hints at)`,
    `it(?:'s| is| may be| might be) (?:(?:most|very|also|quite|highly) )?(?:likely|probable|possible)(?: that)?(?! to\\b)`,
    `it(?:'s| is) probably(?! (?:best|better|easier|worth|not))`,
    `(?:most likely|probably|likely|chances are|perhaps|maybe),?(?: (?:that|because))?(?= (?:the|your|an?|you|there|its|their|one)\\b)`,
    'you (?:most )?(?:likely|probably) (?:have|need|are|did)',
    '(?:to do with|has something to do with)',
    '(?:causes|reasons|culprits)\\b[^.:;]{0,60}?\\s(?:include|includes|including|such as)',
    '(?:fails?|crash(?:es)?|hangs?|stops?|freezes?)\\b[^.,;:]{0,60}? (?:when|if|because) (?=there (?:is|are)\\b)',
    'as a (?:result|consequence) of',
    'due to',
    'because(?: of)?',
    'owing to',
  ],
  reversedCausePatterns: [
    '^(?:also,?\\s+)?(?:if|when|whenever|in case(?: of)?|in the case of)\\s+(.{8,160}?),\\s+(?:then\\s+)?(?:this|the|these|such|an?)\\s+(?:\\w+\\s)?(?:issue|problem|error|alert|warning|message|behaviou?r|failure)s?\\s+(?:(?:can|may|might|will|could)\\s+)?(?:also\\s+)?(?:be (?:triggered|raised|shown|displayed|returned)|occurs?|happens?|appears?|fires?|arises?|is (?:returned|displayed|shown|thrown|raised|triggered))\\b',
  ],
  resultPatterns: [
    '^(?:but |however,? |and )?(?:both of these|all of these|this|that|these|it|which)\\s(?:(?!is|are|was|were|has|have)[a-z]+\\s)?(?:(?:can|could|may|might|will|would|often|sometimes|usually|typically|also|then|in turn)\\s)*(?:causes?|caused(?! by)|leads? to|led to|results? in|triggers?|prevents?|breaks?|produces?)\\b',
  ],
  culpritPatterns: [
    '^(?:.*,\\s+)?((?!this|that|it|these|there|which|one\\b)[\\w./-]+(?:\\s[\\w./-]+){0,6}?)\\s(?:(?:may|might|can|could)\\s(?:also\\s)?be|is (?:likely|probably)(?: to be)?)\\s(?:the|a|another)\\s(?:cause|culprit|reason|issue|problem)\\b',
    '^(?:.*,\\s+)?(?:it (?:may|might|could) be that\\s+)?((?:an?|the|one of|your|some|another)\\s(?:\\([^)]*\\)|[^,.;]){4,90}?)\\s(?:is|are|may be|might be|can be|could be)\\s(?:(?:often|usually|typically|likely|probably|also)\\s)?(?:the|a|another)\\s(?:(?:root|likely|common|usual|possible|most likely|most common)\\s)?(?:cause|reason|culprit)\\b',
  ],
  causingPatterns: [
    `^(?:(?:also|however|occasionally|sometimes|often|usually|typically|generally|in (?:some|rare|other|many|most) cases),?\\s+)?(${leading}${words}{4,140}?)${leads}`,
    `^(?:if|whenever|in the event of|when (?!you\\b|users?\\b|trying|attempting|i\\b))\\s?(.{8,160}?),\\s(?:then\\s)?(?!you\\b|we\\b)[^,.;]{3,70}?\\s(?:(?:can|may|might|will|could)\\s)?(?:also\\s)?(?:${breaks})\\b`,
    '^((?:an?|the|you|your|it|this|access|support|sign-in|\\w+s) [^.;:]{3,80}?\\bonly (?:if|when|with|for|on|works with)\\b[^.;:]{3,120})$',
    `^([^.;:]{5,120}?)\\s[–—-]\\s(?:this|which|that|it)${leads}`,
    `^(${leading}[^.;:]{4,80},[^.;:]{3,60},?\\s(?:and|or)\\s[^,.;:]{3,60}?)${leads}`,
  ],
  explanationPatterns: [
    '^(?:it|this|that|in other words)\\b,?\\s+(?:(?:also|usually|typically|generally|often|basically|simply|just)\\s+)?(?:means|indicates|implies|suggests)\\b',
  ],
  guessPatterns: [
    '^(?:(?:also|however|alternatively),?\\s)?(you\\s(?:may|might|could)\\s(?:also |still |not )?(?:have|be)\\s(?!to\\b|able|asked|prompted|required|wondering|interested|notified|redirected|noticed|seen|a problem|an issue|problems|issues)[^,.;]+?)(?=\\s[-–—]\\s|[,.;]|$)',
    '^(?:(?:also|however|alternatively|sometimes|another possibility is that|it is possible that),?\\s)?((?:the|your|their|its|an?|some|another|one of)\\s[^,.;:]{2,80}?\\s(?:may|might|could)\\s(?:still |also |already |simply |not |no longer |fully |properly |correctly |currently )*(?:be|have|contain|lack|conflict|exceed|point|fail|block|interfere|(?:fully |properly )?support|(?:be )?block(?:ing|ed))\\s(?!able|used|required|needed|necessary|found|asked|prompted|helpful|useful|possible|displayed|shown|listed|different|available|to\\b|a (?:few|delay|while)|removed|deleted|changed|in (?:the|a) )[^,.;]+?)(?=\\s[-–—]\\s|[,.;]|$)',
  ],
  suppositionPatterns: [
    '(?:^|,\\s+)((?:the|your|their|his|its|an?)\\s+[^,.;]{3,90}?\\s(?:may|might|could)\\s(?:not\\s)?(?!help\\b|resolve\\b|be able\\b|be used\\b)[^,.;]+?)(?=\\s[-–—]\\s|[,.;]|$)',
  ],
  causeSectionPatterns: [
    '\\b(?:following|below|these|here|several|many|various|different|multiple|few|two|three|four|number of)\\b.*\\b(?:causes?|reasons?|culprits?)\\b',
    '\\b(?:causes?|reasons?|culprits?)\\b.*(?:\\b(?:following|below)\\b|:$)',
  ],
  causeListPatterns: [
    '^(?!to |check|see|find|determine|identify|confirm|verify|look)[^.]*\\b(?:causes?|reasons?)\\b[^.:]{0,80}:?\\s*$',
    '(?:one|any|some|one or more|several) of (?:the following|these) (?:[\\w-]+ )?(?:causes|reasons|conditions|issues|problems|factors)',
    '(?:due to|caused by)\\s*:\\s*$',
    '\\b(?:in|under|for) (?:any of |one of )?(?:the following|these|several|various) (?:[\\w-]+ )?(?:scenarios?|situations?|cases|circumstances|conditions|reasons)\\b[^.:]{0,40}:?\\s*$',
    '\\b(?:could|may|might|can) be (?:because(?: of)?|due to|caused by|one of|any of)\\b[^.:]{0,60}:\\s*$',
    '\\b(?:ways|how) (?:in which )?(?:this|it|that|the [\\w ]{3,20}) (?:can|could|may|might) (?:happen|occur|arise)\\b[^.:]{0,30}:?\\s*$',
    '\\b(?:could|may|might)(?:, for example,)? be:\\s*$',
    '\\b(?:issues|problems|things|factors|settings|conditions|changes|actions) (?:that )?(?:may|might|could|can|often|commonly|typically|usually|will)? ?(?:be )?(?:caus(?:e|ing)|trigger|lead to|result in)\\b[^.:]{0,60}:\\s*$',
    "\\b(?:not|n't|fails?|cannot|can't|never|errors?|issues?|problems?)\\b[^.:]{0,80}\\b(?:if|when|because)\\s*:\\s*$",
    '\\bbecause(?: of)?(?: one of)?(?: the following)?\\s*:\\s*$',
    '^the most (?:common|likely|usual|frequent)(?: ones)? (?:are|is)\\s*:\\s*$',
    '(?:due to|caused by|because of|when|if|result of) (?:one or more of |any of |one of |either of )?(?:the following|these)',
    '(?:scenarios?|situations?|circumstances|cases|conditions|factors|culprits|things that) (?:when|where|in which|under which|that|which|can|could|may|might)\\b[^.:]{0,80}:?\\s*$',
    '(?:common|possible|potential|known|typical|frequent|usual|likely|main|other) (?:[\\w-]+ ){0,3}?(?:culprits|scenarios|factors|mistakes|misconfigurations|pitfalls|problems|issues|triggers)(?: (?:are|include|listed|were|is)\\b[^.:]{0,40})?\\s*:\\s*$',
    '(?:occurs?|happens?|fails?|triggered|appears?|arises?)\\s+(?:when|if|for|because)(?: of)?(?: any of| one of| one or more of)?(?: the following)?[^.:]{0,40}:\\s*$',
  ],
  limitPatterns: [
    "^(?!if\\b|when\\b|this\\b|these\\b|note\\b|see\\b|there\\b)[^?]{3,80}?\\s(?:only|must|requires?|does not|doesn't|do not|don't|is not|isn't|are not|aren't|cannot|can't|can not|limits|restricts|is limited|are limited|is no longer|are no longer|will not|won't)\\s",
    '^by default,\\s',
  ],
  diagnosisPatterns: [
    "(?:you're|you are) (?:dealing with|looking at|affected by|hitting|still missing|missing)",
    'is (?:the|a|your) (?:culprit|cause|problem|reason|likely cause|root cause|issue)',
    "(?:it's|it is|it was|that's|that is|that was|this is|there's|there is|this was) (?:likely |probably |most likely |usually |typically )?(?:an? |the |due to |caused by |because )",
    '(?:this|that|it|which) (?:likely |probably |usually |typically |generally )?(?:means|indicates|suggests|points to|implies|shows|confirms)',
    '(?:the )?(?:cause|reason|problem|issue|error|culprit) (?:is|was|lies|may be|might be|could be) ',
    '(?:likely|probably) caused by',
    'means that',
    "(?:you|you'll|there|it|your \\w+)(?: most| very)? (?:likely|probably) ",
    "(?:you|you'll|there) (?:may |might |could )?(?:have|has|be) an? (?:issue|problem|error)",
    '(?:likely|probably|most likely) (?:an? |the |due|because|your )',
    '(?:may|might|could|can) be (?:the|an?|your) (?:cause|culprit|reason|problem|issue)',
  ],
};
