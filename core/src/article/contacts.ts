import { sourceSpan, type Item, type List, type RichText } from './blocks.js';
import type { Draft } from './draft.js';
import type { EscalationChannel } from './elements.js';
import type { Place, Reading } from './place.js';

/** Reads a list of people and places to turn to: each item with an address is an escalation. */
export function readContacts(list: List, gate: Draft | null, place: Place, reading: Reading): void {
  for (const item of list.items) {
    const first = item.blocks[0];
    if (first?.kind === 'paragraph') noteContact(first.content, item, gate, { place, reading });
  }
}

function noteContact(
  content: RichText,
  item: Item,
  gate: Draft | null,
  at: { place: Place; reading: Reading },
): void {
  const { place, reading } = at;
  const address =
    content.marks.find((mark) => mark.kind === 'link')?.url ??
    /https?:\/\/\S+|[\w.+-]+@[\w.-]+/u.exec(content.text)?.[0];
  const escalation = reading.drafts.add('escalation', {
    span: sourceSpan(content),
    text: content.text,
    parent: gate ?? place.symptom,
    variant: place.variant,
    confidence: address ? 0.85 : 0.7,
    because: 'an item of a list of places to turn to',
    own: { channel: channelOf(`${content.text} ${hostOf(address)}`), ...(address ? { address } : {}) },
  });
  if (gate?.kind !== 'branch' || gate.target) return;
  gate.target = escalation;
  (gate.own as { then: string }).then = 'escalate';
}

/** Only the host tells: a path may hold "community" on any site. */
function hostOf(address = ''): string {
  return /^(?:mailto:|tel:)/u.test(address)
    ? address
    : (/^https?:\/\/([^/]+)/u.exec(address)?.[1] ?? address);
}

const CHANNELS: readonly (readonly [RegExp, EscalationChannel])[] = [
  [
    /\b(?:forums?|community|stack ?overflow|discussions?|mailing list)\b|论坛|社区|フォーラム|コミュニティ/iu,
    'forum',
  ],
  [/\b(?:slack|discord|chat|irc|gitter|teams)\b/iu, 'chat'],
  [/\b(?:e-?mail|mailto)\b|@[\w-]+\./iu, 'email'],
  [/\b(?:phone|call|telephone|hotline)\b|\btel:/iu, 'phone'],
  [/\b(?:tickets?|cases?|support requests?)\b|工单|チケット/iu, 'ticket'],
  [/\b(?:issues?|bugs?)\b/iu, 'issue'],
];

function channelOf(text: string): EscalationChannel {
  return CHANNELS.find(([pattern]) => pattern.test(text))?.[1] ?? 'other';
}
