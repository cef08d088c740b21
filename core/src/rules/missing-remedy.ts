import type { Article } from '../article/article.js';
import { sourceSpan, type Code, type Section } from '../article/blocks.js';
import type { Element } from '../article/elements.js';
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
    if (!isInKnownLanguage(prose, article.language) || sharesRemedy(article)) return;
    const isHelpless = ({ start, end }: Span) =>
      !hasHelp(article, { start, end }) && !speaksOfHelp.test(prose.slice(start, end));
    for (const { place, reach } of [...ownSections(article), ...roleSections(article), ...causes(article)])
      if (place.heading && isMarkedUp(place.heading, document.text) && isHelpless(reach))
        yield {
          span: sourceSpan(place.heading.content),
          message: `${quote(nameOf(article, place))} is described, but nothing says what to do about it, so readers stay where they are. Add a step, a workaround, or whom to ask.`,
        };
  },
});

/** A section that is about a problem or its cause, and the stretch of text where help for it may stand. */
interface Plight {
  readonly place: Section;
  readonly reach: Span;
}

/** Symptoms with a section each, on a page that is made of them and helps with others. */
function* ownSections(article: Article): Generator<Plight> {
  for (const { sections } of allSections(article.root)) {
    const symptoms = sections.filter(({ role, heading }) => role === 'symptom' && heading);
    const helped = symptoms.filter(({ span }) => hasHelp(article, span));
    if (helped.length === 0 || symptoms.length * 2 < sections.length) continue;
    for (const place of symptoms) {
      // A remedy whose heading is a level too high stands beside its symptom.
      const next = sections[sections.indexOf(place) + 1];
      const end = next?.role === 'remedy' ? next.span.end : place.span.end;
      // "Why does it …?" asks for an explanation.
      if (!/^why\b/i.test(place.heading!.content.text))
        yield { place, reach: { start: place.span.start, end } };
    }
  }
}

/** "Symptoms" with a "Cause" beside it: help may stand anywhere from there to the next "Symptoms". */
function* roleSections(article: Article): Generator<Plight> {
  for (const { sections, span } of allSections(article.root))
    for (const place of sections.filter(({ role }) => role === 'symptoms')) {
      const rest = sections.filter((other) => other.span.start >= place.span.end);
      const next = rest.find(({ role }) => role === 'symptoms');
      const reach = { start: place.span.start, end: next?.span.start ?? span.end };
      const isExplained = rest.some(({ role, span: other }) => isCause(role) && contains(reach, other));
      if (isExplained) yield { place, reach };
    }
}

/** Causes beside others that have remedies of their own; elsewhere one remedy may serve them all. */
function* causes(article: Article): Generator<Plight> {
  for (const { sections } of allSections(article.root)) {
    const found = sections.filter(({ role }) => role === 'cause');
    if (found.some(({ span }) => hasHelp(article, span)))
      for (const place of found) yield { place, reach: place.span };
  }
}

function isCause(role: Section['role']): boolean {
  return role === 'cause' || role === 'causes';
}

/** Whether a section is meant as the remedy for more than one symptom or cause. */
function sharesRemedy(article: Article): boolean {
  const sections = [...allSections(article.root)];
  const plights = sections.filter(({ role }) => role === 'symptom' || role === 'cause');
  return sections.some(
    ({ role, span }) =>
      (role === 'remedy' || role === 'diagnosis') && !plights.some((plight) => contains(plight.span, span)),
  );
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

/**
 * Words that help or honestly say that nothing does: "you can …", "as a workaround", "there is no fix", "by
 * design". A reading that has missed the step in such a sentence is no reason to complain.
 */
const speaksOfHelp =
  /\b(?:you|we|users?|customers?|administrators?|it) (?:can(?! see)|should|must|may|need|have to|recommend|suggest)|\b(?:should|must|needs? to|has to|have to|can) be\b|\b(?:make sure|ensure|try|instead|in order to|known (?:issue|bug|limitation|problem)|by design|expected behaviou?r|not supported|unsupported|ignored?|recovers?|short-lived|by itself)\b|\b(?:resolve|fix|solve|correct|avoid|mitigate|prevent|work(?:ed|s|ing)? ?-?around|resolution|solution|workaround)(?:e?s|e?d|ing)?\b/i;

/** What a section is about: under a role heading, the first words of its symptom. */
function nameOf(article: Article, { heading }: Section): string {
  const symptom = elementsOf(article, 'symptom').find(({ span }) => contains(heading!.span, span));
  return symptom?.text ?? heading!.content.text;
}
