import type { Article } from '../article/article.js';
import { sourceSpan, type Code, type Section } from '../article/blocks.js';
import type { Element, Symptom } from '../article/elements.js';
import { allBlocks, allSections, elementsOf } from '../article/query.js';
import { isInKnownLanguage } from '../lint/language.js';
import { isMarkedUp } from '../lint/markedUpHeading.js';
import { proseOf } from '../lint/prose.js';
import { quote } from '../lint/quote.js';
import { defineRule } from '../lint/rule.js';
import { contains, type Span } from '../text/span.js';

export const missingRemedy = defineRule({
  id: 'missing-remedy',
  summary: 'A symptom, or a cause with a section of its own, has nothing that helps.',
  group: 'structure',
  severity: 'error',
  fixable: false,
  *check({ article, document }) {
    const prose = proseOf(document);
    if (!isInKnownLanguage(prose)) return;
    const symptoms = elementsOf(article, 'symptom');
    const isHelpless = (reach: Span) =>
      !hasHelp(article, reach) && !speaksOfHelp.test(prose.slice(reach.start, reach.end));
    const sharesRemedy = hasRemedyFor(
      article,
      (span) => !symptoms.some(({ scope }) => contains(scope, span)),
    );
    for (const symptom of symptoms)
      if (
        hasHeading(article, symptom, document.text) &&
        !sharesRemedy &&
        isHelpless(reachOf(article, symptom))
      )
        yield { span: symptom.span, message: describe(symptom.text) };
    for (const { heading, span } of soleCauses(article))
      if (heading && isHelpless(span))
        yield { span: sourceSpan(heading.content), message: describe(heading.content.text) };
  },
});

function describe(words: string): string {
  return `${quote(words)} is described, but nothing says what to do about it, so readers stay where they are. Add a step, a workaround, or whom to ask.`;
}

/**
 * Words that help or honestly say that nothing does: "you can …", "as a workaround", "there is no fix", "by
 * design". A reading that has missed the step in such a sentence is no reason to complain.
 */
const speaksOfHelp =
  /\b(?:you|we|users?|customers?|administrators?|it) (?:can(?! see)|should|must|may|need|have to|recommend|suggest)|\b(?:should|must|needs? to|has to|have to|can) be\b|\b(?:make sure|ensure|try|instead|in order to|known (?:issue|bug|limitation|problem)|by design|expected behaviou?r|not supported|unsupported|ignored?)\b|\b(?:resolve|fix|solve|correct|avoid|mitigate|prevent|work(?:ed|s|ing)? ?-?around|resolution|solution|workaround)(?:e?s|e?d|ing)?\b/i;

/**
 * Rows of tables, paragraphs and labels are told too briefly to ask them for a remedy each, and "Why does it
 * …?" asks for an explanation.
 */
function hasHeading(article: Article, { span, text, hidden }: Symptom, source: string): boolean {
  const headings = [...allSections(article.root)].flatMap(({ heading }) => heading ?? []);
  const heading = headings.find((each) => contains(each.span, span));
  return !hidden && !/^why\b/i.test(text) && heading !== undefined && isMarkedUp(heading, source);
}

/**
 * Where the help for a symptom may stand: in its section; but if a role heading ("Symptoms") holds it, up to
 * the next heading beside that one that tells another symptom.
 */
function reachOf(article: Article, symptom: Symptom): Span {
  for (const parent of allSections(article.root)) {
    const holder = parent.sections.find(
      ({ role, span }) => role === 'symptoms' && contains(span, symptom.span),
    );
    const next = parent.sections.find(
      ({ role, span }) => holder && span.start >= holder.span.end && role === 'symptoms',
    );
    if (holder) return { start: holder.span.start, end: next?.span.start ?? parent.span.end };
  }
  return symptom.scope;
}

function hasHelp(article: Article, reach: Span): boolean {
  if (article.elements.some((element) => contains(reach, element.span) && helps(element))) return true;
  const blocks = [...allSections(article.root)].flatMap((section) => [...allBlocks(section.blocks)]);
  return blocks.some((block) => block.kind === 'code' && contains(reach, block.span) && isCommand(block));
}

function helps(element: Element): boolean {
  if (element.kind === 'reference') return element.style !== 'image';
  if (element.kind === 'branch') return element.then !== 'cause';
  return element.kind === 'step' || element.kind === 'escalation';
}

/** Commands are there to be run, whatever the text around them says. */
function isCommand({ language }: Code): boolean {
  return /^(?:bash|sh|shell|console|powershell|ps1?|cmd|bat|zsh|sql)$/i.test(language ?? '');
}

/** Causes beside others that have remedies of their own; elsewhere one remedy may serve them all. */
function* soleCauses(article: Article): Generator<Section> {
  for (const parent of allSections(article.root)) {
    const causes = parent.sections.filter(({ role }) => role === 'cause');
    const isOutside = (span: Span) => !causes.some((cause) => contains(cause.span, span));
    if (causes.some(({ span }) => hasHelp(article, span)) && !hasRemedyFor(article, isOutside)) yield* causes;
  }
}

/** Whether a section that is meant as a remedy stands at such a place. */
function hasRemedyFor(article: Article, isPlace: (span: Span) => boolean): boolean {
  return [...allSections(article.root)].some(
    ({ role, span }) => (role === 'remedy' || role === 'diagnosis') && isPlace(span),
  );
}
