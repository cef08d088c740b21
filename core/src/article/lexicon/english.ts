import { englishHeadingPatterns, englishHeadings } from './englishHeadings.js';
import { englishNounVerbs, englishVerbs } from './englishVerbs.js';
import type { Lexicon } from './lexicon.js';

const subject =
  '(?:this|these|the|that|such)?\\s*(?:[\\w-]+\\s){0,3}?(?:issue|problem|error|alert|behaviou?r|failure|message|situation|exception|symptom|warning|condition|it|this|which|that|delay|status)s?';
const adverb =
  '(?:(?:often|usually|typically|commonly|generally|mostly|mainly|frequently|sometimes|also|likely|probably|most likely|normally|primarily|only|either|directly|simply)\\s+)*';
const modal = '(?:(?:can|could|may|might|will|would|should)\\s+)?';

/** What opens a subject that may be a cause; a pronoun speaks of something told before, "this method" of a remedy. */
const leading =
  '(?!this\\b|that\\b|these\\b|those\\b|it\\b|they\\b|which\\b|you\\b|we\\b|if\\b|when\\b|to\\b|the (?:following|above|previous|error|issue|problem|alert|command|script|steps?)\\b)';
const leads =
  '(?<!\\b(?:that|which|who|is the|are the|how))\\s(?:(?:(?:can|could|may|might|will|would)\\s(?:(?:also|often|sometimes|easily)\\s)?(?:cause|lead to|result in|trigger|prevent|interfere with|exhaust|overwhelm|exclude|break|block|expose|interrupt|slow down|put (?:unnecessary |additional )?(?:load|stress|pressure) on)|(?:(?:also|often|sometimes|usually|typically)\\s)?(?:causes(?! (?:of|for|are|is|and)\\b)|leads to|results in|triggers|prevents|interferes with|exhausts|overwhelms|puts (?:unnecessary |additional |too much )?(?:load|stress|pressure) on))\\s)';
const breaks =
  "fails?|stops? working|(?:is|are|be) (?:rejected|denied|refused|blocked|invalidated|dropped|lost|terminated|throttled|interrupted)|crash(?:es)?|hangs?|freezes?|times? out|breaks|cannot|can't|won't|will not|may not|might not|doesn't|does not";

/** English cues. */
export const english: Lexicon = {
  language: 'en',
  headings: englishHeadings,
  headingPatterns: englishHeadingPatterns,
  problemPatterns: [
    '\\b(?:no|nothing)\\b',
    "\\b(?:can't|cannot|can not|couldn't|could not|won't|will not|doesn't|does not|don't|do not|didn't|did not|isn't|is not|aren't|are not|not able to|unable|wasn't|hasn't|haven't|has not)\\b",
    '\\b(?:error|errors|fail|fails|failed|failing|failure|failures|exception|crash|crashes|crashed|crashing|stuck|disappear|deleted|gone|exited with|exits with|misconfiguration|hang|hangs|hung|freezes|frozen|slow|slowness|timeout|timed out|times out|time out|missing|blank|broken|invalid|denied|refused|rejected|lost|loss|corrupt|corrupted|corruption|unexpected|unexpectedly|problem|problems|issue|issues|trouble|wrong|incorrect|conflict|unhealthy|unavailable|unreachable|down|not found|no longer|high|low|too many|too large|too long|expired|blocked|disabled|duplicate|duplicated|inconsistent|incomplete|insufficient|exceeded|exceeds|dropouts|glitches|gaps|skips|degraded|pending|misconfigured|unresponsive|unknown|unauthorized|forbidden|never|empty|stopped|stops|behaves|disappears|disappeared|delayed|delay|leak|overflow|mismatch|bad|outage|poor|noise|limited|restricted|unsupported|not working|not supported|deadlock|flapping|throttled|erratic|erratically)\\b',
    '\\bnot\\b',
    '\\b(?:troubleshoot|troubleshooting)\\b',
    '\\b[A-Z]{2,}\\d{3,}\\b|\\b0x[0-9a-f]{4,}\\b|\\b[45]\\d\\d\\b',
  ],
  topicPatterns: [
    '^(?:how (?:to|do|does|can|should|is|are)|what (?:is|are|does|do)|when (?:to|should)|where|which|can i|is (?:it|there)|does|could there|about|to [a-z]+)\\b',
    '\\b(?:guide|overview|reference|investigation|information|logging|monitoring|settings|codes|background|concepts?|glossary|checklist|tips|analysis|tools?|commands?|introduction|architecture|considerations|recommendations|best practices)$',
  ],
  problemListPatterns: [
    '\\b(?:troubleshoot|troubleshooting|faqs?|frequently asked questions|pitfalls|gotchas)\\b',
    '\\b(?:common|known|possible|typical|frequent|usual|other|specific) (?:[\\w-]+ ){0,3}?(?:errors|issues|problems|failures|messages|symptoms|questions)\\b',
    '\\berror (?:messages|codes|reference)\\b',
  ],
  whenPatterns: [
    'when (?:running|using|working with|connecting (?:from|through|via)|you (?:use|are using|run|are running|are on|do not|don.t))\\b',
    "when (?:there (?:is|are)|[^,]{3,50}\\b(?:is|are)(?:n't| not))\\b",
    'when (?!prompted|asked|done|finished|ready|complete)[^,]{3,60}\\b(?:is|are) (?:used|enabled|disabled|missing|installed|set|configured|running|blocked|behind)\\b',
  ],
  causePatterns: [
    `${subject}\\s+(?:is|are|was|were|${modal}be|being)\\s+${adverb}(?:caused by|due to|because of|(?:a |the )?result of|triggered by|related to)`,
    `${subject}\\s+(?:is|are|was|were|${modal}be)\\s+${adverb}because(?: of)?`,
    `${adverb}(?:caused by|results? from|resulting from|triggered by)`,
    `${subject}\\s+${modal}${adverb}(?:occurs?|happens?|appears?|arises?|shows? up|comes up|is (?:returned|thrown|displayed|shown|raised|reported))(?:\\s+(?:also|only|mostly|usually|typically))?\\s+(?:if|when|because(?: of)?|due to|as a result of|whenever|since|in case)`,
    `${subject}\\s+${adverb}(?:means|indicates|suggests|implies)(?:\\s+that)?`,
    '(?:the|a|one|another|an?other possible|a possible|the most common|a common|the likely|the probable|the root|the main|the usual)\\s*(?:most )?(?:common |likely |possible |probable |root |typical |main )?(?:cause|reason|root cause|culprit|problem(?= is that)|issue(?= is that)|mistake)s?(?:\\s+(?:of|for|behind)\\s+[^.:;]{3,60}?)?\\s+(?:is|are|was|may be|might be|can be|could be)(?:\\s+(?:that|because))?',
    '(?:may|might|could|can)\\s+be\\s+(?:caused by|due to|because of|(?:the |a )?result of)',
    "(?:will not|won't|cannot|can't|can not|may not|might not|fails? to|unable to|not be able to)\\s[^.,;:]{2,70}?\\s(?:if|when|because|unless|until)(?= (?:the|your|you|an?|it|its|they|there|no|this|that|these)\\b)",
    '(?:this|that|it|which|the (?:issue|problem|error)) (?:is|was) (?:often|usually|typically|generally|most likely|likely|probably|commonly|normally|sometimes|(?:almost |nearly )?always) (?=(?:an?|the|one of|your)\\s)',
    '(?:this|it|the (?:issue|problem|error)) (?:could|may|might|can) (?:also )?(?:simply |just )?be (?:that (?!you need))?(?![a-z]+(?:ed|en)\\b|that\\b|very|quite|more|done|seen|possible|necessary|helpful|useful|able|different|hard|difficult|tricky|easier|a good|a bit|in |on |at |as |to |because|due|the (?:case|same)\\b)(?=\\S)',
    '(?:this|it|that) is (?=an? (?:[\\w/-]+ ){0,4}?(?:error|bug|limitation|mismatch|misconfiguration|conflict|failure|regression)\\b)',
    '(?:[\\w\"\'`./-]+\\s){1,8}?(?:(?:can|may|might|will)\\s)?(?:(?:also|often|usually|typically|generally)\\s)?(?:occurs?|happens?|arises?|(?:is|are) (?:returned|thrown|raised|reported|generated|emitted)) (?:when|if|because(?: of)?|due to)',
    `(?:is|are|may be|can be|could be|might be)\\s+${adverb}(?:indicative of|an? (?:indication|sign|symptom|consequence|side effect) (?:of|that)|attributed to|down to|rooted in|traced (?:back )?to)`,
    `${adverb}(?:stems? from|comes? from|originates? (?:from|in)|arises? from|boils down to|points to|hints at)`,
    `it(?:'s| is| may be| might be) (?:(?:most|very|also|quite|highly) )?(?:likely|probable|possible)(?: that)?(?= (?:the|your|an?|you|it|there|its|their|one)\\b)`,
    `(?:most likely|probably|likely|chances are|perhaps|maybe),?(?: (?:that|because))?(?= (?:the|your|an?|you|there|its|their|one)\\b)`,
    'you (?:most )?(?:likely|probably) (?:have|need|are|did)',
    '(?:to do with|has something to do with)',
    'as a (?:result|consequence) of',
    'due to',
    'because(?: of)?',
    'owing to',
  ],
  reversedCausePatterns: [
    '^(?:also,?\\s+)?(?:if|when|whenever|in case(?: of)?|in the case of)\\s+(.{8,160}?),\\s+(?:then\\s+)?(?:this|the|these|such|an?)\\s+(?:\\w+\\s)?(?:issue|problem|error|alert|warning|message|behaviou?r|failure)s?\\s+(?:(?:can|may|might|will|could)\\s+)?(?:also\\s+)?(?:be (?:triggered|raised|shown|displayed|returned)|occurs?|happens?|appears?|fires?|arises?|is (?:returned|displayed|shown|thrown|raised|triggered))\\b',
  ],
  resultPatterns: [
    '^(?:but |however,? |and )?(?:both of these|all of these|this|that|these|it|which)\\s(?:[a-z]+\\s)?(?:(?:can|could|may|might|will|would|often|sometimes|usually|typically|also|then|in turn)\\s)*(?:cause[sd]?|leads? to|led to|results? in|triggers?|prevents?|breaks?|produces?)\\b',
  ],
  culpritPatterns: [
    '^(?:.*,\\s+)?((?!this|that|it|these|there|which|one\\b)[\\w./-]+(?:\\s[\\w./-]+){0,6}?)\\s(?:may|might|can|could)\\s(?:also\\s)?be\\s(?:the|a|another)\\s(?:cause|culprit|reason|issue|problem)\\b',
    '^(?:.*,\\s+)?(?:it (?:may|might|could) be that\\s+)?((?:an?|the|one of|your|some|another)\\s[^,.;]{4,90}?)\\s(?:is|are|may be|might be|can be|could be)\\s(?:(?:often|usually|typically|likely|probably|also)\\s)?(?:the|a|another)\\s(?:(?:root|likely|common|usual|possible|most likely|most common)\\s)?(?:cause|reason|culprit)\\b',
  ],
  causingPatterns: [
    `^(?:(?:also|however|in (?:some|rare|other|many|most) cases),?\\s+)?(${leading}[^,.;:]{4,140}?)${leads}`,
    `^(?:if|whenever)\\s(.{8,160}?),\\s(?:then\\s)?(?!you\\b|we\\b)[^,.;]{3,70}?\\s(?:(?:can|may|might|will|could)\\s)?(?:also\\s)?(?:${breaks})\\b`,
    `^([^.;:]{5,120}?)\\s[–—-]\\s(?:this|which|that|it)${leads}`,
    `^(${leading}[^.;:]{4,80},[^.;:]{3,60},?\\s(?:and|or)\\s[^,.;:]{3,60}?)${leads}`,
  ],
  explanationPatterns: [
    '^(?:it|this|that|in other words)\\b,?\\s+(?:(?:also|usually|typically|generally|often|basically|simply|just)\\s+)?(?:means|indicates|implies|suggests)\\b',
  ],
  guessPatterns: [
    '^(?:(?:also|however|alternatively|sometimes|another possibility is that|it is possible that),?\\s)?((?:the|your|their|its|an?|some|another|one of)\\s[^,.;:]{2,80}?\\s(?:may|might|could)\\s(?:still |also |already |simply |not |no longer |fully |properly |correctly |currently )*(?:be|have|contain|lack|conflict|exceed|point|fail|block|interfere|(?:fully |properly )?support|(?:be )?block(?:ing|ed))\\s(?!able|used|required|needed|necessary|found|asked|prompted|helpful|useful|possible|displayed|shown|listed|different|available|to\\b|a (?:few|delay|while)|removed|deleted|changed|in (?:the|a) )[^,.;]+?)(?=\\s[-–—]\\s|[,.;]|$)',
  ],
  suppositionPatterns: [
    '(?:^|,\\s+)((?:the|your|their|his|its|an?)\\s+[^,.;]{3,90}?\\s(?:may|might|could)\\s(?:not\\s)?(?!help\\b|resolve\\b|be able\\b|be used\\b)[^,.;]+?)(?=\\s[-–—]\\s|[,.;]|$)',
  ],
  causeListPatterns: [
    '^(?!to |check|see|find|determine|identify|confirm|verify|look)[^.]*\\b(?:causes?|reasons?)\\b[^.:]{0,80}:?\\s*$',
    '(?:one|any|some) of the following (?:[\\w-]+ )?(?:causes|reasons|conditions|issues|problems|factors)',
    '(?:due to|caused by)\\s*:\\s*$',
    '(?:due to|caused by|because of|when|if|result of) (?:one or more of |any of |one of |either of )?(?:the following|these)',
    '(?:scenarios?|situations?|circumstances|cases|conditions|factors|culprits|things that) (?:when|where|in which|under which|that|which|can|could|may|might)\\b[^.:]{0,80}:?\\s*$',
    '(?:common|possible|potential|known|typical|frequent|usual|likely|main|other) (?:[\\w-]+ ){0,3}?(?:culprits|scenarios|factors|mistakes|misconfigurations|pitfalls|problems|issues|triggers)(?: (?:are|include|listed|were|is)\\b[^.:]{0,40})?\\s*:\\s*$',
    '(?:occurs?|happens?|fails?|triggered|appears?|arises?)\\s+(?:when|if|for|because)(?: of)?(?: any of| one of| one or more of)?(?: the following)?[^.:]{0,40}:\\s*$',
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
  stepListPatterns: [
    '\\b(?:follow|use|perform|take|complete|do|try|run|execute|see|apply) (?:these|the following|one of the following|the steps|one of these|any of the following|the below|the)(?: [\\w-]+){0,4}(?: below| steps?| methods?| instructions?| commands?| procedures?| options?| actions?| workarounds?| solutions?)?(?: (?:to|in order to|for) [^.:]{2,120})?[:.]?\\s*$',
    '^(?:to|in order to) [^,.]{2,100}:\\s*$',
    '\\b(?:as follows|the following|following steps|these steps|steps below|below)\\s*[:.]?\\s*$',
    '^(?:steps|procedure|solution|workaround|resolution|for example|example)\\s*:\\s*$',
  ],
  verbs: englishVerbs,
  nounVerbs: englishNounVerbs,
  objectPatterns: [
    '(?:the|a|an|your|any|some|all|both|each|every|this|that|these|those|it|them|if|whether|that|for|to|in|on|at|out|up|off|with|from|into|for|how|what|which|why|when|where|and|or|another|one|both|only|again|via|by|back|down|over|through|as|until|no|its|their|his|her|our|using|manually|either|new|more|access|permissions?|around|under|network|existing|older|different|other|whatever|current|additional|against)\\b',
    '["`\'(<$*\\[/\\d]',
    '[A-Z]',
    '[\\w-]+(?:ing|ed|s|ion|ity|age|ent)\\b',
  ],
  adverbPatterns: [
    '(?:double|quick|cross)\\s+(?=check|click|tap)',
    "(?:then|next|now|also|finally|first|second|third|lastly|afterwards?|please|kindly|simply|just|optionally|optional|again|instead|alternatively|additionally|manually|carefully|temporarily|immediately|always|either|therefore|so|and|or|but|otherwise|if not|if so|ideally|lastly|secondly|thirdly|note|important|tip|workaround|recommended|solution|fix|resolution|permanently|periodically|similarly|as a workaround|as a last resort|to do (?:this|so|that|it)|once done|do not|don't|never|not)\\b[,:]?\\s+",
    '(?:step|option|method|solution|workaround)\\s*\\d+\\s*[:.)-]\\s*',
    '\\d+[.)]\\s+',
  ],
  softInstructionPatterns: [
    "\\b(?:you|we|users?|people|admin(?:istrator)?s?|customers?|one|they|(?:an?|the|your) (?:[\\w-]+ ){0,3}?(?:administrators?|admins?|owners?|users?|customers?|developers?|operators?|engineers?|agents?))\\s+(?:can|could|should|must|may|might|will need to|need to|needs to|have to|has to|will have to|may need to|might need to|may want to|might want to|are advised to|are recommended to|can also|should also|must also|can try|can either|'ll need to|may have to|might have to|could also|must first|can then)\\s+(?!see\\b|also see\\b|need (?:assistance|help|more)|experience|encounter|receive|notice|expect|find that|be\\b|have\\b|occur|happen|cause|fail|not\\b|appear|result|lead|lose|get\\b|still\\b|become|contain|include\\b|only\\b|take\\b|affect)[a-z]+",
    "\\b(?:we|it is|it's|is) (?:strongly |highly |best )?(?:recommend(?:ed)?|suggest(?:ed)?|advise[sd]?|advisable|necessary|required|possible|best|important|safe)(?: that you| you| to| using)\\b",
    '\\b(?:the )?(?:recommended |best |only |possible |temporary |simplest |easiest |current )?(?:workaround|solution|fix|resolution|remedy|approach|option|way|mitigation)s? (?:(?:for|to) [^.]{2,60} )?(?:(?:is|are|would be) (?:to|using|by)|involves?) ',
    '\\b(?:can|could|may|might|should|must|needs? to|has to|have to|will) be (?:safely |manually |easily |quickly )?(?:resolved|fixed|solved|mitigated|worked around|corrected|addressed|avoided|remedied|removed|deleted|disabled|enabled|restarted|cleared|updated|upgraded|increased|decreased|changed|configured|set|installed|reinstalled|used|checked|verified|adjusted|replaced|reset|restored|added|applied|run|rebooted|recreated|overridden|ignored)',
    '\\b(?:resolves?|fix(?:es)?|solves?|clears?|corrects?|mitigates?) (?:this|the|that|it)(?: [\\w-]+)?(?: issue| problem| error)?(?: by)?\\b',
    '\\b(?:might|may|could|can) (?:need|require) (?:a|an|to)\\b',
    '\\b(?:requires?|needs?) (?:a |an )?(?:manual |full |new )?(?:restart|reboot|reinstall(?:ation)?|upgrade|update|reset)\\b',
    '(?:^|[,;:]\\s+|\\band\\s+)be sure\\b',
    '\\b(?:must|should|has to|have to|needs? to)(?: first| always| then| also| only)? be (?!(?:able|shown|displayed|visible|listed|returned|resolved|fixed|gone|seen|redirected|prompted|asked|taken|logged|no|the|an?|in|at|on|of|under|between|less|more|greater|one|empty|present|similar|something|green|\\d)\\b)[a-z]+(?:ed|en|d|t|n)\\b',
    '^(?:[a-z]+ing)\\s[^.;]{3,80}?\\s(?:(?:should|will|would|may|might|can|could|usually|often|typically|also)\\s)+(?:help|helps|fix|fixes|resolve|resolves|solve|solves|show|reveal|display|give|provide|clear)\\b',
    "\\bit(?:'s| is| may be| might be) (?:also )?(?:worthwhile|worth|helpful|useful|a good idea|best|wise|safest)(?: to)? ",
    '\\btry (?:to |[\\w-]+ing\\b)',
  ],
  modes: {
    test: ['try', 'test', 'ping', 'attempt', 'retry', 'rerun', 're-run', 'reproduce', 'curl'],
    check: [
      'check',
      'confirm',
      'verify',
      'validate',
      'review',
      'inspect',
      'examine',
      'compare',
      'look',
      'determine',
      'identify',
      'find',
      'see',
      'view',
      'investigate',
      'analyze',
      'analyse',
      'monitor',
      'observe',
      'watch',
      'query',
      'search',
      'locate',
      'double-check',
      'read',
      'consult',
      'diagnose',
      'evaluate',
      'note',
      'list',
    ],
    collect: ['collect', 'gather', 'capture', 'record', 'attach', 'obtain'],
    verify: ['reload', 'refresh', 'relaunch', 'wait'],
  },
  conditionPatterns: [
    '(?:(?:but|and|or|so|then|also|(?:please )?note(?: that)?|otherwise|only|even|especially|however|additionally|in addition|in particular|finally|lastly|alternatively|similarly|likewise|for example|for instance|generally|typically|usually|sometimes|as a last resort|in that case),?:?\\s+)?(?:if|unless|in case|in cases where|in the case|in case of|should you|in the event|provided that|assuming|as long as)\\b',
  ],
  platformPatterns: [
    '(?:on|for)\\s+(?:an? |the )?(?:windows|mac ?os|macos|os x|mac|linux|ubuntu|debian|red ?hat|rhel|centos|fedora|suse|arch|ios|ipados|android|chrome|firefox|safari|edge|azure|aws|gcp|docker|kubernetes|openshift|desktop|mobile|on-premises|cloud)\\b',
    'for\\s+(?!more\\b|example|instance|the\\b|this\\b|these\\b|that\\b|each\\b|all\\b|every\\b|further|additional|detailed|details|information|best|now|a\\b|an\\b|your\\b|any\\b|some reason|security|reference|guidance|help|added|better|optimal|improved|recommended|general|specific|convenience|simplicity|testing|production|most|many|some)',
  ],
  platformNamePatterns: [
    '(?:windows|mac ?os|macos|os x|mac|linux|ubuntu|debian|mint|red ?hat|rhel|centos|fedora|suse|arch|ios|ipados|android|chrome|firefox|safari|edge|azure|aws|gcp|docker|kubernetes|openshift|desktop|mobile|on-premises|cloud)(?:\\s*[\\d.]+)?',
    '^(?:for|on|with|when using|if (?:you are |you.re )?using)\\s(?:[\\w.-]+\\s){1,4}?(?:users?|customers?|admins?|administrators?|owners?|devices?|accounts?|plans?|systems?|clients?|browsers?|versions?|editions?|networks?|clusters?|deployments?|installations?)$',
  ],
  contactListPatterns: [
    "\\b(?:still|cannot|can't|unable to|not|\\w+n't|more|further|additional|need)\\b[^.]*\\b(?:see|use|try|visit|check|contact|ask|reach|join|post|through|via|following|at)\\b[^.]*\\b(?:resources?|channels?|places|options|forums?|communit(?:y|ies)|contacts?|ways|help|support)\\b[^.]*[:.]?\\s*$",
    '\\b(?:get|ask for|find|seek) (?:more |further |additional )?(?:help|support|assistance)\\b[^.]*[:.]?\\s*$',
  ],
  courtesyPatterns: [
    "^if (?:it is |it's |they are |this is )?(?:needed|necessary|possible|available|applicable|required|desired|any|appropriate|relevant|present|not already|preferred|so desired|supported)\\b[\\s,.;)]*$",
    "^if you(?:'d| would)? (?:want|like|wish|prefer|need|are interested|have any (?:questions|feedback|comments)|are curious|care)(?: (?:to|more|help|additional|further|assistance))?\\b(?!.*(?:use|using|change|keep|disable|enable|avoid|restore)\\b)",
    '^(?:as|where|when) (?:needed|necessary|required|appropriate|possible|applicable)$',
    "^if (?:you are |you're )?(?:asked|prompted|told)\\b(?: to)?[\\s,.;)]*$",
    '^if (?:this|these) (?:article|page|guide|document|information|answer)',
  ],
  persistencePatterns: [
    "^if (?:it|that|this|they|there|one) (?:doesn't|does not|isn't|is not|aren't|are not|don't|do not|won't|wasn't|weren't|can't)[\\s,.]*$",
    '\\b(?:as well|too)[\\s,.]*$',
    '\\b(?:comes?|came|is|are) back\\b',
    '\\bsame (?:\\w+ )?(?:error|problem|issue|message|result|symptom|failure)s?\\b',
    '\\b(?:persists?|still|continues?|remains?|again|recurs?|reappears?|keeps? (?:on|[a-z]+ing))\\b',
    "\\b(?:doesn't|does not|didn't|did not|don't|do not|isn't|is not|hasn't|has not|wasn't) (?:help|work|solve|resolve|fix|resolved|fixed|solved|go away|clear|disappear|improve)",
    '\\b(?:none of|nothing|neither) (?:the|these|this|those|that|of|helps?|works?|above|worked|helped)',
    '^(?:if not|otherwise|still stuck|still having)',
    '\\bunsuccessful\\b',
  ],
  outcomePatterns: [
    '^if (?:you (?:see|get|notice|find|observe|receive)|there (?:is|are) (?:no|any)|(?:no|nothing|any|some) |the following)\\b',
    '\\b(?:returns?|shows?|prints?|outputs?|displays?|reports?|says?|lists?|contains?|reads?)\\b',
    '^if (?:that|this|it|the [\\w ]+|so|yes|these|you|they)?\\s*(?:works?|worked|helps?|helped|succeeds?|succeeded|fixes|fixed|resolves?|resolved|solves?|solved|passes|is successful|fails?|failed|is resolved|does)\\b',
    '^if (?:so|yes|not|no|true|false)\\b',
    '\\b(?:resolves?|fixes|fixed|solves?|solved|resolved|helps?|helped|works?|worked|clears?) (?:the|this|your|that|it)\\b',
    '\\b(?:works?|worked|succeeds?|fails?|failed)$',
    '^if (?:the )?(?:command|result|results|output|test|query|check|probe|response|ping|request)\\b',
  ],
  capabilityPatterns: [
    "\\b(?:can|can't|cannot|could|couldn't|able to|unable to|possible|impossible|have access|don't have access|not possible)\\b",
  ],
  applicabilityPatterns: [
    "\\b(?:you|you're|your|we|users?|customers?) (?:use|using|are using|run|running|have|'re|are on|are running|work|deploy|need|want|own|host)",
    '\\b(?:using|running on|for|on) [A-Z]',
    '^(?:for|on|in|with)\\b',
    '\\b(?:is|are) (?:using|running (?:on|in|version|[\\w.]+ \\d))\\b',
  ],
  negationPatterns: [
    "\\b(?:not|no|n't|never|none|nothing|without|cannot|can't|isn't|aren't|doesn't|don't|didn't|won't|hasn't|fails?|failed|unable|missing|empty|still)\\b",
    "n't\\b",
  ],
  resolvedPatterns: [
    "\\b(?:resolves?|clears?|recovers?|fixes) (?:itself|automatically|by itself|on its own)|automatically (?:resolve|clear|recover)s?\\b|(?:the|this|your) (?:issue|problem|error|alert) (?:is|has been|should be|was|will be) (?:now )?(?:resolved|fixed|solved|gone)|\\byou(?:'re| are) (?:done|finished|all set)\\b|\\bproblem solved\\b",
  ],
  stopPatterns: [
    '\\b(?:no (?:further |other |additional )?(?:action|steps?|changes?) (?:is|are)?\\s*(?:needed|required|necessary)|(?:can|may|should) (?:safely )?(?:be ignored|ignore)|nothing (?:more|else|further) (?:to do|is needed)|stop here|do nothing|you can stop|safe to ignore|not affected|does not apply|skip this (?:article|page))\\b',
  ],
  gotoPatterns: [
    '\\b(?:see|refer to|go to|proceed to|continue (?:to|with|at)|skip (?:to|ahead)|move on to|return to|jump to|follow (?:the )?(?:steps|instructions|procedure|guide|guidance)(?: described| listed| provided| outlined| given)?(?: in| at| from)?|check (?:out )?(?:the )?(?:article|guide|section|page|documentation)|read|consult|visit|start (?:again )?(?:from|at|with) step|repeat (?:step|from)|try (?:the )?(?:next|steps in))\\b',
  ],
  escalationPatterns: [
    {
      pattern:
        '(?:file|open|create|submit|raise|log|lodge|enter) (?:an?|the|your|another)?\\s*(?:new |technical |support |service |customer |help ?desk |azure |high[- ]priority )*(?:ticket|case|(?<=(?:support|service|technical|help ?desk) )request|incident)s?\\b(?! (?:that|which|header|body|for approval))',
      channel: 'ticket',
    },
    {
      pattern:
        '(?:file|open|create|submit|raise|log|report|write) (?:an?|the|your|this|it)?\\s*(?:new |github |gitlab |jira |upstream |bug |detailed )*(?:issue|bug|bug report|defect)\\b(?! (?:that|which|occurs?|happens?))(?=[^.]*)',
      channel: 'issue',
    },
    {
      pattern:
        'write to (?=[\\w.+-]+@)|(?:send|write|drop) (?:us|them) (?:an? )?(?:e-?mail|message|note|mail)|(?:send|write) (?:an? )?(?:e-?mail|message|mail) to (?=[^.]*(?:@|support|team|\\bus\\b|help))|e-?mail (?=[\\w.+-]+@|us\\b|the\\b|your\\b|support)',
      channel: 'email',
    },
    {
      pattern:
        '(?:call|phone|dial|telephone) (?=us\\b|the (?:support|help|service|on-?call)|support|your|\\+?\\d)',
      channel: 'phone',
    },
    {
      pattern:
        '(?:post|ask|report|start a (?:discussion|thread|conversation)|seek help|get help|search for help)[^.]{0,60}?\\b(?:in|on|to|at|from)\\b[^.]{0,40}?\\b(?:forums?|community|stack overflow|discussions?|newsgroups?|mailing list)\\b',
      channel: 'forum',
    },
    {
      pattern:
        '(?:ask for help|go to|visit|try|check|reach out to|turn to|head (?:over )?to|connect with|join)[^.]{0,40}?\\b(?:forums?|community|communities)\\b',
      channel: 'forum',
    },
    {
      pattern:
        '(?:join|ask|post|reach out|ping|chat|message|contact|let us know|talk|find us)[^.]{0,60}?\\b(?:slack|discord|teams channel|chat|irc|gitter|channel)\\b',
      channel: 'chat',
    },
    {
      pattern:
        "(?:contact|ask|reach out to|get in touch with|check with|speak (?:to|with)|talk to|notify|inform|consult(?: with)?|work with|engage|escalate to|involve|request (?:help|assistance) from)\\s+(?:an?|the|your|their|our|its|one of your|the relevant|any)?\\s*(?:[\\w'’-]+\\s){0,4}?(?:administrators?|admins?|it department|isp|internet service provider|provider|network team|owner|owners|colleague|manager|on-?call|dba|vendor|manufacturer|developer|developers|author|maintainers?|hosting company|hosting provider|system integrator|partner|security team|platform team|it team|team lead)\\b(?!\\s+(?:support|help ?desk|service))",
      channel: 'person',
    },
    {
      pattern:
        "(?:contact|reach out to|get in touch with|speak (?:to|with)|talk to|engage|escalate (?:this |the \\w+ |it )?to|notify|ask|consult(?: with)?|turn to|write to|inform)\\s+(?:with )?(?!the (?:following|same|server|service|api|endpoint|user|cluster|machine|database|docs|documentation|url|article|node|log))(?:[\\w'’.&-]+\\s){0,6}?(?:support|customer care|customer service|help ?desk|service desk|team|squad|engineers?|engineering|microsoft|us|staff|representative|sre|experts?|specialists?|services)\\b",
      channel: 'other',
    },
    { pattern: 'page (?:the |your )?(?:on-?call|sre|[\\w-]+ (?:team|engineer))', channel: 'phone' },
    { pattern: '\\bescalate\\b', channel: 'other' },
    {
      pattern:
        '\\b(?:seek|get|obtain|request) (?:further |additional |more |professional |technical |expert )?(?:support|assistance|help)\\b(?! (?:for|with|in) (?:the|this) (?:feature|format))',
      channel: 'other',
    },
    { pattern: '\\bask for (?:help|assistance|support)\\b', channel: 'other' },
    { pattern: "\\bcontacting (?:[\\w'’-]+\\s){0,4}?(?:support|team|us)\\b", channel: 'other' },
    { pattern: '\\bsupport (?:ticket|case|request)\\b', channel: 'ticket' },
  ],
  evidencePatterns: [
    '^(?:please )?(?:include|attach|provide|collect|gather|send|have ready|add)\\s*:',
    '\\b(?:include|attach|provide|specify|mention|send|have|gather|collect|supply|share|add|quote)\\s+(?:us |them |the support team |in (?:the|your) (?:ticket|request|case) )?(?:with )?(?:the following|these|this)(?: [\\w-]+){0,3}',
    '\\b(?:ticket|case|request|issue|report|support|message|email|team|us)\\s+(?:and|with|including|along with|together with|containing)\\s+(?:include |attach |provide |send |share |supply )?(?=(?:an? |the |your |any |all |as much )[\\w])',
    '\\b(?:and|then|please|to)\\s+(?:include|attach|provide|send|share|supply|quote|mention|tell us)\\s+(?=(?:an? |the |your |any |all |as )[\\w])',
    '^(?:please )?(?:include|attach)\\s+(?=(?:an? |the |your |any |all |as )[\\w])',
  ],
  hiddenSymptomPatterns: [
    '^(?:also possible|another symptom|a related symptom|a further symptom|a similar symptom|a variation)\\b[:,]?',
    '^(?:you|users|customers) (?:may|might|can) also (?:see|notice|experience|find)\\b',
  ],
  referencePatterns: [
    '(?:see|refer to|described in|explained in|covered in|documented in|listed in|detailed in|follow|consult|as in|go to the (?:section|article)|check the (?:article|section))(?: also)?(?: the)?(?: (?:section|article|page|guide|topic|chapter|steps in|instructions in))?',
  ],
  conjunctions: ['or', 'and', 'and/or', 'nor'],
  determiners: [
    'a',
    'an',
    'the',
    'your',
    'our',
    'their',
    'its',
    'any',
    'no',
    'some',
    'this',
    'that',
    'these',
    'those',
    'one',
    'another',
    'either',
    'you',
    'we',
    'they',
    'it',
  ],
  abbreviations: [
    'e.g',
    'i.e',
    'etc',
    'vs',
    'cf',
    'approx',
    'no',
    'dr',
    'mr',
    'mrs',
    'st',
    'inc',
    'ltd',
    'fig',
    'sec',
    'ver',
    'resp',
    'incl',
    'excl',
    'dept',
    'min',
    'max',
    'esp',
  ],
};
