import type { Lexicon } from './lexicon.js';

/** English cues for handing a problem over, and for what to hand over with it. */
export const englishEscalations: Pick<
  Lexicon,
  'escalationPatterns' | 'evidencePatterns' | 'contactListPatterns'
> = {
  escalationPatterns: [
    {
      pattern:
        '(?:send|forward|submit|provide|give|pass|share) (?!us\\b)(?:[^.;:]{2,80}? )?to (?:the |our |your )?(?:[\\w.-]+ ){0,3}?(?:support|help ?desk|service desk|support team|engineering team)\\b',
      channel: 'other',
    },
    {
      pattern:
        'report (?:an? |any |the |this |these |your |it |them )?(?:(?:[\\w-]+ )?(?:bugs?|issues?|problems?|errors?) )?(?:directly )?(?:on|to|at|in|via|using|through) (?:the |our |your )?(?:[\\w.-]+ ){0,3}?(?:github|gitlab|repo|repository|tracker|issues?|bugzilla|jira|project|maintainers?|developers?|team|vendor|authors?)\\b',
      channel: 'issue',
    },
    {
      pattern:
        'report (?:[^.;:]{2,40}? )?to (?:the |your )?(?:[\\w-]+ ){0,2}?(?:vendor|manufacturer|provider|maintainers?|developers?|authors?|administrators?|admin|owner|publisher)\\b',
      channel: 'person',
    },
    { pattern: 'report (?:bugs?|issues?) (?:to|on|at) (?=\\p{Lu})', channel: 'issue' },
    {
      pattern:
        '(?:contact|ask|call|consult|talk to|check with) (?:your|their|the) (?!(?:[\\w-]+ )?(?:support|customer|help))(?:[\\w-]+ ){0,3}?(?:host|hoster|hosting|webmaster|sysadmin|sysop|reseller|carrier|operator|institution|school|company|organi[sz]ation|employer|bank|supervisor|webmaster|web ?host|moderator|instructor|seller|retailer|dealer|registrar|landlord|helpdesk operator)\\b',
      channel: 'person',
    },
    {
      pattern:
        '(?:file|open|create|submit|raise|log|lodge|enter) (?:an?|the|your|another)?\\s*(?:new |technical |support |service |customer |help ?desk |high[- ]priority )*(?:ticket|case|(?<=(?:support|service|technical|help ?desk) )request|incident)s?\\b(?! (?:that|which|header|body|for approval))',
      channel: 'ticket',
    },
    {
      pattern:
        '(?:file|open|create|submit|raise|log|report|write) (?:an?|the|your|this|it)?\\s*(?:new |github |gitlab |jira |upstream |bug |detailed )*(?:issue|bug|bug report|defect)\\b(?! (?:that|which|occurs?|happens?))(?=[^.]*)',
      channel: 'issue',
    },
    {
      pattern:
        'write to (?=[\\w.+-]+@)|(?:send|write|drop) (?:us|them) (?:an? )?(?:e-?mail|message|note|mail)|(?:send|write) (?:an? )?(?:e-?mail|message|mail) to (?=[^.]*(?:@|support|team|\\bus\\b|help))|e-?mail (?:(?:all |any |these |this |those |them |it |the )[^.;]{0,60}? to )?(?=[\\w.+-]+@|us\\b|the\\b|your\\b|support)',
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
        '(?:ask for help|go to|visit|try|check|reach out (?:to|on|in|via|through|at)|turn to|head (?:over )?to|connect with|join)[^.]{0,40}?\\b(?:forums?|community|communities)\\b',
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
        "(?:contact|reach out to|get in touch with|speak (?:to|with)|talk to|engage|escalate (?:this |the \\w+ |it )?to|notify|ask|consult(?: with)?|turn to|write to|inform)\\s+(?:with )?(?!the (?:following|same|server|service|api|endpoint|user|cluster|machine|database|docs|documentation|url|article|node|log))(?:[\\w'’.&-]+\\s){0,6}?(?:support|customer care|customer service|help ?desk|service desk|team|squad|engineers?|engineering|us|staff|representative|sre|experts?|specialists?|services)\\b",
      channel: 'other',
    },
    { pattern: 'page (?:the |your )?(?:on-?call|sre|[\\w-]+ (?:team|engineer))', channel: 'phone' },
    { pattern: '\\bescalate\\b', channel: 'other' },
    {
      pattern:
        '\\b(?:seek|get|obtain|request) (?:further |additional |more |professional |technical |expert )?(?:support|assistance|help)\\b(?! (?:for|with|in) (?:the|this) (?:feature|format))',
      channel: 'other',
    },
    {
      pattern: '\\bask for (?:technical |more |further |additional )?(?:help|assistance|support)\\b',
      channel: 'other',
    },
    {
      pattern:
        'report [^.;:]{0,60}?\\b(?:via|on|in|to|at) [^.;:]{0,40}?\\b(?:discord|slack|chat|irc|matrix|telegram)\\b',
      channel: 'chat',
    },
    {
      pattern:
        '(?:issue|ticket|bug report|support case|bug)s? (?:can |should |must |may |to |needs to )?be (?:opened|filed|submitted|raised|reported|created)\\b',
      channel: 'issue',
    },
    { pattern: "\\bcontacting (?:[\\w'’-]+\\s){0,4}?(?:support|team|us)\\b", channel: 'other' },
    { pattern: '\\bsupport (?:ticket|case|request)\\b', channel: 'ticket' },
  ],
  evidencePatterns: [
    '\\b(?:send|attach|provide|forward|share|submit)\\s(?:(?:us|them|it|this|these)\\s)?(?:(?:along|together) with\\s)?((?:the|your|any|all|an?)\\s[^,;]{3,80}?)\\s(?:to|with)\\s(?:[\\w.-]+\\s){0,3}?(?:support|team|us|help ?desk)\\b',
    '\\b(?:capture|collect|gather|take|create|generate)\\s((?:an?|the|your)\\s[^,.;]{3,60}?)\\s(?:and|then)\\s(?:then\\s)?(?:send|reach out|contact|attach|open|file|share|submit|include)\\b',
    '\\b(?:provide|include|add|share)\\s(?:[\\w]+\\s){0,3}(?:like|such as)\\sthe following',
    '\\b(?:support|team|help ?desk|us)\\swith\\s(?=(?:[\\w-]+\\s){0,2}(?:captures?|logs?|details|information|output|files?|screenshots?|ids?|data|results|dumps?|bundles?|reports?)\\b)',
    '(?:^|,\\s|\\band\\s)(?:please\\s)?(?:also\\s)?(?:include|attach|mention|specify)\\s(?=(?:an?|the|your|any|all|which|what|how)\\s\\w)',
    '^(?:please )?(?:include|attach|provide|collect|gather|send|have ready|add)\\s*:',
    '\\b(?:include|attach|provide|specify|mention|send|have|gather|collect|supply|share|add|quote)\\s+(?:us |them |the support team |in (?:the|your) (?:ticket|request|case) )?(?:with )?(?:the following|these|this)(?: [\\w-]+){0,3}',
    '\\b(?:ticket|case|request|issue|report|support|message|email|team|us)\\s+(?:and|with|including|along with|together with|containing)\\s+(?:include |attach |provide |send |share |supply )?(?=(?:an? |the |your |any |all |as much )[\\w])',
    '\\b(?:and|then|please|to)\\s+(?:include|attach|provide|send|share|supply|quote|mention|tell us)\\s+(?=(?:an? |the |your |any |all |as )[\\w])',
    '^(?:please )?(?:include|attach)\\s+(?=(?:an? |the |your |any |all |as )[\\w])',
  ],
  contactListPatterns: [
    "\\b(?:still|cannot|can't|unable to|not|\\w+n't|more|further|additional|need)\\b[^.]*\\b(?:see|use|try|visit|check|contact|ask|reach|join|post|through|via|following|at)\\b[^.]*\\b(?:resources?|channels?|places|options|forums?|communit(?:y|ies)|contacts?|ways|help|support)\\b[^.]*[:.]?\\s*$",
    '\\b(?:get|ask for|find|seek) (?:more |further |additional )?(?:help|support|assistance)\\b[^.]*[:.]?\\s*$',
  ],
};
