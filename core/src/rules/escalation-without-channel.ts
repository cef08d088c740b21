import type { Article } from '../article/article.js';
import type { Escalation } from '../article/elements.js';
import { allBlocks, elementsOf, findAncestor } from '../article/query.js';
import { isHelpReference } from '../lint/helpReference.js';
import { ownEscalations } from '../lint/ownEscalations.js';
import { quote } from '../lint/quote.js';
import { defineRule } from '../lint/rule.js';
import { sectionAt } from '../lint/sectionAt.js';
import type { Fix } from '../text/problem.js';
import { contains } from '../text/span.js';
import { findEscalationEntry, type EscalationEntry } from '../workspace/escalationRegistry.js';

export const escalationWithoutChannel = defineRule({
  id: 'escalation-without-channel',
  summary: 'The article tells readers to ask for help, but nowhere says where.',
  group: 'escalation',
  severity: 'warning',
  profiles: { runbook: 'info' },
  fixable: true,
  *check({ article, document, workspace }) {
    const escalations = ownEscalations(article).filter((each) => !isAtHand(each));
    const namesPlace = escalations.some((each) => isPlaced(each) || hasLinkBeside(each, article));
    const main = escalations.find((each) => !findAncestor(article, each, 'symptom')) ?? escalations[0];
    if (!main || namesPlace || elementsOf(article, 'reference').some(isHelpReference)) return;
    const entry = findEscalationEntry(workspace.settings.escalations, main.text);
    const fix = entry && insertChannel(main, entry, document.text);
    yield {
      span: main.span,
      message: `The article says ${quote(main.text)}, but nowhere gives a link, an address or a number, so readers in trouble have to search for it. Say where.`,
      related: escalations
        .filter((each) => each !== main)
        .map((each) => ({ span: each.span, message: 'Here too, the way to reach help is missing.' })),
      ...(fix ? { fixes: [fix] } : {}),
    };
  },
});

/** An administrator, a colleague, "your network team": the reader knows where to find them. */
function isAtHand({ channel, target, text }: Escalation): boolean {
  return (
    channel === 'person' ||
    /^(?:your|the \S+ team$)/i.test(target ?? '') ||
    /\byour (?:[\w-]+ ){0,3}(?:team|department|group)s?\b/i.test(text)
  );
}

/** A link in the same paragraph, or in a section that is there for asking for help, is the way. */
function hasLinkBeside({ span }: Escalation, article: Article): boolean {
  const section = sectionAt(article.root, span.start);
  const paragraph = [...allBlocks(section.blocks)].findLast((block) => contains(block.span, span));
  const reach = section.role === 'escalation' ? section.span : paragraph?.span;
  return (
    reach !== undefined &&
    elementsOf(article, 'reference').some((each) => each.style === 'link' && contains(reach, each.span))
  );
}

/** "The Acme Community" and "#acme-help" can be found by their names; "Acme Support" can not. */
function isPlaced({ address, channel, target, text }: Escalation): boolean {
  if (address !== undefined) return true;
  return (
    (channel === 'forum' || channel === 'chat' || channel === 'issue') &&
    (target !== undefined || /#\w/.test(text))
  );
}

/** Safe, since the configuration says that these words mean this place. */
function insertChannel(escalation: Escalation, entry: EscalationEntry, text: string): Fix | undefined {
  const source = text.slice(escalation.span.start, escalation.span.end).toLowerCase();
  const words = [...entry.phrases, entry.name].find((phrase) => source.includes(phrase.toLowerCase()));
  const address = entry.url ?? (entry.email && `mailto:${entry.email}`);
  if (words === undefined || !(address ?? entry.phone)) return undefined;
  const start = escalation.span.start + source.indexOf(words.toLowerCase());
  const span = { start, end: start + words.length };
  const written = text.slice(span.start, span.end);
  const newText = address ? `[${written}](${address})` : `${written} (${entry.phone!})`;
  return { title: `Say where: ${address ?? entry.phone!}`, safe: true, edits: [{ span, newText }] };
}
