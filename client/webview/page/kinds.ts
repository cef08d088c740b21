import type { FlowNodeKind } from '#core/flow/flowGraph.js';
import { l10n } from './l10n.js';

/** Names of element kinds as readers of the pages see them; a kind that is not listed is not marked. */
export interface KindName {
  readonly one: string;
  readonly many: string;
}

/** The kinds of elements that the preview marks, in the order of the legend. */
export function elementKinds(): ReadonlyMap<string, KindName> {
  return new Map<string, KindName>([
    ['symptom', { one: l10n.t('Symptom'), many: l10n.t('Symptoms') }],
    ['variant', { one: l10n.t('Variant'), many: l10n.t('Variants') }],
    ['cause', { one: l10n.t('Cause'), many: l10n.t('Causes') }],
    ['step', { one: l10n.t('Step'), many: l10n.t('Steps') }],
    ['branch', { one: l10n.t('Condition'), many: l10n.t('Conditions') }],
    ['escalation', { one: l10n.t('Escalation'), many: l10n.t('Escalations') }],
    ['evidence', { one: l10n.t('Evidence'), many: l10n.t('Evidence') }],
    ['reference', { one: l10n.t('Reference'), many: l10n.t('References') }],
    ['uiPath', { one: l10n.t('UI path'), many: l10n.t('UI paths') }],
    ['scope', { one: l10n.t('Scope'), many: l10n.t('Scope') }],
  ]);
}

/** What a node of the flow is called where its own words do not stand alone. */
export function nodeName(kind: FlowNodeKind): string {
  switch (kind) {
    case 'start':
      return l10n.t('Start');
    case 'symptom':
      return l10n.t('Symptom');
    case 'variant':
      return l10n.t('Variant');
    case 'step':
      return l10n.t('Step');
    case 'decision':
      return l10n.t('Question');
    case 'jump':
      return l10n.t('Continue elsewhere');
    case 'escalation':
      return l10n.t('Hand over');
    case 'resolved':
      return l10n.t('Resolved');
    case 'stop':
      return l10n.t('Nothing more to do');
    case 'gap':
      return l10n.t('Dead end');
  }
}
