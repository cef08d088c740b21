import { equal } from 'node:assert/strict';
import { findEscalationEntry, type EscalationEntry } from '#core/workspace/escalationRegistry.js';

describe('findEscalationEntry', () => {
  const entry = (id: string, name: string, ...phrases: string[]): EscalationEntry => ({
    id,
    name,
    phrases,
    evidence: [],
  });
  const registry = [
    entry('ticket', 'Support ticket', 'file a ticket'),
    entry('urgent', 'Urgent line', 'file a ticket for an outage'),
  ];

  function idFor(text: string): string | undefined {
    return findEscalationEntry(registry, text)?.id;
  }

  it('finds the entry whose name or wording stands in the text, whatever the case and the spaces', () => {
    equal(idFor('Please FILE a\nticket with the log'), 'ticket');
    equal(idFor('Open a support  ticket'), 'ticket');
  });

  it('prefers the longest wording', () => {
    equal(idFor('file a ticket for an outage'), 'urgent');
  });

  it('finds none in other words', () => {
    equal(idFor('ask your administrator'), undefined);
    equal(findEscalationEntry([], 'file a ticket'), undefined);
  });
});
