import { EditorUnavailable } from '../editor/editorUnavailable.js';

/** One place of the bundle that ties the page to a server, and what makes it independent. */
interface Patch {
  readonly what: string;
  readonly find: RegExp;
  readonly replaceBy: string;
}

const patches: readonly Patch[] = [
  {
    what: 'the remote authority, which is always the address of the page',
    find: /,remoteAuthority:location\.host\}/g,
    replaceBy: '}',
  },
  {
    what: 'the scheme of the user data, which are always on the server',
    find: /(\.file\(this\.userDataPath\)\.with\(\{scheme:)[\w$]+\.vscodeRemote\}/g,
    replaceBy: '$1"tmp"}',
  },
];

/**
 * Makes VS Code for the Web out of the workbench that code-server ships: that one differs just in claiming a server.
 * @throws EditorUnavailable unless each place is found exactly once, so that an update of code-server is noticed
 */
export function withoutServer(bundle: string): string {
  return patches.reduce((text, { what, find, replaceBy }) => {
    const found = text.match(find)?.length ?? 0;
    if (found === 1) return text.replace(find, replaceBy);
    throw new EditorUnavailable(
      `This code-server's workbench holds ${what} ${found} times instead of once.\n` +
        'Adapt the patterns in test/e2e/web/withoutServer.ts to the version in test/e2e/host/package.json.',
    );
  }, bundle);
}
