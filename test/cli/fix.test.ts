import { deepEqual, equal, match } from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { articleWithError, fixpath, folderWith, removeFolders, soundArticle } from './support.js';

const related = '\n## Related reading\n\n';
const withFix = soundArticle + related;
const only = ['--only', 'empty-section'];

describe('fixpath lint --fix', () => {
  after(removeFolders);

  it('applies safe fixes, keeps suggestions, and reports what is left', async () => {
    const folder = folderWith({ 'printer.md': articleWithError });
    const { code, stdout } = await fixpath(folder, ['lint', '--fix', ...only]);
    equal(code, 1);
    const text = readFileSync(path.join(folder, 'printer.md'), 'utf8');
    deepEqual([text.includes('## Blinking light'), text.includes('## Related reading')], [true, false]);
    match(stdout, /1 error in 1 of 1 article\. 1 fix applied\./);
  });

  it('exits with 0 when nothing is left, and finds nothing to fix the second time', async () => {
    const folder = folderWith({ 'printer.md': withFix });
    equal((await fixpath(folder, ['lint', '--fix', ...only])).code, 0);
    equal(readFileSync(path.join(folder, 'printer.md'), 'utf8').trimEnd(), soundArticle.trimEnd());
    const again = await fixpath(folder, ['lint', '--fix', ...only]);
    deepEqual([again.code, again.stdout], [0, 'No findings in 1 article.\n']);
  });

  it('writes nothing where nothing changed, and without --fix nothing at all', async () => {
    const folder = folderWith({ 'sound.md': soundArticle, 'printer.md': withFix });
    const before = ['sound.md', 'printer.md'].map((name) => statSync(path.join(folder, name)));
    await fixpath(folder, ['lint', ...only]);
    await fixpath(folder, ['lint', '--fix', 'sound.md', ...only]);
    const after = ['sound.md', 'printer.md'].map((name) => statSync(path.join(folder, name)));
    deepEqual(
      after.map(({ ino, mtimeMs }) => [ino, mtimeMs]),
      before.map(({ ino, mtimeMs }) => [ino, mtimeMs]),
    );
  });

  it('keeps line ends and the byte order mark', async () => {
    const crlf = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const folder = folderWith({ 'printer.md': crlf(withFix) });
    equal((await fixpath(folder, ['lint', '--fix', ...only])).code, 0);
    const text = readFileSync(path.join(folder, 'printer.md'), 'utf8');
    equal(text.trimEnd(), crlf(soundArticle).trimEnd());
  });

  it('leaves nothing beside the file, and keeps its permissions', async function () {
    if (process.platform === 'win32') this.skip();
    const folder = folderWith({ 'printer.md': withFix });
    chmodSync(path.join(folder, 'printer.md'), 0o640);
    await fixpath(folder, ['lint', '--fix', ...only]);
    deepEqual(readdirSync(folder), ['printer.md']);
    equal(statSync(path.join(folder, 'printer.md')).mode & 0o777, 0o640);
  });

  it('writes through a link, which stays one', async function () {
    if (process.platform === 'win32') this.skip();
    const folder = folderWith({ 'kb/printer.md': withFix });
    symlinkSync('kb/printer.md', path.join(folder, 'linked.md'));
    await fixpath(folder, ['lint', '--fix', 'linked.md', ...only]);
    equal(lstatSync(path.join(folder, 'linked.md')).isSymbolicLink(), true);
    equal(readFileSync(path.join(folder, 'kb/printer.md'), 'utf8').includes('Related'), false);
  });

  it('says so where the file cannot be written, and leaves it as it is', async function () {
    if (process.platform === 'win32' || process.getuid?.() === 0) this.skip();
    const folder = folderWith({ 'printer.md': withFix });
    chmodSync(path.join(folder, 'printer.md'), 0o444);
    const { code, stderr } = await fixpath(folder, ['lint', '--fix', ...only]);
    equal(code, 2);
    match(stderr, /^fixpath: printer\.md: the fixed text cannot be written/);
    equal(readFileSync(path.join(folder, 'printer.md'), 'utf8'), withFix);
  });
});
