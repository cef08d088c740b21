import { equal } from 'node:assert/strict';
import { Documents } from '#server/common/documents.js';
import { ReadAhead } from '#server/common/readAhead.js';
import type { Snapshot } from '#server/common/snapshot.js';
import { memoryFileSystem } from '../features/support.js';

describe('readAhead', () => {
  const texts: Record<string, string> = {
    'file:///kb/title.md': '# Sync fails\n\n1. Restart the app. See "Accounts" for more.\n',
    'file:///kb/link.md': '# Sync fails\n\n1. Restart the app. See [accounts](accounts.md).\n',
    'file:///kb/accounts.md': '# Accounts\n',
  };
  let snapshot: Snapshot;
  let pauses: number;
  let readAhead: ReadAhead;

  beforeEach(async () => {
    const documents = new Documents(() => [], memoryFileSystem(texts));
    documents.setFolders(['file:///kb']);
    snapshot = await documents.snapshot();
    pauses = 0;
    readAhead = new ReadAhead(() => {
      pauses++;
      return Promise.resolve();
    });
  });

  it('lets others have their turn before each document, and takes no time for what it knows', async () => {
    await readAhead.all(snapshot);
    equal(pauses, 3);
    await readAhead.all(snapshot);
    equal(pauses, 3);
  });

  it('reads all documents for one that refers to others by title, and none for one that does not', async () => {
    await readAhead.prepare(snapshot.find('file:///kb/link.md')!, snapshot);
    equal(pauses, 0);
    await readAhead.prepare(snapshot.find('file:///kb/title.md')!, snapshot);
    equal(pauses, 3);
  });

  it('stops when nobody wants the answer any more', async () => {
    await readAhead.all(snapshot, () => pauses === 2);
    equal(pauses, 2);
  });
});
