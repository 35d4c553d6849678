import { beforeEach, expect, test } from 'vitest';

import { type AssessmentFile } from '#domain/assessment-file.ts';
import { type AssessmentId } from '#domain/assessment.ts';
import { cutPart } from '#domain/merge/cut-part.ts';
import { listDifferences } from '#domain/merge/merged-place.ts';
import { type PartHead } from '#domain/merge/part-head.ts';
import { type ReturnedPart } from '#domain/merge/plan-merges.ts';
import { unitIdSchema } from '#domain/unit.ts';
import { type Result } from '#shared/result.ts';
import { createAssessmentCopier } from '#storage/assessment-copy.ts';
import { EqualityDatabase } from '#storage/database.ts';
import { createMerger } from '#storage/merge-repository.ts';
import { openPart } from '#domain/merge/open-part.ts';
import { createSettler } from '#storage/settle-repository.ts';
import { createChangeLog } from '#storage/change-log.ts';
import { createSessionHistory } from '#storage/session-history.ts';
import { createStore } from '#storage/store.ts';

import { anAssessment, HOUSING_ID, threeUnits } from '../support/builders.ts';
import { nextId } from '../support/record-builders.ts';

const housing = unitIdSchema.parse(HOUSING_ID);
const at = (minute: number) => `2026-11-24T09:${String(minute).padStart(2, '0')}:00.000Z`;
const officer = (minute: number) => ({ at: at(minute), by: 'Officer' });
let count = 0;

function aDevice() {
  const database = new EqualityDatabase(`colleagues-${(count += 1)}`);
  const log = createChangeLog(database, createSessionHistory());
  return {
    database,
    store: createStore(database),
    copier: createAssessmentCopier(database),
    merger: createMerger(database),
    settler: createSettler(database, log),
  };
}
type Device = ReturnType<typeof aDevice>;

function unwrap<Value>(result: Result<Value, { readonly kind: string }>): Value {
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}

let council: Device;
let id: AssessmentId;

beforeEach(async () => {
  council = aDevice();
  const assessment = anAssessment();
  id = assessment.id;
  await council.store.assessments.create(assessment, threeUnits(), officer(0));
  await writeAnswer(council, id, 'As it was', officer(0));
});

async function writeAnswer(
  { store }: Device,
  assessmentId: AssessmentId,
  commentary: string,
  stamp: { at: string; by: string },
  criterionId = '1.Y.01',
) {
  unwrap(
    await store.answers.save({
      assessmentId,
      unitId: housing,
      criterionId,
      patch: { commentary },
      editId: nextId(),
      ...stamp,
    }),
  );
}

async function readCommentary({ store }: Device, assessmentId = id) {
  const { rows } = await store.answers.listOfUnit(assessmentId, housing);
  return Object.fromEntries(rows.map((row) => [row.criterionId, row.commentary]));
}

async function copyOut({ copier }: Device, assessmentId: AssessmentId, minute: number) {
  return unwrap(await copier.copyOut(assessmentId, officer(minute))).file;
}

/** A part sent to housing, opened on a device of its own. */
async function sendPart(minute: number) {
  const head: PartHead = {
    id: nextId(),
    purpose: 'fill-in',
    unitIds: [housing],
    sentTo: 'Housing',
    sentAt: at(minute),
    sentBy: 'Officer',
  };
  const sent = cutPart(await copyOut(council, id, minute), head);
  const colleague = aDevice();
  const copyId = unwrap(await colleague.copier.copyIn(openPart(sent, head)));
  async function sendBack(backMinute: number): Promise<ReturnedPart> {
    const content = await copyOut(colleague, copyId, backMinute);
    return { head, sent, copyId, content };
  }
  return { colleague, copyId, sendBack };
}

async function merge(parts: readonly ReturnedPart[], minute: number) {
  return unwrap(await council.merger.merge(id, parts, [], officer(minute)));
}

async function listOpen() {
  return listDifferences((await council.store.settler.listPlaces(id)).rows);
}

test('what a colleague writes comes back, with their name and moment', async () => {
  const { colleague, copyId, sendBack } = await sendPart(1);
  await writeAnswer(colleague, copyId, 'Done in March', { at: at(2), by: 'Bilal' });
  await writeAnswer(colleague, copyId, 'Begun', { at: at(3), by: 'Bilal' }, '2.Y.01');
  await merge([await sendBack(4)], 5);
  expect(await readCommentary(council)).toEqual({ '1.Y.01': 'Done in March', '2.Y.01': 'Begun' });
  const [answer] = (await council.store.answers.listOfUnit(id, housing)).rows;
  expect(answer).toMatchObject({ updatedAt: at(2), updatedBy: 'Bilal' });
  expect(await listOpen()).toEqual([]);
  const receipts = await council.store.settler.listReceipts(id);
  expect(receipts.rows).toMatchObject([{ copyId, sentTo: 'Housing', returnedAt: at(4) }]);
});

test('a part that comes back twice brings only what is new, and an older one nothing', async () => {
  const { colleague, copyId, sendBack } = await sendPart(1);
  await writeAnswer(colleague, copyId, 'First', { at: at(2), by: 'Bilal' });
  const first = await sendBack(3);
  await merge([first], 4);
  await writeAnswer(council, id, 'Put right by the officer', officer(5));
  await writeAnswer(colleague, copyId, 'Second', { at: at(6), by: 'Bilal' }, '2.Y.01');
  await merge([await sendBack(7)], 8);
  const expected = { '1.Y.01': 'Put right by the officer', '2.Y.01': 'Second' };
  expect(await readCommentary(council)).toEqual(expected);
  const [again] = await merge([first], 9);
  expect(again).toMatchObject({ age: 'older', outcome: { changes: [], mergedPlaces: [] } });
  expect(await readCommentary(council)).toEqual(expected);
  expect(await listOpen()).toEqual([]);
});

test('a difference shows both, and settling it lets one stand and keeps the other', async () => {
  const { colleague, copyId, sendBack } = await sendPart(1);
  await writeAnswer(colleague, copyId, 'Theirs', { at: at(3), by: 'Bilal' });
  await writeAnswer(council, id, 'Mine', officer(2));
  const returned = await sendBack(4);
  await merge([returned], 5);
  const [place] = await listOpen();
  if (place === undefined) throw new Error('a difference was to be found');
  expect(place.versions).toEqual([
    { value: 'Theirs', at: at(3), by: 'Bilal' },
    { value: 'Mine', at: at(2), by: 'Officer' },
  ]);
  expect((await readCommentary(council))['1.Y.01']).toBe('Theirs');
  const [, mine] = place.versions;
  if (mine === undefined) throw new Error('two versions were to be found');
  unwrap(await council.settler.settle(place, mine, officer(6)));
  expect((await readCommentary(council))['1.Y.01']).toBe('Mine');
  expect(await listOpen()).toEqual([]);
  const [settled] = (await council.store.settler.listPlaces(id)).rows;
  expect(settled?.setAside).toEqual([{ value: 'Theirs', at: at(3), by: 'Bilal' }]);
  await merge([returned], 7);
  expect(await listOpen()).toEqual([]);
  expect((await readCommentary(council))['1.Y.01']).toBe('Mine');
});

test('a merge that is taken back leaves what was there, and can be made again', async () => {
  const { colleague, copyId, sendBack } = await sendPart(1);
  await writeAnswer(colleague, copyId, 'Theirs', { at: at(2), by: 'Bilal' });
  unwrap(
    await colleague.store.records.add('actions', copyId, [{ title: 'New', unitId: housing }], {
      at: at(3),
      by: 'Bilal',
    }),
  );
  const returned = await sendBack(4);
  await merge([returned], 5);
  const [receipt] = (await council.store.settler.listReceipts(id)).rows;
  if (receipt === undefined) throw new Error('a receipt was to be found');
  unwrap(await council.settler.takeBack(receipt, officer(6)));
  expect((await readCommentary(council))['1.Y.01']).toBe('As it was');
  const [action] = (await council.store.records.list('actions', id)).rows;
  expect(action).toMatchObject({ title: 'New', removedAt: at(6) });
  await merge([returned], 7);
  expect((await readCommentary(council))['1.Y.01']).toBe('Theirs');
  expect(await listOpen()).toEqual([]);
});

test('what was changed after a merge stays when it is taken back, and is named', async () => {
  const { colleague, copyId, sendBack } = await sendPart(1);
  await writeAnswer(colleague, copyId, 'Theirs', { at: at(2), by: 'Bilal' });
  await merge([await sendBack(3)], 4);
  await writeAnswer(council, id, 'Put right since', officer(5));
  const [receipt] = (await council.store.settler.listReceipts(id)).rows;
  if (receipt === undefined) throw new Error('a receipt was to be found');
  const taken = unwrap(await council.settler.takeBack(receipt, officer(6)));
  expect(taken.overtaken).toMatchObject([{ place: 'commentary' }]);
  expect((await readCommentary(council))['1.Y.01']).toBe('Put right since');
});

test('nothing is merged beside a row that cannot be read', async () => {
  const { sendBack } = await sendPart(1);
  const returned = await sendBack(2);
  await council.database.table('actions').put({ assessmentId: id, id: nextId(), title: 7 });
  expect(await council.merger.merge(id, [returned], [], officer(3))).toEqual({
    ok: false,
    failure: { kind: 'unreadable' },
  });
});

test('what is kept of colleagues goes into a copy and comes back from it', async () => {
  const { colleague, copyId, sendBack } = await sendPart(1);
  await writeAnswer(colleague, copyId, 'Theirs', { at: at(3), by: 'Bilal' });
  await writeAnswer(council, id, 'Mine', officer(2));
  await merge([await sendBack(4)], 5);
  const file: AssessmentFile = await copyOut(council, id, 6);
  const other = aDevice();
  const copied = unwrap(await other.copier.copyIn(file));
  expect(listDifferences((await other.store.settler.listPlaces(copied)).rows)).toHaveLength(1);
  expect((await other.store.settler.listReceipts(copied)).rows).toHaveLength(1);
  unwrap(await other.store.assessments.erase(copied));
  expect(await other.database.receipts.count()).toBe(0);
});
