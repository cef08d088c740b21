import type { Element, Escalation, Reference } from '#core/article/elements.js';
import { touches } from '#core/text/span.js';
import { findEscalationEntry, type EscalationEntry } from '#core/workspace/escalationRegistry.js';
import { MarkupKind, type Hover } from 'vscode-languageserver';
import { convertSpan } from '../convert/range.js';
import type { ArticleContext } from '../snapshot.js';
import { describeConfidence, describeElement } from './describeElement.js';
import { renderTargetBeginning } from './targetBeginning.js';

/**
 * `textDocument/hover`: what the smallest element at the offset was read as, by which cue, and how sure
 * that is; where a reference leads; what the registry knows of an escalation.
 */
export function findHover(context: ArticleContext, offset: number): Hover | null {
  const element = elementAt(context.document.article.elements, offset);
  if (!element) return null;
  const parts = [
    describeElement(element, context.document.article),
    element.kind === 'reference' ? describeTarget(element, context) : '',
    element.kind === 'escalation' ? describeReceiver(element, context) : '',
    describeReading(element),
  ];
  const value = parts.filter((part) => part !== '').join('\n\n');
  return {
    contents: { kind: MarkupKind.Markdown, value },
    range: convertSpan(element.span, context.document.lines),
  };
}

/** The smallest element at the offset; of two of the same size the one that was found last, which lies inside. */
export function elementAt(elements: readonly Element[], offset: number): Element | undefined {
  let smallest: Element | undefined;
  for (const element of elements)
    if (touches(element.span, offset) && (!smallest || lengthOf(element) <= lengthOf(smallest)))
      smallest = element;
  return smallest;
}

function lengthOf({ span }: Element): number {
  return span.end - span.start;
}

function describeReading({ because, confidence }: Element): string {
  return `How Fixpath can tell: ${because}. ${describeConfidence(confidence)}`;
}

function describeTarget(reference: Reference, context: ArticleContext): string {
  const { document, workspace } = context;
  const resolution = workspace.resolve(reference, document);
  switch (resolution.kind) {
    case 'section':
    case 'article':
      return renderTargetBeginning(resolution, workspace);
    case 'file':
      return 'It leads to a file of this workspace.';
    case 'external':
      return 'It leads out of this workspace. Fixpath does not follow it, for it never uses the network.';
    case 'missing':
      return resolution.nearest === undefined
        ? 'Nothing in this workspace goes by that name.'
        : `Nothing in this workspace goes by that name. The nearest is “${resolution.nearest}”.`;
    case 'unknown':
      return '';
  }
}

function describeReceiver(escalation: Escalation, { workspace }: ArticleContext): string {
  const entry = findEscalationEntry(workspace.settings.escalations, escalation.text);
  if (entry) return renderEntry(entry);
  if (escalation.address !== undefined) return `The article says where: ${escalation.address}`;
  return 'The article does not say where exactly, and no entry of the escalation registry has this wording.';
}

function renderEntry(entry: EscalationEntry): string {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Where', entry.url],
    ['E-mail', entry.email],
    ['Phone', entry.phone],
    ['For', entry.audience],
    ['Hours', entry.hours],
    ['Needs', entry.evidence.length > 0 ? entry.evidence.join('; ') : undefined],
  ];
  const rows = facts.flatMap(([name, value]) => (value === undefined ? [] : [`- ${name}: ${value}`]));
  return [`From the escalation registry: **${entry.name}**`, ...rows].join('\n');
}
