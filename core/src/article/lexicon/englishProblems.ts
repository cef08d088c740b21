import type { Lexicon } from './lexicon.js';

/** English cues for what headings and sentences name: a problem, a list of problems, or a topic. */
export const englishProblems: Pick<
  Lexicon,
  | 'problemPatterns'
  | 'topicPatterns'
  | 'failurePatterns'
  | 'causesTitlePatterns'
  | 'headingStatementPatterns'
  | 'whyQuestionPatterns'
  | 'problemListPatterns'
  | 'hiddenSymptomPatterns'
> = {
  problemPatterns: [
    '\\b(?:no|nothing)\\b',
    "\\b(?:can't|cannot|can not|couldn't|could not|won't|will not|doesn't|does not|don't|do not|didn't|did not|isn't|is not|aren't|are not|not able to|unable|wasn't|hasn't|haven't|has not)\\b",
    '\\b(?:error|errors|fail|fails|failed|failing|failure|failures|exception|crash|crashes|crashed|crashing|stuck|halting|hanging|ignored|grinding|shorted|dropped|skipped|skipping|false|improper|loud|overheats?|overheating|in use|not found|flickers?|flickering|impossible|anymore|slower|undefined|exhausted|instead of|disappear|deleted|gone|exited with|exits with|misconfiguration|hang|hangs|hung|freezes|frozen|slow|slowness|timeout|timed out|times out|time out|missing|blank|broken|invalid|denied|refused|rejected|lost|loss|corrupt|corrupted|corruption|unexpected|unexpectedly|problem|problems|issue|issues|trouble|wrong|incorrect|conflict|unhealthy|unavailable|unreachable|down|not found|no longer|high|low|too many|too large|too long|expired|blocked|disabled|duplicate|duplicated|inconsistent|incomplete|insufficient|exceeded|exceeds|dropouts|glitches|gaps|skips|degraded|pending|misconfigured|unresponsive|unknown|unauthorized|forbidden|never|empty|stopped|stops|behaves|disappears|disappeared|delayed|delay|leak|overflow|mismatch|bad|outage|poor|noise|limited|restricted|unsupported|not working|not supported|deadlock|flapping|throttled|erratic|erratically)\\b',
    '\\b(?:not|but)\\b',
    '\\b(?:troubleshoot|troubleshooting)\\b',
    '\\b[A-Z]{2,}\\d{3,}\\b|\\b0x[0-9a-f]{4,}\\b|\\b[45]\\d\\d\\b',
  ],
  topicPatterns: [
    '^(?:resolving|fixing|solving|debugging|diagnosing|investigating|enabling|disabling|configuring|installing|reinstalling|updating|upgrading|checking|verifying|using|creating|adding|removing|changing|collecting|gathering|reporting|restoring|recovering|regenerating)\\b(?!.*\\b(?:fails?|failed|not|cannot|stuck|hangs|errors? out)\\b)',
    '^(?:how (?:to|do|does|can|should|is|are)|what(?! (?:to|happens if|if|causes|caused|makes)\\b)(?!.*(?:\\berror\\b|"|“))|when (?:to|should)|where|which|can i|is (?:it|there)|does|could there|about|to [a-z]+)\\b',
    '^(?!getting|receiving|seeing|having|losing|running|making|loading|experiencing|missing|lacking|failing|handling|rendering|conflicting|existing|remaining|pending|troubleshooting|warning)[a-z]+ing\\s(?!.*\\b(?:not|no|wrong|cannot|fail\\w*|errors?|issues?|problems?|slow\\w*|crash\\w*|stuck|hangs?|noises?)\\b)(?!.*n.t\\b)',
    '\\b(?:guide|overview|reference|investigation|information|logging|monitoring|settings|codes|background|concepts?|glossary|checklist|tips|analysis|tools?|commands?|introduction|architecture|considerations|recommendations|best practices)$',
  ],
  failurePatterns: [
    "\\b(?:not|no longer|cannot|can't|won't|doesn't|don't|isn't|aren't|fails?|failed|failing|crashes|hangs|stuck|slow|denied|refused|rejected|missing|impossible)\\b",
  ],
  causesTitlePatterns: [
    '^(?:\\d+ |the |some |common |possible |several |top )*(?:reasons|causes)\\b',
    '^why (?:your|my|the|an?|it|you|i)\\b(?!.*\\?)',
  ],
  headingStatementPatterns: [
    '^(?!if\\b|when\\b)\\S+(?:\\s\\S+){0,7}?\\s(?:is|are|was|were|has|have|had|looks?|keeps?|makes?|making|gets?|goes|shows?|says?|stops?|takes|appears?|occurs?|happens?|disappears?|returns?|stays|remains|turns|starts|opens|closes|blinks|beeps|refuses|loses|shuts|loads|runs|freezes|belongs|contains)\\b',
    '^(?:my|i|it|i.m|we|other)\\s',
    '\\b(?:too|only|during|anymore|after|even)\\b',
  ],
  whyQuestionPatterns: [
    "^why (?!should|would|use|choose|do you|do we|this|these|it)(?:do|does|did|is|are|am|can't|can|cannot|won't|isn't|aren't|doesn't|don't|has|have|was|were)\\b(?!.*\\b(?:important|crucial|necessary|needed|useful|called|named|better|open source)\\b)",
  ],
  problemListPatterns: [
    '\\b(?:troubleshoot|troubleshooting|faqs?|frequently asked questions|pitfalls|gotchas)\\b',
    '\\b(?:common|known|possible|typical|frequent|usual|other|specific) (?:[\\w-]+ ){0,3}?(?:errors|issues|problems|failures|messages|symptoms|questions)\\b',
    '\\berror (?:messages|codes|reference)\\b',
  ],
  hiddenSymptomPatterns: [
    '^(?:also possible|another symptom|a related symptom|a further symptom|a similar symptom|a variation)\\b[:,]?',
    '^(?:you|users|customers) (?:may|might|can) also (?:see|notice|experience|find)\\b',
  ],
};
