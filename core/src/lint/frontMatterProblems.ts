import { parseDocument } from 'yaml';
import type { ArticleDocument } from '../document/articleDocument.js';
import type { Problem } from '../text/problem.js';

/**
 * What is wrong with the front matter of a text: YAML that cannot be read, or a block that begins and never
 * ends. None for a text without front matter; TOML is not looked into.
 */
export function findFrontMatterProblems({ text, tree }: ArticleDocument): Problem[] {
  const node = tree.children.find((child) => child.type === 'yaml');
  if (node?.position?.start.offset === undefined) return findUnclosed(text);
  const start = node.position.start.offset;
  // The place of the value itself: behind the line with the three hyphens.
  const inner = text.indexOf(node.value, start + 3);
  const [error] = parseDocument(node.value, { prettyErrors: false }).errors;
  if (!error) return [];
  const [from, to] = error.pos;
  const at = inner + Math.min(from, node.value.length);
  return [
    {
      ruleId: 'front-matter',
      span: { start: at, end: Math.max(at, Math.min(inner + to, inner + node.value.length)) },
      message: `The front matter cannot be read: ${error.message.replace(/\.?$/, '.')} Sites then stop building, or lose the title and all other settings. Correct the YAML.`,
    },
  ];
}

/** A text may begin with a rule; only a key right below it tells that front matter was meant. */
function findUnclosed(text: string): Problem[] {
  if (!/^---[ \t]*\r?\n[A-Za-z_][\w-]*[ \t]*:/.test(text)) return [];
  return [
    {
      ruleId: 'front-matter',
      span: { start: 0, end: 3 },
      message:
        'The front matter that begins here never ends, so readers see its settings as text. Close it with a line of three hyphens.',
    },
  ];
}
