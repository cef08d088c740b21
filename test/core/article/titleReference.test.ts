import { findTitleReferences } from '#core/article/titleReference.js';
import { checkFound, cues } from './support.js';

function check(marked: string): void {
  checkFound(marked, (rich) => findTitleReferences(rich, cues));
}

describe('findTitleReferences', () => {
  it('finds titles in quotes', () => {
    check('See "⟦Sign-in fails⟧" for more.');
    check('Refer to “⟦Sign-in fails⟧”.');
    check('To start over, see "⟦Reset the app⟧".');
  });

  it('follows a title that is quoted in part', () => {
    check('See ⟦"Incorrect password" after redirecting back⟧ for the mapping.');
  });

  it('finds titles in italics and in bold', () => {
    check('See *⟦Sign-in fails⟧* for more.');
    check('See **⟦Sign-in fails⟧**.');
  });

  it('finds titles in capitals', () => {
    check('See ⟦Admin Self-Service⟧ for the way to us.');
    check('See the section ⟦Reset of the App⟧.');
    check('As described in ⟦Manage Users⟧, open it.');
  });

  it('takes what the reader sees for no title', () => {
    check('You then see "Incorrect password".');
    check('If you see "Incorrect password", restart it.');
    check('Users see Access Denied.');
    check('You can see "Done" now.');
  });

  it('leaves links and code alone, for links tell their own destination', () => {
    check('See [Sign-in fails](a.md).');
    check('See `Access Denied`.');
  });

  it('takes a single word in capitals for no title', () => {
    check('See Settings for more.');
  });
});
