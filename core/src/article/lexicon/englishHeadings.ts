import type { Lexicon } from './lexicon.js';

/** English headings and run-in labels by role. */
export const englishHeadings: Lexicon['headings'] = {
  symptoms: phrases(`
    symptom | symptoms | problem | problems | issue | issues | issue/symptoms | issues/symptoms | issue & symptoms | issue / symptoms | error |
    error message | error messages | description | meaning | what this error means |
    what does this error mean | what you see | condition | symptom description | problem description |
    problem statement | issue description | what happened | what is happening | what does it mean |
    alert description | troubleshooting overview | what this alert means | what this means`),
  cause: phrases(`
    cause | reason | root cause | probable cause | likely cause | possible cause |
    why this error occurred | why this happens | why did this happen | why does this happen |
    why it happens | why this error can occur | explanation | what causes this | what caused this |
    cause of the problem | why did i get this bounce message | cause of the issue | cause of the error |
    why am i seeing this error | background | cause\\possible cause(s) | why`),
  causes: phrases(`
    causes | possible causes | common causes | potential causes | probable causes | likely causes |
    root causes | reasons | possible reasons | common reasons | most common causes`),
  remedy: phrases(`
    resolution | resolutions | solution | solutions | fix | fixes | remedy | remedies | mitigation |
    mitigations | workaround | workarounds | suggested workarounds | possible ways to fix it |
    how to fix it | how to fix | how to fix this | how to resolve | how to resolve it | steps to resolve |
    patch | how to apply the patch | user action | recommended actions | recommended action | action |
    actions | possible mitigations | possible solutions | possible solution | possible fixes |
    what to do | suggested actions | procedure | steps | corrective action | temporary fix |
    temporary workaround | recovery | remediation | remediation steps | resolution steps |
    how can i fix this | i got this bounce message. how do i fix it | how do i fix it |
    resolving the issue | response | suggested solution | suggested solutions | post checks | try this |
    what you can do | what should i do`),
  diagnosis: phrases(`
    diagnosis | diagnostics | diagnostic steps | investigation | diagnose | troubleshooting steps |
    troubleshooting | possible checks | checks | how to diagnose | initial checks | how to investigate |
    debugging | verification | how to check | triage | verifying the issue still exists |
    troubleshooting procedure | steps to diagnose | what to check | quick checks | verify | first checks |
    before you start | before you begin`),
  escalation: phrases(`
    escalation | still stuck | still need help | need help | need more help | get help | getting help |
    contact support | when to contact support | something else | seek support or help | get support |
    contact us | still having problems | still having issues | still not working |
    if you still need help | more help | ask for help | additional help | further help |
    when to escalate | if nothing helps | information to collect | what to include | what to send |
    before you contact us | before you contact support | who to contact | still in trouble`),
  scope: phrases(`
    environment | applies to | affected products | affected products and versions | applicable versions |
    affected versions | scope | prerequisites | requirements | versions | product version | platform |
    introduction | overview | summary | about | abstract | versions affected | applicable products |
    affected components | applicability | impact | severity | full context`),
  related: phrases(`
    related reading | related articles | related information | see also | references | reference |
    more information | further reading | next steps | related content | useful links | related links |
    for more information | additional resources | related | related topics | learn more | links |
    resources | additional information | in this article | on this page | contents | table of contents |
    topics | status | feedback | changelog | revision history | history | release notes | version history | related issue | related issues`),
  reproduction: phrases(`
    steps to reproduce | steps to replicate | how to replicate | replication steps | reproduction | how to reproduce | expected result | expected results |
    actual result | actual results | expected behavior | actual behavior | expected behaviour |
    actual behaviour | to reproduce | reproduction steps | example | examples | sample`),
  note: phrases(`
    note | notes | important | tip | warning | caution | hint | attention | info | nb | remark |
    disclaimer`),
};

const few = '(?:(?!not\\b|no\\b|error\\b|fail)[\\w-]+ ){0,3}';
const it = '(?:the |this |these |your |an? )?(?:issue|problem|error|alert|failure|it|symptom)s?';

/** English headings by role that are too many to list. */
export const englishHeadingPatterns: Lexicon['headingPatterns'] = {
  remedy: [
    `${few}(?:resolution|solution|workaround|mitigation|remedy|remediation|fix)(?:e?s)?(?: (?:steps?|options?|methods?|procedures?|details|summary))?`,
    `(?:resolution|solution|workaround|mitigation|remedy|fix)(?:e?s)? (?:for|to|of) .{2,60}`,
    `(?:how (?:to|do i|can i|do you|can you) |ways to |steps to |to )?(?:resolve|resolving|fix|fixing|solve|solving|mitigate|mitigating|correct|correcting|work(?:ing)? around) ${it}`,
    'what (?:can|should|do) (?:you|i|we) do.*',
    '(?:recommended|suggested|required|corrective) (?:actions?|steps?|fix(?:es)?|solutions?)',
  ],
  cause: [
    `why (?:do|does|did|is|are|can't|can|would|could|might|has|have) (?:this|these|it)\\b.{0,80}`,
    `(?:the )?(?:possible |common |potential |likely |probable |root |main |most common )*(?:cause|reason)(?: (?:of|for|behind) .{2,60})?`,
    `(?:why|what) (?:is |does |did |has |do )?(?:this|it|these|the (?:issue|problem|error|alert))\\b.{0,40}(?:happen|happens|happened|occur|occurs|occurring|happening|fail|see|get|fire|fires)\\w*`,
    `what (?:causes|caused|is causing) ${it}`,
    `why (?:am i|are you|do i|do you|did i|did you) .{3,50}`,
  ],
  causes: [
    '(?:the )?(?:possible |common |potential |likely |probable |root |main |most common |other )*(?:causes|reasons)(?: (?:of|for|behind) .{2,60})?',
  ],
  symptoms: [
    `(?:the )?(?:observed |common |typical |possible |user )?(?:symptoms?|problem|issue|error)(?: (?:description|message|messages|details|statement|text|summary|and symptoms|or symptoms))?`,
    'what (?:does )?(?:this|the|it) ?(?:error|alert|message|issue|code)? ?means?',
  ],
  diagnosis: [
    `(?:how to |steps to |to )?(?:diagnose|investigate|debug|verify|confirm|identify|check|troubleshoot)(?: (?:and fix|further))? ${it}`,
    `(?:diagnosing|investigating|debugging|verifying|confirming|identifying|checking|troubleshooting) ${it}`,
    '(?:diagnostic|diagnosis|investigation|troubleshooting|debugging|initial|basic|general|further|quick|first) (?:steps?|checks?|procedures?|actions?|tips?|questions)',
    '(?:things|what|items|points) to (?:check|try|verify|look (?:for|at))',
  ],
  escalation: [
    '(?:if )?(?:nothing|none)(?: here| above| of (?:this|these|the above))?(?: has| have)? (?:help(?:s|ed)?|work(?:s|ed)?)\\b.{0,40}',
    "(?:if you (?:are )?|if it (?:is )?|do you |is it )?still (?:need|have|having|stuck|not|can't|cannot|doesn't|does not|isn't|won't|unable|experiencing|seeing|getting|failing|broken|in trouble|no luck)\\b.{0,60}",
    '(?:need|get|getting|ask for|asking for|request|where to get|how to get|for) (?:more |further |additional )?(?:help|support|assistance).{0,30}',
    '(?:when to |how to )?(?:contact|contacting|escalate|escalating|escalation).{0,40}',
    '(?:information|data|details|logs|what|evidence) to (?:collect|gather|include|send|provide|attach).{0,30}',
  ],
  related: [
    '(?:related|additional|further|more|other|useful) (?:articles?|reading|information|resources?|links?|topics?|content|documentation|issues?|pages|guides?)',
  ],
  scope: [
    '(?:this (?:article|guide|page) )?(?:applies to|covers)(?: .{2,60})?',
    '(?:affected|applicable|supported) (?:products?|versions?|components?|platforms?|environments?|systems?).{0,30}',
  ],
};

function phrases(text: string): string[] {
  return text.split('|').map((phrase) => phrase.trim());
}
