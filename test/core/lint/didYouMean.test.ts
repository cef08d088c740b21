import { equal } from 'node:assert/strict';
import { didYouMean } from '#core/lint/didYouMean.js';

describe('didYouMean', () => {
  it('names what a misspelt word was meant to be', () => {
    equal(didYouMean('brokn-link', ['missing-cause', 'broken-link']), ' Did you mean “broken-link”?');
  });

  it('says nothing where nothing is near', () => {
    equal(didYouMean('wholly-different', ['profile', 'rules']), '');
    equal(didYouMean('rules', []), '');
  });

  it('does not guess at two letters: “on” is not meant to be “off”', () => {
    equal(didYouMean('on', ['off', 'info']), '');
  });
});
