import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ArticleDocument } from '#core/document/articleDocument.js';
import type { Configuration } from '#core/lint/configuration.js';
import type { Finding } from '#core/lint/finding.js';
import { lint } from '#core/lint/lint.js';
import { parseConfiguration } from '#core/lint/parseConfiguration.js';
import type { Rule } from '#core/lint/rule.js';
import { allRules } from '#core/rules/index.js';
import { Workspace } from '#core/workspace/workspace.js';
import { parseMarkers, type MarkedText } from '../support/markers.js';
import { projectPath } from '../support/project.js';

/** One article of a case, with what must be found in it. */
export interface CaseArticle {
  /** Its path in the case's workspace. */
  readonly path: string;
  /** Where it lies in the repository. */
  readonly file: string;
  readonly marked: MarkedText;
}

/** A case: one file, or a folder whose files make up a workspace, with an optional `.fixpathrc.yaml`. */
export interface RuleCase {
  readonly name: string;
  readonly articles: readonly CaseArticle[];
  readonly files: readonly string[];
  readonly configuration: Configuration;
}

/** The cases of a rule, from its folder `test/rules/<id>`. */
export function readCases(ruleId: string): RuleCase[] {
  const folder = projectPath('test/rules', ruleId);
  return readdirSync(folder)
    .filter((name) => !name.endsWith('.fixed.md'))
    .sort()
    .map((name) => readCase(path.join(folder, name), name));
}

function readCase(place: string, name: string): RuleCase {
  const isFolder = statSync(place).isDirectory();
  const entries = isFolder ? readdirSync(place, { recursive: true, withFileTypes: true }) : [];
  const files = isFolder
    ? entries
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(place, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
        .filter((file) => !file.endsWith('.fixed.md'))
    : [name];
  const articles = files
    .filter((file) => file.endsWith('.md'))
    .map((file): CaseArticle => {
      const full = isFolder ? path.join(place, file) : place;
      return { path: file, file: full, marked: parseMarkers(readFileSync(full, 'utf8')) };
    });
  const configured = files.includes('.fixpathrc.yaml') ? readFileSync(path.join(place, '.fixpathrc.yaml'), 'utf8') : '';
  const { value: configuration, problems } = parseConfiguration(configured, '.fixpathrc.yaml', allRules);
  if (problems.length > 0) throw new Error(`${name}: ${problems.map(({ message }) => message).join(' ')}`);
  return { name, articles, files, configuration };
}

/** What one rule finds in an article of a case, or in a changed text in its place. */
export function lintCase(rule: Rule, { articles, files, configuration }: RuleCase, at: string, text?: string): Finding[] {
  const settings = { ...(configuration.profile ? { profile: configuration.profile } : {}) };
  const documents = articles.map((article) => {
    const changed = article.path === at ? text : undefined;
    return new ArticleDocument(article.path, changed ?? article.marked.text, settings);
  });
  const { links, escalations } = configuration;
  const workspace = Workspace.of(documents, files, { links, escalations });
  const ruleIds = allRules.map(({ id }) => id);
  return lint(workspace.find(at)!, workspace, { rules: [rule], configuration, ruleIds });
}

/** The examples of a rule's page, by the label in front of them. */
export function readExamples(ruleId: string): { readonly label: 'Incorrect' | 'Correct'; readonly text: string }[] {
  const page = readFileSync(projectPath('docs/rules', `${ruleId}.md`), 'utf8');
  const examples = page.matchAll(/^\*(Incorrect|Correct)\*\s+^(`{3,})markdown\n([\s\S]*?\n)\2$/gm);
  return [...examples].map(([, label, , text]) => ({ label: label as 'Incorrect' | 'Correct', text: text! }));
}
