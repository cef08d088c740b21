// How often what the parser said with a given confidence was right, by the annotations of `npm run score`.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const KINDS = new Set(['symptom', 'cause', 'step', 'branch', 'escalation', 'evidence']);
/** As the scorer has it: how much of the shorter text's words the other one must have. */
const OVERLAP = { cause: 0.5, evidence: 0.5 };
const USUAL_OVERLAP = 0.3;

/** Rows of confidence, elements said with it, and how many of them are annotated. */
export function calibrate(goldFolder, articles) {
  const rows = new Map();
  for (const { path: file, elements } of articles) {
    const gold = readGold(path.join(goldFolder, `${path.basename(file)}.tsv`));
    const said = elements
      .map((element) => (element.kind === 'variant' ? { ...element, kind: 'branch' } : element))
      .filter(({ kind }) => KINDS.has(kind));
    const right = pair(gold, said);
    for (const element of said) {
      const row = rows.get(element.confidence) ?? { said: 0, right: 0 };
      row.said++;
      if (right.has(element)) row.right++;
      rows.set(element.confidence, row);
    }
  }
  return [...rows].map(([confidence, row]) => ({ confidence, ...row })).sort(byConfidence);
}

/** The annotated files of a folder, as paths of the articles. */
export function articlesOf(goldFolder, articleFolder) {
  const annotated = readdirSync(goldFolder).filter((file) => file.endsWith('.tsv'));
  return annotated.sort().map((file) => path.join(articleFolder, path.basename(file, '.tsv')));
}

function byConfidence(a, b) {
  return a.confidence - b.confidence;
}

function readGold(file) {
  const [, ...rows] = readFileSync(file, 'utf8').replaceAll('\r', '').trim().split('\n');
  return rows.map((row) => {
    const [, kind, line, , , ...text] = row.split('\t');
    return { kind, line: Number(line), text: text.join(' ') };
  });
}

/** The elements that an annotation of the same kind and line has the words of, one to one, best first. */
function pair(gold, said) {
  const pairs = gold.flatMap((annotation) =>
    said
      .filter(({ kind, line }) => kind === annotation.kind && line === annotation.line)
      .map((element) => ({ annotation, element, share: overlap(annotation.text, element.text) })),
  );
  const taken = new Set();
  const right = new Set();
  for (const { annotation, element, share } of pairs.sort((a, b) => b.share - a.share)) {
    if (share < (OVERLAP[annotation.kind] ?? USUAL_OVERLAP)) continue;
    if (taken.has(annotation) || right.has(element)) continue;
    taken.add(annotation);
    right.add(element);
  }
  return right;
}

function overlap(text, other) {
  const [words, others] = [wordsOf(text), wordsOf(other)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return words.size && others.size ? shared / Math.min(words.size, others.size) : 0;
}

function wordsOf(text) {
  return new Set(
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}
