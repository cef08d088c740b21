import type { FlowNode, FlowNodeKind } from '#core/flow/flowGraph.js';
import type { Answer, WalkSummary } from '#core/simulation/simulation.js';
import { printable, type Style } from '../terminal.js';
import { wrapText } from '../textLayout.js';

/** How a walk is set. */
export interface WalkViewOptions {
  readonly style: Style;
  readonly width: number;
  /** The name and line of a node's place in the text, e.g. `sign-in.md:15`. */
  readonly placeOf: (node: FlowNode) => string;
  /** Lines below a card's own words. */
  readonly detailsOf: (node: FlowNode) => readonly string[];
}

const headings: Readonly<Record<FlowNodeKind, string>> = {
  start: 'Start',
  symptom: 'Problem',
  variant: 'Case',
  step: 'Step',
  decision: 'Question',
  jump: 'Read on elsewhere',
  escalation: 'Hand over',
  resolved: 'Resolved',
  stop: 'Nothing more to do',
  gap: 'Gap in the article',
};

/** One card as the reader meets it: what to do or to decide, and the numbered answers. Plain words first, colour second. */
export function renderCard(node: FlowNode, offered: readonly Answer[], options: WalkViewOptions): string {
  const { style, placeOf, detailsOf } = options;
  const answers = offered.map(
    (answer, index) => `  ${style.bold(String(index + 1))}  ${printable(answer.label)}`,
  );
  return [
    '',
    `${style.bold(style.cyan(headings[node.kind]))}  ${style.dim(printable(placeOf(node)))}`,
    paragraph(node.text, options),
    ...detailsOf(node).map((line) => detail(line, options)),
    ...(answers.length > 0 ? ['', ...answers] : []),
  ].join('\n');
}

/** The ways that the reader has gone, in order. */
export function renderTrail(summary: WalkSummary, options: WalkViewOptions): string {
  const steps = summary.visited.map(({ node, answer, skipped }, index) => {
    const answered = skipped ? 'skipped' : oneLine(answer);
    return `  ${index + 1}. ${oneLine(node.text)}${answered === '' ? '' : ` → ${answered}`}`;
  });
  return ['', options.style.bold('The walk'), ...steps].join('\n');
}

/** Where the walk came to, and what the reader takes from it. */
export function renderEnd(summary: WalkSummary, options: WalkViewOptions): string {
  const { current } = summary;
  const { style } = options;
  switch (current.kind) {
    case 'resolved':
      return ['', style.green(style.bold('End: resolved')), ...causeLines(summary)].join('\n');
    case 'escalation':
      return ['', style.yellow(style.bold('End: handed over')), '', renderTicket(summary)].join('\n');
    case 'gap':
      return [
        '',
        style.red(style.bold('End: a gap')),
        paragraph(
          `${current.text} The reader is left standing here: say what to do next, or who can help.`,
          options,
        ),
      ].join('\n');
    case 'jump':
      return ['', style.bold('End: the reader is sent elsewhere'), paragraph(current.text, options)].join(
        '\n',
      );
    default:
      return ['', style.bold('End: nothing more to do'), paragraph(current.text, options)].join('\n');
  }
}

/** The ticket as it would be filed, in Markdown: the symptom, what was tried, and what the receiver asks for. */
export function renderTicket(summary: WalkSummary): string {
  const tried = summary.visited
    .filter(({ node, skipped }) => node.kind === 'step' && !skipped)
    .map(({ node }, index) => `${index + 1}. ${oneLine(node.text)}`);
  const evidence = summary.evidence.map((item) => `- [ ] ${oneLine(item)}`);
  return [
    `# ${oneLine(summary.symptom?.text ?? 'Request for help')}`,
    ...section('Hand over', [oneLine(summary.current.text)]),
    ...section('Tried', tried),
    ...causeLines(summary),
    ...section('To be attached', evidence),
  ].join('\n');
}

function causeLines({ causesIdentified, causesRuledOut }: WalkSummary): string[] {
  return [
    ...section(
      'Cause',
      causesIdentified.map((cause) => `- ${oneLine(cause)}`),
    ),
    ...section(
      'Ruled out',
      causesRuledOut.map((cause) => `- ${oneLine(cause)}`),
    ),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', `## ${title}`, '', ...lines] : [];
}

function paragraph(text: string, { width }: WalkViewOptions): string {
  return wrapText(oneLine(text), Math.min(width, 80), '');
}

/** Code keeps its lines; words are wrapped. */
function detail(line: string, { width }: WalkViewOptions): string {
  const isWords = line !== '' && !line.startsWith('    ');
  return isWords ? wrapText(printable(line), Math.min(width, 80), '  ') : `  ${printable(line)}`.trimEnd();
}

function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}
