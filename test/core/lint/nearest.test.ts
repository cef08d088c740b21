import { equal } from 'node:assert/strict';
import { didYouMean, findNearest } from '#core/lint/nearest.js';

describe('findNearest', () => {
  it('finds what a misspelt word was meant to be', () => {
    equal(findNearest('brokn-link', ['missing-cause', 'broken-link']), 'broken-link');
    equal(findNearest('INFO', ['info', 'error']), 'info');
  });

  it('takes swapped letters for one mistake', () => {
    equal(findNearest('kb', ['bk']), 'bk');
  });

  it('finds nothing where nothing is near', () => {
    equal(findNearest('terms', ['profile', 'rules']), undefined);
    equal(findNearest('', ['profile']), undefined);
  });

  it('prefers the nearer one', () => {
    equal(findNearest('disable-line', ['disable-file', 'disable-lines']), 'disable-lines');
  });
});

describe('didYouMean', () => {
  it('is a sentence, or nothing', () => {
    equal(didYouMean('rule', ['rules']), ' Did you mean “rules”?');
    equal(didYouMean('xyz', ['rules']), '');
  });
});
