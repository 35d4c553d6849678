import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { type Action } from '#domain/records/action.ts';
import { emptyRecords } from '#domain/records/empty-records.ts';
import { noRecords } from '#domain/records/record-kinds.ts';
import { buildSheets } from '#features/documents/build-sheets.ts';
import { writeCsv } from '#features/documents/csv.ts';
import { listImportFields, matchColumns } from '#features/documents/import-fields.ts';
import { readImport } from '#features/documents/read-import.ts';
import { readTableFile } from '#storage/table-file/read-table-file.ts';
import { type Sheet } from '#features/documents/sheet.ts';
import { writeWorkbook } from '#features/documents/write-workbook.ts';
import { listLinkOptions } from '#features/records/record-context.ts';

import { anAssessment, HOUSING_ID, PLANNING_ID } from '../../support/builders.ts';
import { framework } from '../../support/oxfordshire.ts';
import { aRecord } from '../../support/record-builders.ts';
import { aStoredAssessment } from '../../support/stored-builder.ts';

const strandIds = framework.strands.map((strand) => strand.id);
const criterionIds = framework.criteria.map((criterion) => criterion.id);
const assessment = anAssessment({ frameworkId: framework.id, strandIds });
const fields = listImportFields('actions');

function storedWith(actions: readonly Action[]) {
  return aStoredAssessment({ assessment, records: { ...noRecords, actions } });
}

function planSheet(actions: readonly Action[]): Sheet {
  const [plan] = buildSheets(storedWith(actions), framework, '2026-11-23');
  if (plan === undefined) throw new Error('There is no action plan');
  return plan;
}

async function readBack(file: File) {
  const read = await readTableFile(file);
  if (!read.ok) throw new Error(read.failure.kind);
  return readImport(read.value, fields, matchColumns(read.value[0] ?? [], fields), (target) =>
    listLinkOptions(target, storedWith([]), framework),
  );
}

const writers = {
  '.xlsx': async (sheet: Sheet) =>
    new File([new Uint8Array(await writeWorkbook([sheet]))], 'plan.xlsx'),
  '.csv': async (sheet: Sheet) => new File([await writeCsv(sheet)], 'plan.csv'),
};

/** What an action holds in the fields that a table can give. */
function pickFields(row: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(fields.map(({ name }) => [name, row[name]]));
}

/** What is stored for a row that was read in: what the file leaves out is empty. */
function toStored(values: Readonly<Record<string, unknown>>) {
  return pickFields({ ...emptyRecords.actions, ...values });
}

const plan = [
  aRecord('actions', {
    title: '=Train “lettings” staff; 2 days',
    whatWillBeDone: 'First, the managers.\nThen everybody else.',
    status: 'stopped',
    stoppedReason: 'No money, "for now"',
    leadOfficer: 'Siân Price',
    unitId: HOUSING_ID as Action['unitId'],
    startOn: '2026-12-01',
    dueOn: '2028-02-29',
    priority: 'high',
    resources: '-2 posts',
    costPounds: 1200.5,
    measureOfSuccess: '90% trained, _x0041_',
    strandIds: strandIds.slice(0, 2),
    criterionIds: [...criterionIds],
  }),
  aRecord('actions', { title: 'Nothing but a title' }),
  aRecord('actions', { title: 'Free of charge', costPounds: 0 }),
];

test.each(Object.entries(writers))(
  'a whole action plan goes out as %s and comes back with the same values',
  async (_name, write) => {
    const { good, faults } = await readBack(await write(planSheet(plan)));
    expect(faults).toEqual([]);
    expect(good.map((row) => toStored(row.values))).toEqual(plan.map(pickFields));
  },
);

// text as the fields keep it: trimmed when it is written out, lines parted by \n
const texts = fc
  .string({
    unit: fc.constantFrom(...Array.from('=+-@\'",;|\t\n aŵ€🎉1'), '_x0041_'),
    maxLength: 30,
  })
  .map((text) => text.trim());
const lines = texts.map((text) => text.replaceAll(/[\n\t]/g, ' ').trim());
const days = fc.option(
  fc
    .date({ min: new Date('1900-03-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
const actions = fc
  .record({
    title: lines.filter((title) => title !== ''),
    whatWillBeDone: texts,
    status: fc.constantFrom<Action['status'][]>(
      'not-started',
      'in-progress',
      'complete',
      'stopped',
    ),
    stoppedReason: texts,
    leadOfficer: lines,
    unitId: fc.option(fc.constantFrom(HOUSING_ID, PLANNING_ID)),
    startOn: days,
    dueOn: days,
    priority: fc.constantFrom<Action['priority'][]>('high', 'medium', 'low'),
    resources: texts,
    costPounds: fc.option(fc.nat(1_000_000_000).map((pence) => pence / 100)),
    measureOfSuccess: texts,
    strandIds: fc.subarray(strandIds),
    criterionIds: fc.subarray(criterionIds, { maxLength: 4 }),
  })
  .map((content) => aRecord('actions', { ...content, unitId: content.unitId as Action['unitId'] }));

test.each(Object.entries(writers))(
  'any action written as %s is read back the same',
  async (_name, write) => {
    await fc.assert(
      fc.asyncProperty(fc.array(actions, { minLength: 1, maxLength: 5 }), async (made) => {
        const { good, faults } = await readBack(await write(planSheet(made)));
        expect(faults).toEqual([]);
        expect(good.map((row) => toStored(row.values))).toEqual(made.map(pickFields));
      }),
    );
  },
);
