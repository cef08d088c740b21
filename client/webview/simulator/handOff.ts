import { coreText } from '../page/coreTexts.js';
import { l10n } from '../page/l10n.js';
import { articleQuestion } from './answerView.js';
import type { Walk } from './walk.js';

/** What a reader hands over who could not help themself: the ticket as it would be filed. */
export interface HandOff {
  readonly article: string;
  readonly problem: string;
  readonly tried: readonly {
    readonly step: string;
    /** What the answer answers, where the article asks it. */
    readonly question?: string;
    readonly answer: string;
    readonly skipped: boolean;
  }[];
  readonly likely: readonly string[];
  readonly ruledOut: readonly string[];
  readonly evidence: readonly string[];
}

/** The hand-off of a walk that has reached an escalation, in the article's words. */
export function handOffOf({ content, summary, stops, state }: Walk): HandOff {
  const tried = stops.filter(({ node, position }) => node.kind === 'step' && position < state.position);
  return {
    article: content.title,
    problem: summary.symptom?.text ?? content.title,
    tried: tried.map((stop) => {
      const question = articleQuestion(stop);
      return {
        step: stop.node.text,
        ...(question !== undefined && { question }),
        answer: coreText(stop.edge?.label ?? ''),
        skipped: stop.skipped,
      };
    }),
    likely: summary.causesIdentified,
    ruledOut: summary.causesRuledOut,
    evidence: summary.evidence,
  };
}

/** The hand-off as Markdown for a ticket; `collected` are the evidence items that the reader has. */
export function renderHandOff(handOff: HandOff, collected: ReadonlySet<string>): string {
  const parts = [
    `## ${handOff.problem}`,
    l10n.t('Article: {0}', handOff.article),
    section(l10n.t('Steps tried'), handOff.tried.map(renderTried)),
    section(
      l10n.t('Likely cause'),
      handOff.likely.map((cause) => `- ${cause}`),
    ),
    section(
      l10n.t('Ruled out'),
      handOff.ruledOut.map((cause) => `- ${cause}`),
    ),
    section(
      l10n.t('Evidence'),
      handOff.evidence.map((item) => `- [${collected.has(item) ? 'x' : ' '}] ${item}`),
    ),
  ];
  return `${parts.filter((part) => part !== undefined).join('\n\n')}\n`;
}

function renderTried({ step, question, answer, skipped }: HandOff['tried'][number], index: number): string {
  const outcome = skipped ? l10n.t('skipped') : [question, answer].filter((words) => words).join(' ');
  return `${index + 1}. ${step}${outcome ? ` – ${outcome}` : ''}`;
}

function section(title: string, lines: readonly string[]): string | undefined {
  return lines.length === 0 ? undefined : `### ${title}\n\n${lines.join('\n')}`;
}
