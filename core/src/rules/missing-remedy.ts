import type { Article } from '../article/article.js';
import type { Element, Symptom } from '../article/elements.js';
import { sourceSpan, type Section } from '../article/blocks.js';
import { allSections, elementsOf } from '../article/query.js';
import { proseOf } from '../lint/prose.js';
import { quote } from '../lint/quote.js';
import { defineRule } from '../lint/rule.js';
import { sectionAt } from '../lint/sectionAt.js';
import { groupBySymptom } from '../lint/symptomParts.js';
import { contains, type Span } from '../text/span.js';

export const missingRemedy = defineRule({
  id: 'missing-remedy',
  summary: 'A symptom, or a cause with a section of its own, has nothing that helps.',
  group: 'structure',
  severity: 'error',
  fixable: false,
  *check({ article, document }) {
    const prose = proseOf(document);
    for (const symptom of symptomsWithoutHelp(article))
      if (!admitsDefeat.test(prose.slice(symptom.scope.start, symptom.scope.end)))
        yield { span: symptom.span, message: describe(symptom.text) };
    for (const section of causesWithoutHelp(article))
      if (!admitsDefeat.test(prose.slice(section.span.start, section.span.end)))
        yield {
          span: sourceSpan(section.heading!.content),
          message: describe(section.heading!.content.text),
        };
  },
});

function describe(words: string): string {
  return `${quote(words)} is described, but nothing says what to do about it, so readers stay where they are. Add a step, a workaround, or whom to ask.`;
}

/** "There is no workaround" is an honest answer; so is that nothing needs to be done. */
const admitsDefeat =
  /\bno (?:known |current |available )?(?:workaround|work-around|fix|solution|resolution|action)\b|\bknown (?:issue|bug|limitation|problem)\b|\b(?:by design|expected behaviou?r|not supported|(?:can|may) (?:be )?(?:safely )?(?:be )?ignore)|\b(?:is|was|has been|will be) (?:fixed|resolved|addressed) (?:in|by|with)\b/i;

function* symptomsWithoutHelp(article: Article): Generator<Symptom> {
  const parts = groupBySymptom(article);
  const symptoms = elementsOf(article, 'symptom');
  const shared = parts.get(null) ?? [];
  const forAll = shared.filter((element) => element.kind === 'step' && isInRemedy(article, element));
  for (const symptom of symptoms) {
    const own = [...(parts.get(symptom.id) ?? []), ...(symptoms.length === 1 ? shared : [])];
    const inScope = article.elements.filter((element) => contains(symptom.scope, element.span));
    if (![...own, ...inScope, ...forAll].some(helps)) yield symptom;
  }
}

/** One "Resolution" may stand for several symptoms; steps elsewhere belong to something else. */
function isInRemedy(article: Article, { span }: Element): boolean {
  const { role } = sectionAt(article.root, span.start);
  return role === 'remedy' || role === 'diagnosis';
}

function helps(element: Element): boolean {
  if (element.kind === 'reference') return element.style !== 'image';
  if (element.kind === 'branch') return element.then !== 'cause';
  return element.kind === 'step' || element.kind === 'escalation';
}

/** Only where the neighbouring causes have remedies of their own: elsewhere one remedy may serve them all. */
function* causesWithoutHelp(article: Article): Generator<Section> {
  for (const parent of allSections(article.root)) {
    const causes = parent.sections.filter(({ role, heading }) => role === 'cause' && heading);
    const [without, withHelp] = [
      causes.filter((each) => !hasHelp(each.span)),
      causes.filter((each) => hasHelp(each.span)),
    ];
    const hasRemedy = parent.sections.some(({ role }) => role === 'remedy');
    if (withHelp.length > 0 && !hasRemedy) yield* without;
  }
  function hasHelp(span: Span): boolean {
    return article.elements.some((element) => contains(span, element.span) && helps(element));
  }
}
