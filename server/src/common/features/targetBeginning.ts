import type { Block, Heading, Section } from '#core/article/blocks.js';
import { allSections } from '#core/article/query.js';
import type { ArticleDocument } from '#core/document/articleDocument.js';
import type { Resolution, Workspace } from '#core/workspace/workspace.js';

const enough = 400;

/** A place in the workspace that a reference leads to. */
export type ReferenceTarget = Extract<Resolution, { path: string }>;

/** The title and the first blocks of what a reference leads to, as Markdown; empty where it is not known. */
export function renderTargetBeginning(target: ReferenceTarget, workspace: Workspace): string {
  const document = workspace.find(target.path);
  if (!document) return '';
  const section = target.kind === 'section' ? findSection(document, target.heading) : undefined;
  const title = section?.heading?.content.text ?? document.article.title?.text;
  const beginning = renderBlocks(firstBlocks(section ?? document.article.root), document.text);
  return [title === undefined ? '' : `> **${title}**`, beginning].filter((part) => part !== '').join('\n>\n');
}

function findSection({ article }: ArticleDocument, { span }: Heading): Section | undefined {
  return [...allSections(article.root)].find((section) => section.heading?.span.start === span.start);
}

/** Of a section that only holds other sections, the first words below. */
function firstBlocks(section: Section): readonly Block[] {
  for (const { blocks } of allSections(section)) {
    const shown = blocks.filter((block) => block.kind !== 'comment');
    if (shown.length > 0) return shown;
  }
  return [];
}

/** Whole blocks, so that no list or code is torn; the first one in any case. */
function renderBlocks(blocks: readonly Block[], text: string): string {
  const sources: string[] = [];
  let length = 0;
  for (const { span } of blocks) {
    const source = text.slice(span.start, span.end);
    if (sources.length > 0 && length + source.length > enough) break;
    sources.push(source);
    length += source.length;
  }
  return sources
    .join('\n\n')
    .split(/\r?\n/)
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
