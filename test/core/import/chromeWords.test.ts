import { equal } from 'node:assert/strict';
import { saysChrome, type ChromeKind } from '#core/import/chromeWords.js';

const everywhere: readonly ChromeKind[] = ['skip', 'feedback'];
const atEdges: readonly ChromeKind[] = [
  ...everywhere,
  'byline',
  'actions',
  'comments',
  'footer',
  'related',
  'cookies',
];

describe('words of a page', () => {
  for (const text of [
    'Skip to main content',
    'Was this article helpful?',
    'Did this answer your question? 😞 😐 😃',
    'War dieser Beitrag hilfreich?',
    'Cet article vous a-t-il été utile ?',
    'この記事は役に立ちましたか？',
    '这篇文章对您有帮助吗？',
    'Back to top ↑',
  ])
    it(`are known: ${text}`, () => equal(saysChrome(text, ...everywhere), true));

  for (const text of [
    'Did this help? If not, restart the app.',
    'Was the article in the cart helpful to find the fault?',
    'Back up to the top of the tape',
    'Share the log with your administrator.',
    'Print a test page.',
    'Follow the link in the mail.',
    'Comments are not shown',
    'Updated drivers are needed',
    'Clear cookies, then retry.',
    'Copy the code of the error.',
    'Related services are down',
    'Privacy settings block the camera',
    'Next, open the lid.',
    '',
    '→',
  ])
    it(`are not taken for those of an article: ${text}`, () => equal(saysChrome(text, ...atEdges), false));
});
