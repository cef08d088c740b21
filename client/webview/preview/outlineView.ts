import type { FlowEdge, FlowGraph, FlowNode } from '#core/flow/flowGraph.js';
import { coreText, isCoreText } from '../page/coreTexts.js';
import { button, element } from '../page/element.js';
import type { Host } from '../page/host.js';
import { icon } from '../page/icons.js';
import { nodeName } from '../page/kinds.js';
import { l10n } from '../page/l10n.js';
import { buildOutline, type OutlineItem, type OutlinePath, type OutlineWay } from './outlineModel.js';

type Post = Pick<Host<object>, 'post'>;

/** The flow as nested lists: symptom by symptom its steps, the answers that leave them, and the ends. */
export function renderOutline(graph: FlowGraph, host: Post): HTMLElement {
  const paths = buildOutline(graph);
  if (paths.length === 0)
    return element('p', { class: 'empty' }, l10n.t('No symptom was found, so there is no way to walk.'));
  const numbers = numberSteps(paths.flat());
  return element(
    'div',
    { class: 'paths' },
    ...paths.map((path) => renderSymptom(path, { host, numbers, causes: graph.causes })),
  );
}

interface Context {
  readonly host: Post;
  readonly causes: FlowGraph['causes'];
  readonly numbers: ReadonlyMap<string, number>;
}

function renderSymptom(path: OutlinePath, context: Context): HTMLElement {
  const [first, ...rest] = path;
  if (!first) return element('section');
  const { node } = first;
  const start = button(
    { class: 'run', 'aria-label': l10n.t('Simulate: {0}', node.text), title: l10n.t('Simulate') },
    () => context.host.post({ type: 'simulate', ...(node.elementId && { symptom: node.elementId }) }),
    icon('play'),
  );
  const title = element('div', { class: 'path-title' }, renderNode(first, context), start);
  const below = [...first.ways.map((way) => renderWay(way, context)), renderPath(rest, context)];
  return element('section', { class: 'path' }, title, ...below);
}

function renderPath(items: OutlinePath, context: Context): HTMLElement | undefined {
  if (items.length === 0) return undefined;
  return element('ol', { class: 'rail' }, ...items.map((item) => renderItem(item, context)));
}

function renderItem(item: OutlineItem, context: Context): HTMLElement {
  const { node, edge } = item;
  const attributes = {
    'data-kind': node.kind,
    'data-element': node.elementId,
    class: edge.stated ? undefined : 'is-inferred',
  };
  const ways = item.ways.map((way) => renderWay(way, context));
  const question = item.question && !isCoreText(item.question.text) ? item.question.text : undefined;
  const asked = question && ways.length > 0 && element('span', { class: 'asked-about' }, question);
  return element('li', attributes, renderNode(item, context), asked, ...ways);
}

/** A way off the main path: the answer that takes it, and where it goes; on one line where it goes no further. */
function renderWay({ edge, path }: OutlineWay, context: Context): HTMLElement {
  const [first, ...rest] = path;
  const words = answerOf(edge, first?.node);
  const answer = words ? element('span', { class: 'answer' }, words) : undefined;
  // That a cure shows its cause goes without saying; that a test does is what the line is for.
  const cause = edge.stated && edge.causeId ? context.causes[edge.causeId] : undefined;
  const because = cause ? element('span', { class: 'because' }, l10n.t('points to {0}', cause)) : undefined;
  const isShort = rest.length === 0 && (first?.ways.length ?? 0) === 0;
  const attributes = { class: `way${isShort ? ' is-short' : ''}${edge.stated ? '' : ' is-inferred'}` };
  const target = isShort ? first && renderShort(first, context) : renderPath(path, context);
  return element('div', attributes, answer, target, because);
}

function renderShort(item: OutlineItem, context: Context): HTMLElement {
  return element('span', { 'data-element': item.node.elementId }, renderNode(item, context));
}

/** Where the answer is the very name of what it leads to, once is enough. */
function answerOf({ label }: FlowEdge, target: FlowNode | undefined): string {
  return label === target?.text ? '' : coreText(label);
}

function renderNode({ node, again }: OutlineItem, { host, numbers }: Context): HTMLElement {
  const number = numbers.get(node.id);
  const words = again ? goTo(node, number) : shortName(node);
  const attributes = {
    class: again ? 'node is-again' : 'node',
    'data-kind': node.kind,
    title: nodeName(node.kind),
  };
  const badge = number === undefined ? icon(node.kind) : String(number);
  return button(
    attributes,
    () => host.post({ type: 'reveal', span: node.span }),
    element('span', { class: 'badge' }, badge),
    element('span', { class: 'words' }, words),
  );
}

/** How the problem was solved or where the reader is stuck is told by the line itself, so a word is enough. */
function shortName({ kind, text }: FlowNode): string {
  return kind === 'resolved' || text === '' ? nodeName(kind) : coreText(text);
}

function goTo(node: FlowNode, number: number | undefined): string {
  return number === undefined ? coreText(node.text) : l10n.t('Go to step {0}', number);
}

/** Steps are numbered in the order of the outline, anew for each symptom. */
function numberSteps(items: readonly OutlineItem[]): Map<string, number> {
  const numbers = new Map<string, number>();
  let count = 0;
  const visit = (item: OutlineItem) => {
    if (item.node.kind === 'symptom') count = 0;
    if (item.node.kind === 'step' && !numbers.has(item.node.id)) numbers.set(item.node.id, ++count);
    item.ways.flatMap(({ path }) => path).forEach(visit);
  };
  items.forEach(visit);
  return numbers;
}
