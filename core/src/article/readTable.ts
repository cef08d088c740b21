import { sourceSpan, type RichText, type Table } from './blocks.js';
import type { Draft } from './draft.js';
import { findInstruction } from './instruction.js';
import { ownerOf, type Place, type Reading } from './place.js';
import { readSentences } from './readSentences.js';
import { findNamedRole } from './sectionRole.js';
import { stepMode } from './stepMode.js';

type Column = 'symptoms' | 'cause' | 'remedy' | undefined;

/** Reads a table whose header names causes and remedies; rows of other tables are information. */
export function readTable(table: Table, place: Place, reading: Reading): void {
  const [header, ...rows] = table.rows;
  const columns = (header ?? []).map((cell) => columnOf(cell.text, reading));
  if (!columns.includes('cause') && !columns.includes('remedy')) return;
  let { symptom } = place;
  for (const row of rows) symptom = readRow(row, columns, { ...place, symptom }, reading);
}

function columnOf(text: string, reading: Reading): Column {
  const words = text.split(/\s*(?:\/|\band\b|&)\s*/iu);
  const roles = [text, ...words].map((word) => findNamedRole(word, reading.cues));
  const role = roles.find((found) => found !== undefined);
  if (role === 'causes' || role === 'cause') return 'cause';
  if (role === 'remedy' || role === 'diagnosis') return 'remedy';
  return role === 'symptoms' ? 'symptoms' : undefined;
}

/** Gives back the symptom of the row, for a row whose cell for it is empty goes on with the one above. */
function readRow(
  row: readonly RichText[],
  columns: readonly Column[],
  start: Place,
  reading: Reading,
): Place['symptom'] {
  let place = start;
  row.forEach((cell, index) => {
    if (!cell.text) return;
    const column = columns[index];
    if (column === 'symptoms')
      place = { ...place, symptom: noteSymptom(cell, reading), cause: null, variant: null };
    else if (column === 'cause') place = { ...place, cause: noteCause(cell, place, reading) };
    else if (column === 'remedy') noteStep(cell, place, reading);
  });
  return place.symptom;
}

function noteSymptom(cell: RichText, reading: Reading): Draft {
  const span = sourceSpan(cell);
  return reading.drafts.add('symptom', {
    span,
    text: cell.text,
    parent: null,
    confidence: 0.8,
    because: 'a cell in the column of symptoms',
    own: { scope: span, hidden: false },
  });
}

function noteCause(cell: RichText, place: Place, reading: Reading): Draft {
  return reading.drafts.add('cause', {
    span: sourceSpan(cell),
    text: cell.text,
    parent: place.symptom,
    variant: place.variant,
    confidence: 0.85,
    because: 'a cell in the column of causes',
    own: {},
  });
}

/** A cell is one step with all that it says, unless it only hands over. */
function noteStep(cell: RichText, place: Place, reading: Reading): void {
  const span = sourceSpan(cell);
  const prose = readSentences(cell, { ...place, mode: 'explanation' }, reading);
  if (!prose.instruction && prose.escalation) return;
  const step = reading.drafts.add('step', {
    span,
    text: cell.text,
    parent: ownerOf(place),
    variant: place.variant,
    confidence: 0.8,
    because: 'a cell in the column of remedies',
    own: {
      mode: stepMode(findInstruction(cell.text, reading.cues)?.verb ?? '', cell.text, reading.cues),
      block: span,
    },
  });
  for (const loose of prose.loose) loose.parent = step;
}
