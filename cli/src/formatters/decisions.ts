import type { Section } from '#core/article/blocks.js';
import type { Element } from '#core/article/elements.js';
import { allSections } from '#core/article/query.js';
import type { ArticleDocument } from '#core/document/articleDocument.js';
import type { Span } from '#core/text/span.js';

/** One thing that the parser decided, in words for a writer. */
export interface Decision {
  /** The text that was decided about; half-open UTF-16 offsets. */
  readonly span: Span;
  /** What it was read as: "step t1 (fix)", "section (symptom)". */
  readonly name: string;
  /** What there is to know of it besides, each in some words: "under s1", "then cause c1". */
  readonly particulars: readonly string[];
  /** The words that count, without markup; the line around may hold more. */
  readonly words: string;
  /** 0…1; absent for sections, whose roles are not weighed. */
  readonly confidence?: number;
  readonly because: string;
}

/** All decisions about an article, in the order of the text; a section comes before what begins with it. */
export function decisionsOf({ article }: ArticleDocument): Decision[] {
  const { root, elements, title } = article;
  const sections = [...allSections(root)].flatMap(describeSection);
  const isHeading = sections.some(
    ({ span }) => title && span.start <= title.span.start && title.span.end <= span.end,
  );
  const named = title && !isHeading ? [describeTitle(title)] : [];
  return [...named, ...sections, ...elements.map(describeElement)].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

function describeTitle({ text, span }: { readonly text: string; readonly span: Span }): Decision {
  return { span, name: 'title', particulars: [], words: text, because: 'the front matter names it' };
}

function describeSection({ heading, role, because }: Section): Decision[] {
  if (!heading) return [];
  const { span, content } = heading;
  return [{ span, name: `section (${role})`, particulars: [], words: content.text, because }];
}

function describeElement(element: Element): Decision {
  const { kind, id, span, text, parent, variant, confidence, because } = element;
  const particulars = [
    ...(parent === null ? [] : [`under ${parent}`]),
    ...(variant === undefined ? [] : [`for ${variant} only`]),
    ...consequenceOf(element),
  ];
  return {
    span,
    name: `${kind} ${id}${detailOf(element)}`,
    particulars,
    words: text,
    confidence,
    because,
  };
}

/** The one detail of a kind that tells its elements apart. */
function detailOf(element: Element): string {
  switch (element.kind) {
    case 'step':
      return ` (${element.mode})`;
    case 'escalation':
      return ` (${element.channel})`;
    case 'reference':
      return ` (${element.style})`;
    case 'scope':
      return ` (${element.about})`;
    default:
      return '';
  }
}

/** Where an element leads, and whom it needs. */
function consequenceOf(element: Element): string[] {
  switch (element.kind) {
    case 'branch':
      return [`then ${element.then}${element.target === null ? '' : ` ${element.target}`}`];
    case 'variant':
      return [`then ${element.then}`];
    case 'cause':
      return element.likelihood === undefined ? [] : [`likelihood ${String(element.likelihood)}`];
    case 'step':
      return [
        ...(element.responsibleParty === undefined ? [] : [`by ${element.responsibleParty}`]),
        ...(element.minutes === undefined
          ? []
          : [`takes ${String(element.minutes)} ${element.minutes === 1 ? 'minute' : 'minutes'}`]),
      ];
    case 'escalation':
      return [
        ...(element.target === undefined ? [] : [`to ${element.target}`]),
        ...(element.address === undefined ? [] : [`at ${element.address}`]),
      ];
    case 'reference':
      return [`${element.directs ? 'sends the reader' : 'points'} to ${element.destination}`];
    default:
      return [];
  }
}
