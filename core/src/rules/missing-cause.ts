import type { Article } from '../article/article.js';
import type { Element, Step, Symptom } from '../article/elements.js';
import { elementsOf } from '../article/query.js';
import { isInKnownLanguage } from '../lint/language.js';
import { isMarkedUp } from '../lint/markedUpHeading.js';
import { proseOf } from '../lint/prose.js';
import { quote } from '../lint/quote.js';
import { defineRule } from '../lint/rule.js';
import { blockAt, sectionAt } from '../lint/sectionAt.js';
import { groupBySymptom } from '../lint/symptomParts.js';
import type { Fix } from '../text/problem.js';
import { contains } from '../text/span.js';

export const missingCause = defineRule({
  id: 'missing-cause',
  summary: 'A symptom has steps but no cause.',
  group: 'structure',
  severity: 'warning',
  profiles: { kb: 'info', runbook: 'off' },
  fixable: true,
  *check({ article, document }) {
    const prose = proseOf(document);
    if (!isInKnownLanguage(prose, article.language)) return;
    const parts = groupBySymptom(article);
    const shared = parts.get(null) ?? [];
    for (const symptom of elementsOf(article, 'symptom')) {
      const own = parts.get(symptom.id) ?? [];
      const step = own.find((element) => element.kind === 'step');
      if (!step || namesItsCause(article, symptom) || [...own, ...shared].some(statesCause)) continue;
      const section = sectionAt(article.root, symptom.span.start);
      // Rows of tables and labels are told too briefly to ask them for a cause each.
      if (!section.heading || !contains(section.heading.span, symptom.span)) continue;
      if (!isMarkedUp(section.heading, document.text)) continue;
      const reach = section.role === 'symptoms' ? article.root.span : symptom.scope;
      if (speaksOfCause.test(prose.slice(reach.start, reach.end))) continue;
      yield {
        span: symptom.span,
        message: `${quote(symptom.text)} has steps but no cause, so readers cannot tell whether the steps are meant for their case. Say before the steps what usually causes it.`,
        fixes: [insertCause(article, step)],
      };
    }
  },
});

/** "If that works, it is a stale session" tells a cause as well as a list does. */
function statesCause(element: Element): boolean {
  return (
    element.kind === 'cause' ||
    ((element.kind === 'branch' || element.kind === 'variant') && element.then === 'cause')
  );
}

/** A hidden symptom is told together with its reason; a heading may be the reason, or a task. */
function namesItsCause(article: Article, symptom: Symptom): boolean {
  const { role } = sectionAt(article.root, symptom.span.start);
  return symptom.hidden || role === 'cause' || role === 'causes' || reasonOrTask.test(symptom.text);
}

/**
 * Words that tell a cause somewhere in the text, or a requirement whose lack is the cause. A reading that has
 * missed it is no reason to complain.
 */
const speaksOfCause = new RegExp(
  [
    'because|cause[sd]?|causing|prevent(?:s|ed|ing)?|due to|owing to|reasons?|culprit|explanation|background|root of',
    'as a (?:result|consequence)|result(?:s|ed|ing)? (?:from|in)|has to do with|related to|so that',
    '(?:occur|happen|appear|arise)(?:s|ed)? (?:if|when|because|since|after)',
    '(?:mean|indicate|suggest|impl)(?:s|ies)? (?:that|the|you|a)|(?:problem|issue) is|known (?:issue|bug|problem|limitation)',
    '(?:might|may|could|can) (?:not )?(?:be|have|get|result|lead)|must|requires?|required|needs? to|expects?',
    "(?:not|only|no longer|[dw]oes ?n[o’']t|do not) (?:be )?(?:support|compatib|available|work)\\w*|unsupported|incompatible",
  ]
    .map((words) => `\\b(?:${words})\\b`)
    .join('|'),
  'i',
);

const reasonOrTask = /\b(?:because|due to|caused by|as a result of)\b|^how (?:to|do|can)\b/i;

/** In an article with role headings the cause gets a heading of its own, before the one above the step. */
function insertCause(article: Article, step: Step): Fix {
  const section = sectionAt(article.root, step.span.start);
  const before = blockAt(section.blocks, step.span.start)?.span.start ?? step.block.start;
  const heading = section.heading;
  const ownSection = heading && (section.role === 'remedy' || section.role === 'diagnosis');
  const edit = ownSection
    ? {
        start: heading.span.start,
        newText: `${'#'.repeat(heading.level)} Cause\n\nTODO: say what causes it.\n\n`,
      }
    : { start: before, newText: '**Usually caused by** TODO: say what.\n\n' };
  return {
    title: 'Insert a cause to fill in',
    safe: false,
    edits: [{ span: { start: edit.start, end: edit.start }, newText: edit.newText }],
  };
}
