import type { Article } from '../article/article.js';
import type { Heading, Section } from '../article/blocks.js';
import { allSections } from '../article/query.js';
import { isMarkedUp } from '../lint/markedUpHeading.js';
import { quote } from '../lint/quote.js';
import { defineRule } from '../lint/rule.js';
import type { Fix } from '../text/problem.js';
import { contains } from '../text/span.js';

export const emptySection = defineRule({
  id: 'empty-section',
  summary: 'A heading has nothing under it.',
  group: 'structure',
  severity: 'error',
  fixable: true,
  *check({ article, document }) {
    for (const section of allSections(article.root)) {
      const { heading } = section;
      if (!heading || !isEmpty(section, document.text) || saysSomething(article, heading, document.text))
        continue;
      yield {
        span: heading.span,
        message: `There is nothing under ${quote(heading.content.text)}, so the reader is promised something that does not come. Write the section, or delete its heading.`,
        fixes: [deleteSection(article, section, heading, document.text)],
      };
    }
  },
});

function isEmpty(section: Section, text: string): boolean {
  if (!section.heading || section.sections.length > 0) return false;
  return text.slice(section.heading.span.end, section.span.end).replace(withoutWords, '').trim() === '';
}

/** What renders to nothing: comments, anchors, tags, rules, link definitions, bullets. */
const withoutWords =
  /<!--[\s\S]*?-->|<\/?[a-z][^>]*>|^[ \t]*(?:[-*_][ \t]*){3,}$|^[ \t]*\[[^\]]+\]:[ \t]*\S.*$|^[ \t]*(?:[-*+]|\d+[.)])[ \t]*$/gim;

/**
 * Some headings are the content: the article's title, an instruction ("Still stuck? File a ticket."), a
 * link, a bold line or table cell that only looks like a heading, a question of the page's frame.
 */
function saysSomething(article: Article, heading: Heading, text: string): boolean {
  const isTitle = article.title !== undefined && contains(heading.span, article.title.span);
  const speaks = article.elements.some(
    ({ kind, span }) => speaking.has(kind) && contains(heading.span, span),
  );
  return isTitle || !isMarkedUp(heading, text) || speaks || pageFrame.test(heading.content.text);
}

const speaking: ReadonlySet<string> = new Set(['step', 'escalation', 'reference']);

const pageFrame =
  /^(?:did this (?:answer|help|solve)|was this (?:article|page) helpful|(?:leave )?feedback|rate this)/i;

/**
 * Deletes the heading, and what is under it unless somebody may still need that: a comment, an anchor. Safe
 * only for a list of links that got lost; any other section its author may have meant to write.
 */
function deleteSection(article: Article, section: Section, heading: Heading, text: string): Fix {
  const rest = text.slice(heading.span.end, section.span.end);
  const isBare = rest.replace(/[-*+]|\d+[.)]/g, '').trim() === '';
  const end = isBare ? section.span.end : section.span.end - rest.trimStart().length;
  const isLast = end >= text.length;
  const start = isLast ? text.slice(0, heading.span.start).trimEnd().length : heading.span.start;
  const isWanted = article.elements.some(
    (element) => element.kind === 'reference' && element.destination === `#${heading.slug}`,
  );
  return {
    title: `Delete the heading ${quote(heading.content.text, 30)}`,
    safe: section.role === 'related' && isBare && !isWanted,
    edits: [{ span: { start, end }, newText: isLast ? '\n' : '' }],
  };
}
