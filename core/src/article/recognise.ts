import type { Root } from 'mdast';
import type { Profile, Recognition } from './article.js';
import type { Section, SectionRole } from './blocks.js';
import type { Element } from './elements.js';
import type { Cues } from './lexicon/cues.js';
import { allSections } from './query.js';

/** What decides whether a file is an article. */
export interface Evidence {
  readonly root: Section;
  readonly elements: readonly Element[];
  readonly title: string | undefined;
  readonly cues: Cues;
}

/**
 * Whether the file reads as a troubleshooting article. Ordinary Markdown – a manual, a changelog – must
 * not be taken for one, so headings of roles or a problem in the title are asked for besides elements.
 */
export function recognise({ root, elements, title, cues }: Evidence): Recognition {
  const count = (kind: Element['kind']) => elements.filter((element) => element.kind === kind).length;
  if (count('symptom') === 0) return { isArticle: false, because: 'no heading and no title names a problem' };
  const help = count('step') + count('cause') + count('escalation');
  if (help === 0)
    return { isArticle: false, because: 'it names a problem but offers neither cause nor step' };
  const roles = rolesIn(root);
  if (roles.has('symptoms') && (roles.has('remedy') || roles.has('cause') || roles.has('diagnosis')))
    return { isArticle: true, because: 'it has a heading for the symptom and one for its cause or remedy' };
  if (title !== undefined && isProblem(title, cues))
    return { isArticle: true, because: `its title "${title}" names a problem, and it offers help` };
  const named = elements.filter(
    (element) => element.kind === 'symptom' && !element.hidden && cues.problem.test(element.text),
  ).length;
  const sections = [...allSections(root)].filter((section) => section.heading).length;
  if ((roles.has('cause') || roles.has('causes')) && (roles.has('remedy') || count('step') > 0))
    return { isArticle: true, because: 'it has headings for causes and offers steps' };
  if (named === 1 && sections === 1 && count('cause') > 0 && count('step') > 0)
    return { isArticle: true, because: 'its only heading names a problem, and causes and steps follow' };
  if (named >= 2 && named * 2 >= sections)
    return { isArticle: true, because: `${named} of its ${sections} headings name a problem` };
  return {
    isArticle: false,
    because: 'its title names no problem, and no headings for symptoms, causes or remedies were found',
  };
}

/** The house family by its headings; `help-center` where nothing tells. */
export function findProfile(root: Section, tree: Root, text: string): Profile {
  const titles = new Set(
    [...allSections(root)].map((section) => section.heading?.content.text.toLowerCase().trim() ?? ''),
  );
  const has = (...names: string[]) => names.some((name) => titles.has(name));
  if (has('meaning', 'impact') && has('diagnosis', 'mitigation')) return 'runbook';
  if (has('diagnosis') && has('mitigation')) return 'runbook';
  if (has('environment', 'issue', 'issue/symptoms') && has('resolution', 'solution', 'cause')) return 'kb';
  const front = tree.children[0];
  const matter = front && (front.type as string) === 'yaml' ? text.slice(0, front.position?.end.offset) : '';
  return /^ms\.\w+:/m.test(matter) || (has('symptoms') && has('cause', 'resolution', 'workaround'))
    ? 'microsoft'
    : 'help-center';
}

/** A name such as `es-errors` names a package, and "compiled, not loaded" no problem. */
function isProblem(title: string, cues: Cues): boolean {
  const isName = /^[!-~]+$/u.test(title) && title === title.toLowerCase();
  return !isName && cues.problem.test(title.replace(/,\s+not\b/iu, ''));
}

/** The roles of all sections; "Why" and "Background" are headings of every other README, and tell nothing. */
function rolesIn(root: Section): Set<SectionRole> {
  const telling = [...allSections(root)].filter(
    ({ heading }) => !/^(?:why|background|explanation)\W*$/iu.test(heading?.content.text ?? ''),
  );
  return new Set(telling.map((section) => section.role));
}
