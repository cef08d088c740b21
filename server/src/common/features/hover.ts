import type { Element, Escalation, Reference } from '#core/article/elements.js';
import { quote } from '#core/lint/quote.js';
import { touches } from '#core/text/span.js';
import { findEscalationEntry, type EscalationEntry } from '#core/workspace/escalationRegistry.js';
import { MarkupKind, type Hover } from 'vscode-languageserver';
import { convertSpan } from '../convert/range.js';
import type { ArticleContext } from '../snapshot.js';
import { describeElement, describeReading } from './describeElement.js';
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
    // Of a link it goes without saying.
    isLink(element) ? '' : describeReading(element),
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

function isLink(element: Element): boolean {
  return element.kind === 'reference' && element.style !== 'title';
}

function lengthOf({ span }: Element): number {
  return span.end - span.start;
}

function describeTarget(reference: Reference, context: ArticleContext): string {
  const { document, workspace } = context;
  const resolution = workspace.resolve(reference, document);
  switch (resolution.kind) {
    case 'section':
    case 'article':
      return renderTargetBeginning(resolution, workspace);
    case 'file':
      return 'It leads to a file in this workspace.';
    case 'external':
      return 'It leads out of this workspace. Fixpath never uses the network, so it does not look there.';
    case 'missing':
      return `Nothing of that name is known in this workspace.${resolution.nearest === undefined ? '' : ` The nearest is ${quote(resolution.nearest)}.`}`;
    case 'unknown':
      return '';
  }
}

function describeReceiver(escalation: Escalation, { workspace }: ArticleContext): string {
  const entry = findEscalationEntry(workspace.settings.escalations, escalation.text);
  if (entry) return renderEntry(entry);
  if (escalation.address !== undefined) return `It says where: ${escalation.address}`;
  return 'It does not say where. Add a link or an address, or declare this wording under `escalations` in the configuration of Fixpath.';
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
  return [`Declared in the configuration: **${entry.name}**`, ...rows].join('\n');
}
