import { equal } from 'node:assert/strict';
import { findInstruction, leadingGerund } from '#core/article/instruction.js';
import { parseMarkers } from '../../support/markers.js';
import { cues } from './support.js';

/** The sentence instructs from `█` on, with that verb; without a `█` it only informs. */
function check(marked: string, verb = ''): void {
  const { text, cursor } = parseMarkers(marked);
  const found = findInstruction(text, cues);
  equal(found ? `${text.slice(0, found.start)}█${text.slice(found.start)}` : text, marked);
  if (cursor !== undefined) equal(found!.verb, verb);
}

describe('findInstruction', () => {
  it('finds an imperative at the beginning', () => {
    check('█Restart the app.', 'restart');
    check('█Double-check the address.', 'double-check');
    check('█Go to Settings → Users.', 'go');
  });

  it('finds it behind adverbs and politeness', () => {
    check('Then █restart the app.', 'restart');
    check('Please, █restart the app.', 'restart');
    check('Optionally, █clear the cache.', 'clear');
    check('First, please █open the menu.', 'open');
  });

  it('finds it behind a condition, a purpose or a place', () => {
    check('If it fails, █restart the app.', 'restart');
    check('To fix this, █restart the app.', 'restart');
    check('In the menu, █select Restart.', 'select');
    check('Once it has stopped, █start it again.', 'start');
    check('On Windows, █open the registry.', 'open');
    check('If the log is full (as on most days), █empty it.', 'empty');
  });

  it('finds it behind a label and a dash', () => {
    check('Windows: █open the registry.', 'open');
    check('The claim may be stale - █file a ticket.', 'file');
  });

  it('finds soft wording', () => {
    check('█You can restart the app.');
    check('█An Owner can reset it.');
    check('█We recommend that you restart it.');
    check('█The workaround is to restart it.');
  });

  it('takes words that are nouns as often as verbs for nouns, unless an object follows', () => {
    check('Access is denied.');
    check('Update fails.');
    check('█Update the app.', 'update');
    check('█Check that it runs.', 'check');
    check('█Open Settings.', 'open');
    check('█Log in again.', 'log');
  });

  it('takes a verb that is the subject of its sentence for a noun', () => {
    check('Restart is needed.');
    check('Reset failed.');
    check('Check: passed');
    check('Search-and-replace breaks the file.');
  });

  it('finds none where the sentence only informs', () => {
    check('The field is empty by default.');
    check('Users are signed out.');
    check('The app restarts on its own.');
    check('You can experience delays.');
    check('It can cause data loss.');
  });

  it('finds none in questions', () => {
    check('Check the log?');
    check('Did you restart the app?');
  });

  it('finds none inside of quotes and parentheses', () => {
    check('The app says "restart the app".');
    check('The device (open the lid to see it) is old.');
  });
});

describe('leadingGerund', () => {
  it('gives the verb in its base form', () => {
    equal(leadingGerund('Using another cable', cues), 'use');
    equal(leadingGerund('Restarting the app', cues), 'restart');
    equal(leadingGerund('Stopping the service', cues), 'stop');
  });

  it('knows nouns in -ing for nouns', () => {
    equal(leadingGerund('Lightning strikes', cues), undefined);
    equal(leadingGerund('String too long', cues), undefined);
  });
});
