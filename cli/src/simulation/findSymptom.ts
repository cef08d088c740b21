import type { FlowGraph, FlowNode } from '#core/flow/flowGraph.js';
import { UsageError } from '../failure.js';

/**
 * The symptom that `--symptom` means: by id, or by words that stand in one symptom only. Throws a usage
 * error that names the choices where there is none, or more than one.
 */
export function findSymptom(graph: FlowGraph, wanted: string): FlowNode {
  const symptoms = graph.nodes.filter((node) => node.kind === 'symptom');
  const byId = symptoms.find((node) => node.elementId === wanted);
  if (byId) return byId;
  const words = wanted.toLowerCase();
  const found = symptoms.filter((node) => node.text.toLowerCase().includes(words));
  const [first] = found;
  if (first && found.length === 1) return first;
  const exact = found.find((node) => node.text.toLowerCase() === words);
  if (exact) return exact;
  const choices = (found.length > 0 ? found : symptoms).map(
    (node) => `\n  ${node.elementId ?? node.id}  ${node.text}`,
  );
  const what = found.length > 0 ? 'several symptoms have these words' : 'the article has no such symptom';
  throw new UsageError(
    `--symptom ${wanted}: ${what}.${choices.length > 0 ? ` It has:${choices.join('')}` : ''}`,
  );
}
