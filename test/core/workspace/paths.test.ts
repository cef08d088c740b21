import { equal } from 'node:assert/strict';
import { joinPath } from '#core/workspace/paths.js';

describe('joinPath', () => {
  it('takes out dots, double slashes and empty parts', () => {
    equal(joinPath('guides', './b.md'), 'guides/b.md');
    equal(joinPath('guides/a.md', '..', 'b.md'), 'guides/b.md');
    equal(joinPath('', 'a//b/'), 'a/b');
    equal(joinPath(), '');
  });

  it('keeps the root and the authority in front', () => {
    equal(joinPath('/kb/a.md', '..', 'b.md'), '/kb/b.md');
    equal(joinPath('file:///kb/a.md', '..', 'b.md'), 'file:///kb/b.md');
    equal(joinPath('vscode-vfs://host/kb/a.md', '../b.md'), 'vscode-vfs://host/kb/b.md');
  });

  it('never climbs out of the top', () => {
    equal(joinPath('a.md', '..', '../b.md'), undefined);
    equal(joinPath('/a.md', '../../b.md'), undefined);
    equal(joinPath('file:///a.md', '../../b.md'), undefined);
    equal(joinPath('a/b', '../../../a/b'), undefined, 'not even to come back');
  });
});
