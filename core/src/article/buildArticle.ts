import type { Root } from 'mdast';
import type { Result } from '../text/problem.js';
import type { Article, Profile } from './article.js';
import { assignRoles, findTitle, unheaded } from './assignRoles.js';
import { attachSteps } from './attachSteps.js';
import { sourceSpan, type RichText } from './blocks.js';
import { buildSections, closeSections } from './buildSections.js';
import { DraftList } from './draft.js';
import { frontMatterTitle } from './frontMatter.js';
import { declaredLanguage, detectLanguage } from './lexicon/detectLanguage.js';
import { builtInLanguages, type Languages } from './lexicon/languages.js';
import type { Reading } from './place.js';
import { promotePointers } from './pointers.js';
import { readBlockList } from './readBlockList.js';
import { readBlocks } from './readBlocks.js';
import { readPointers } from './readPointers.js';
import { readScopes } from './readScopes.js';
import { readSections } from './readSections.js';
import { findProfile, recognise } from './recognise.js';
import { noteStepDetails } from './stepDetails.js';

/** What a configuration or an editor's user may settle beforehand. */
export interface ArticleSettings {
  /** Pins the profile instead of recognising it. */
  readonly profile?: Profile;
  /** Says that the file is (not) an article, whatever it looks like. */
  readonly isArticle?: boolean;
  /** The languages that a configuration knows; absent for those that Fixpath brings. */
  readonly languages?: Languages;
}

/** Understands a Markdown tree as a troubleshooting article; half an article gives half a model. */
export function buildArticle(text: string, tree: Root, settings: ArticleSettings = {}): Result<Article> {
  const parts = readBlocks(text, tree);
  const languages = settings.languages ?? builtInLanguages;
  const language = declaredLanguage(text, tree, languages) ?? detectLanguage(parts, languages);
  const cues = languages.cues.get(language)!;
  const open = buildSections(parts, text, cues);
  const heading = findTitle(open)?.heading?.content;
  const title: RichText | undefined = heading?.text ? heading : frontMatterTitle(text, tree);
  const roles = assignRoles(open, title?.text ?? '', cues);
  const root = closeSections(open, (section) => roles.get(section) ?? unheaded);
  const drafts = new DraftList();
  const reading: Reading = {
    text,
    cues,
    drafts,
    pointers: [],
    readNested: (blocks, place) => void readBlockList(blocks, place, reading),
  };
  readSections(root, title, reading);
  promotePointers(reading.pointers, reading);
  attachSteps(drafts);
  noteStepDetails(root, reading);
  readScopes(root, reading);
  readPointers(root, reading);
  const elements = drafts.finish();
  const recognition = recognise({ root, elements, title: title?.text, cues });
  return {
    value: {
      ...(title ? { title: { text: title.text, span: sourceSpan(title) } } : {}),
      language,
      profile: settings.profile ?? findProfile(root, tree, text),
      recognition:
        settings.isArticle === undefined
          ? recognition
          : { isArticle: settings.isArticle, because: 'you or the configuration said so' },
      elements,
      byId: new Map(elements.map((element) => [element.id, element])),
      root,
    },
    problems: [],
  };
}
