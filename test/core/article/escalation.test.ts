import { deepEqual, equal } from 'node:assert/strict';
import { findHandOver } from '#core/article/escalation.js';
import { checkFound, cues, readParagraph } from './support.js';

/** The hand-over of a sentence is what is marked. */
function check(marked: string): void {
  checkFound(marked, (sentence) => {
    const found = findHandOver(sentence, cues);
    return found ? [found] : [];
  });
}

function handOver(sentence: string) {
  const found = findHandOver(readParagraph(sentence), cues);
  return found && { channel: found.channel, address: found.address, target: found.target };
}

describe('findHandOver', () => {
  it('finds the clause that hands over, without its full stop', () => {
    check('⟦File a support ticket⟧.');
    check('If it persists, ⟦contact your administrator⟧.');
    check('The state may be stale - ⟦file a ticket⟧.');
    check('⟦Open a ticket with a HAR file⟧, then wait.');
  });

  it('knows the channels', () => {
    const channels = {
      'Open a support case.': 'ticket',
      'Raise a high-priority incident.': 'ticket',
      'Open an issue on GitHub.': 'issue',
      'Report a bug.': 'issue',
      'E-mail help@vendor.example.': 'email',
      'Call support.': 'phone',
      'Ask in the community forum.': 'forum',
      'Reach out to us on Slack.': 'chat',
      'Ask your network administrator.': 'person',
      'Contact your internet service provider.': 'person',
      'Contact Vendor Support.': 'other',
      'Escalate to the database team.': 'other',
    };
    deepEqual(
      Object.fromEntries(Object.keys(channels).map((text) => [text, handOver(text)?.channel])),
      channels,
    );
  });

  it('finds where and whom', () => {
    deepEqual(handOver('Contact [Vendor Support](https://x.example/help).'), {
      channel: 'other',
      address: 'https://x.example/help',
      target: 'Vendor Support',
    });
    equal(handOver('Contact support at help@vendor.example.')?.address, 'mailto:help@vendor.example');
    equal(handOver('Contact support at help@vendor.example.')?.channel, 'email');
    equal(handOver('Call support at +1 555 010 0199.')?.address, '+1 555 010 0199');
    equal(handOver('Contact your administrator.')?.target, 'your administrator');
  });

  it('finds none that is told not to be made, or to have been made', () => {
    check('Do not contact support.');
    check("Don't contact support.");
    check('Before you contact support, restart the app.');
    check('Restart it without contacting support.');
    check('You cannot file a ticket while signed out.'.replace('You cannot', 'Customers who cannot'));
    check('The administrator who opened a ticket has left.');
  });

  it('finds none in quotations and code', () => {
    check('The app says "Contact your administrator."');
    check('The message “Please file a ticket” appears.');
    check('It prints `contact support`.');
  });

  it('finds none where only words are alike', () => {
    check('Create a request header.');
    check('The ticket is stale.');
    check('Contact the server on port 80.');
  });
});
