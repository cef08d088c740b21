import type { Article } from '../article/article.js';
import { elementsOf } from '../article/query.js';
import { isHelpReference } from '../lint/helpReference.js';
import { isInKnownLanguage } from '../lint/language.js';
import { ownEscalations } from '../lint/ownEscalations.js';
import { proseOf } from '../lint/prose.js';
import { defineRule } from '../lint/rule.js';
import type { Fix } from '../text/problem.js';
import type { EscalationEntry } from '../workspace/escalationRegistry.js';

export const noEscalationPath = defineRule({
  id: 'no-escalation-path',
  summary: 'The article never says where to turn when nothing helps.',
  group: 'escalation',
  severity: 'warning',
  profiles: { kb: 'info', microsoft: 'info', runbook: 'off' },
  fixable: true,
  *check({ article, document, workspace }) {
    const symptoms = elementsOf(article, 'symptom');
    const isHelp = symptoms.length > 0 && article.elements.some(({ kind }) => kind === 'step');
    if (!isHelp || handsOver(article) || !isInKnownLanguage(proseOf(document), article.language)) return;
    yield {
      span: article.title?.span ?? symptoms[0]!.span,
      message:
        'The article never says where to turn when nothing helps, so readers whose case it does not cover are left alone. Say at its end whom to ask, and how.',
      fixes: [appendSection(article, document.text, workspace.settings.escalations[0])],
    };
  },
});

/** A link to a place of help is a way out too, even where no sentence instructs to take it. */
function handsOver(article: Article): boolean {
  return ownEscalations(article).length > 0 || elementsOf(article, 'reference').some(isHelpReference);
}

/** Further reading stays last. */
function appendSection(article: Article, text: string, entry: EscalationEntry | undefined): Fix {
  const sections = article.root.sections.flatMap((section) => [section, ...section.sections]);
  const related = sections.find(({ role }) => role === 'related');
  const end = text.trimEnd().length;
  const help = `## Still stuck?\n\n${howToAsk(entry)}\n`;
  const edit = related
    ? { span: { start: related.span.start, end: related.span.start }, newText: `${help}\n` }
    : { span: { start: end, end: text.length }, newText: `\n\n${help}` };
  return { title: 'Add a section that says where to get help', safe: false, edits: [edit] };
}

function howToAsk(entry: EscalationEntry | undefined): string {
  if (!entry) return 'Contact support: TODO say how, and what to include.';
  const address = entry.url ?? (entry.email && `mailto:${entry.email}`);
  const name = address ? `[${entry.name}](${address})` : [entry.name, entry.phone].filter(Boolean).join(': ');
  const evidence = entry.evidence.length > 0 ? ` Include: ${entry.evidence.join(', ')}.` : '';
  return `Contact us: ${name}.${evidence}`;
}
