import { emptyAnswerContent } from '#domain/answer.ts';
import { type AssessmentFile } from '#domain/assessment-file.ts';
import { mergeCopies } from '#domain/merge/merge-copies.ts';
import { type MergedPlace } from '#domain/merge/merged-place.ts';
import { type ReturnedCopy } from '#domain/merge/merge-copy.ts';
import { type MergeTable } from '#domain/merge/merged-change.ts';
import { openSource } from '#domain/merge/open-source.ts';
import { type Row } from '#domain/merge/row-places.ts';
import { readAnswerName } from '#domain/records/evidence.ts';
import { applyRecordPatch, readAtPlace, type RecordPatch } from '#domain/records/record-patch.ts';

import { ASSESSMENT_ID } from '../../support/builders.ts';
import { nextId } from '../../support/record-builders.ts';

/** What a device holds: the assessment, and the places that copies have changed. */
export type Device = {
  readonly file: AssessmentFile;
  readonly mergedPlaces: readonly MergedPlace[];
};

export type Edit = {
  readonly table: MergeTable;
  readonly recordId: string;
  readonly place: string;
  readonly value: RecordPatch[string];
};

/** The file after somebody changed one place, logged as the app logs it. */
export function editFile(file: AssessmentFile, edit: Edit, at: string, by: string): AssessmentFile {
  const { table, recordId, place, value } = edit;
  const stored = openSource(file).findRow(table, recordId);
  const old = stored ?? startAnswer(recordId);
  const row = { ...applyRecordPatch(old, { [place]: value }), updatedAt: at, updatedBy: by };
  const change = {
    id: nextId(),
    assessmentId: ASSESSMENT_ID,
    table,
    recordId,
    field: place,
    from: readAtPlace(old, place),
    to: readAtPlace(row, place),
    changedAt: at,
    changedBy: by,
  } as AssessmentFile['changes'][number];
  return { ...putRow(file, table, row), changes: [...file.changes, change] };
}

export function addRow(file: AssessmentFile, table: MergeTable, row: Row & { id: string }) {
  const change = {
    id: nextId(),
    assessmentId: ASSESSMENT_ID,
    table,
    recordId: row.id,
    field: '*',
    from: null,
    to: row as AssessmentFile['changes'][number]['to'],
    changedAt: row['createdAt'] as string,
    changedBy: row['updatedBy'] as string,
  } as AssessmentFile['changes'][number];
  return { ...putRow(file, table, row), changes: [...file.changes, change] };
}

/** The device after a copy was merged. */
export function mergeInto(device: Device, copy: ReturnedCopy): Device {
  const setting = { createId: nextId, at: '2027-01-01T00:00:00.000Z' };
  const [merge] = mergeCopies(device.file, device.mergedPlaces, [copy], setting);
  if (merge === undefined) throw new Error('one copy gives one merge');
  const { outcome, writes } = merge;
  let { file } = device;
  for (const { table, row } of writes.rows) file = putRow(file, table, row);
  const touched = new Set(outcome.mergedPlaces.map(({ id }) => id));
  const untouched = device.mergedPlaces.filter(({ id }) => !touched.has(id));
  return {
    file: { ...file, changes: [...file.changes, ...writes.changes] },
    mergedPlaces: [...untouched, ...outcome.mergedPlaces],
  };
}

function startAnswer(recordId: string): Row {
  const stamp = { updatedAt: '2026-01-01T00:00:00.000Z', updatedBy: '' };
  const named = readAnswerName(recordId);
  return { ...emptyAnswerContent, ...named, id: nextId(), assessmentId: ASSESSMENT_ID, ...stamp };
}

function putRow(file: AssessmentFile, table: MergeTable, row: Row): AssessmentFile {
  if (table === 'answers') {
    const isOther = (each: AssessmentFile['answers'][number]) =>
      each.unitId !== row['unitId'] || each.criterionId !== row['criterionId'];
    return { ...file, answers: [...file.answers.filter(isOther), row as never] };
  }
  const replace = (rows: readonly { readonly id: string }[]) =>
    [...rows.filter(({ id }) => id !== row['id']), row] as never;
  if (table === 'units' || table === 'declarations')
    return { ...file, [table]: replace(file[table]) };
  return { ...file, records: { ...file.records, [table]: replace(file.records[table]) } };
}
