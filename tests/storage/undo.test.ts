import { beforeEach, expect, test } from 'vitest';

import { type AssessmentId } from '#domain/assessment.ts';
import { type EqualityDatabase } from '#storage/database.ts';
import { createStore, type Store } from '#storage/store.ts';

import { type ActionStore, later, openActionStore, stamp } from '../support/action-store.ts';
import { threeUnits } from '../support/builders.ts';

let database: EqualityDatabase;
let store: Store;
let assessmentId: AssessmentId;
let addAction: ActionStore['addAction'];
let loadAction: ActionStore['loadAction'];
let editOf: ActionStore['editOf'];

beforeEach(async () => {
  ({ database, store, assessmentId, addAction, loadAction, editOf } = await openActionStore());
});

test('undo takes back a visit, then the new record; redo makes both again', async () => {
  const { id } = await addAction('A');
  await editOf(id, { title: 'AB' }, 'visit');
  await editOf(id, { title: 'ABC' }, 'visit');
  expect(await store.undo.undo(later)).toMatchObject({ ok: true });
  expect((await loadAction(id)).title).toBe('A');
  await store.undo.undo(later);
  expect((await loadAction(id)).removedAt).toBe(later.at);
  expect(await store.undo.undo(later)).toEqual({ ok: false, failure: { kind: 'nothing' } });
  await store.undo.redo(later);
  await store.undo.redo(later);
  expect(await loadAction(id)).toMatchObject({ title: 'ABC', removedAt: null });
});

test('undo leaves alone what another tab has changed since, and says so', async () => {
  const { id } = await addAction('A');
  await editOf(id, { title: 'B' }, 'visit');
  const otherTab = createStore(database);
  const change = { kind: 'actions' as const, id, patch: { title: 'Theirs' } };
  await otherTab.records.change(assessmentId, [change], later);
  expect(await store.undo.undo(later)).toEqual({ ok: false, failure: { kind: 'overtaken' } });
  expect((await loadAction(id)).title).toBe('Theirs');
});

test.each([
  ['erased', async (id: string) => database.table('actions').delete([assessmentId, id])],
  [
    'no longer readable',
    async (id: string) => database.table('actions').update([assessmentId, id], { title: 7 }),
  ],
])(
  'a record that is %s does not stand in the way of undoing what was before it',
  async (_, spoil) => {
    const { id: earlier } = await addAction('A');
    await editOf(earlier, { title: 'B' }, 'visit-1');
    const { id: spoilt } = await addAction('C');
    await editOf(spoilt, { title: 'D' }, 'visit-2');
    await spoil(spoilt);
    expect(await store.undo.undo(later)).toMatchObject({ ok: false });
    expect(await store.undo.undo(later)).toMatchObject({ ok: false });
    expect(await store.undo.undo(later)).toMatchObject({ ok: true });
    expect((await loadAction(earlier)).title).toBe('A');
  },
);

test('what cannot be made again does not stand in the way of redoing what was after it', async () => {
  const { id: spoilt } = await addAction('A');
  const { id: other } = await addAction('C');
  await editOf(spoilt, { title: 'B' }, 'visit-1');
  await editOf(other, { title: 'D' }, 'visit-2');
  await store.undo.undo(later);
  await store.undo.undo(later);
  await database.table('actions').delete([assessmentId, spoilt]);
  expect(await store.undo.redo(later)).toEqual({ ok: false, failure: { kind: 'missing' } });
  expect(await store.undo.redo(later)).toMatchObject({ ok: true });
  expect((await loadAction(other)).title).toBe('D');
});

test('a visit that ends where it began is no step: undo takes back the one before it', async () => {
  const { id } = await addAction('A');
  const note = { whatWillBeDone: 'Something' };
  await editOf(id, note, 'visit-1');
  await editOf(id, { title: 'AB' }, 'visit-2');
  await editOf(id, { title: 'A' }, 'visit-2');
  await editOf(id, { title: 'A' }, 'visit-3');
  await store.undo.undo(later);
  expect(await loadAction(id)).toMatchObject({ title: 'A', whatWillBeDone: '' });
  await editOf(id, { title: 'A' }, 'visit-4');
  await store.undo.redo(later);
  expect((await loadAction(id)).whatWillBeDone).toBe('Something');
});

test('a visit that puts one field back keeps its change of another', async () => {
  const { id } = await addAction('A');
  await editOf(id, { title: 'AB', whatWillBeDone: 'Something' }, 'visit');
  await editOf(id, { title: 'A' }, 'visit');
  await store.undo.undo(later);
  expect(await loadAction(id)).toMatchObject({ title: 'A', whatWillBeDone: '' });
  expect(await store.undo.undo(later)).toMatchObject({ ok: true });
  expect((await loadAction(id)).removedAt).toBe(later.at);
});

test('an answer and its strand verdict are undone and redone', async () => {
  const unitId = threeUnits()[0].id;
  const draft = { assessmentId, unitId, criterionId: '1.X.01', ...stamp };
  const verdict = { judgement: 'met', notApplicableReason: '' } as const;
  await store.answers.save({ ...draft, editId: 'one', patch: { judgement: 'met' } });
  await store.answers.save({
    ...draft,
    editId: 'two',
    patch: { strandVerdicts: { race: verdict } },
  });
  const read = async () => (await store.answers.listOfUnit(assessmentId, unitId)).rows[0];
  await store.undo.undo(later);
  expect(await read()).toMatchObject({ judgement: 'met', strandVerdicts: {} });
  await store.undo.undo(later);
  expect((await read())?.judgement).toBe('not-started');
  await store.undo.redo(later);
  await store.undo.redo(later);
  expect(await read()).toMatchObject({ judgement: 'met', strandVerdicts: { race: verdict } });
});

test('many changes are made together and undone together', async () => {
  const [first, second] = [await addAction('A'), await addAction('B')];
  const patch = { priority: 'high' };
  const changes = [first, second].map(({ id }) => ({ kind: 'actions' as const, id, patch }));
  await store.records.change(assessmentId, changes, later);
  expect((await loadAction(second.id)).priority).toBe('high');
  await store.undo.undo(later);
  expect((await loadAction(first.id)).priority).toBe('medium');
  expect((await loadAction(second.id)).priority).toBe('medium');
});

test('undo pressed quickly several times takes back that many steps, and loses none', async () => {
  const { id } = await addAction('A');
  for (const [turn, title] of ['B', 'C', 'D', 'E'].entries()) {
    await editOf(id, { title }, `visit-${turn}`);
  }
  await Promise.all([1, 2, 3].map(async () => store.undo.undo(later)));
  expect((await loadAction(id)).title).toBe('B');
  await Promise.all([1, 2].map(async () => store.undo.redo(later)));
  expect((await loadAction(id)).title).toBe('D');
});

test('an earlier text is put back as a change of its own', async () => {
  const { id } = await addAction('First');
  await editOf(id, { title: 'Second' }, 'visit');
  const [change] = await store.changes.listOfRecord(assessmentId, id);
  await store.undo.restore(change!, { at: '2026-11-23T10:00:00.000Z', by: 'Ann' });
  expect((await loadAction(id)).title).toBe('First');
  const log = await store.changes.listOfRecord(assessmentId, id);
  expect(log[0]).toMatchObject({ field: 'title', from: 'Second', to: 'First', changedBy: 'Ann' });
});

test('what is added and linked together is undone together', async () => {
  const added = await store.records.add('reviews', assessmentId, [{}], stamp);
  if (!added.ok) throw new Error(added.failure.kind);
  const [review] = added.value;
  const link = (actions: readonly { readonly id: string }[]) =>
    actions.map(({ id }) => ({
      kind: 'reviews' as const,
      id: review!.id,
      patch: { [`correctiveActionIds+${id}`]: true },
    }));
  const made = await store.records.add('actions', assessmentId, [{ title: 'A' }], later, link);
  if (!made.ok) throw new Error(made.failure.kind);
  const { id } = made.value[0]!;
  const loadLinks = async () => {
    const loaded = await store.records.load('reviews', assessmentId, review!.id);
    return loaded.ok ? loaded.value.correctiveActionIds : null;
  };
  expect(await loadLinks()).toEqual([id]);
  await store.undo.undo(later);
  expect((await loadAction(id)).removedAt).toBe(later.at);
  expect(await loadLinks()).toEqual([]);
  await store.undo.redo(later);
  expect((await loadAction(id)).removedAt).toBeNull();
  expect(await loadLinks()).toEqual([id]);
});

test('when the link cannot be made, nothing is added', async () => {
  const link = () => [{ kind: 'reviews' as const, id: 'gone', patch: { title: 'x' } }];
  const made = await store.records.add('actions', assessmentId, [{ title: 'A' }], stamp, link);
  expect(made).toEqual({ ok: false, failure: { kind: 'missing' } });
  expect((await store.records.list('actions', assessmentId)).rows).toEqual([]);
  expect(await store.undo.undo(later)).toEqual({ ok: false, failure: { kind: 'nothing' } });
});

test('a block pasted into several records is one step', async () => {
  const [first, second] = [await addAction('A'), await addAction('B')];
  await editOf(first.id, { title: 'C' }, 'visit:0');
  await editOf(second.id, { title: 'D' }, 'visit:1');
  expect(await store.undo.undo(later)).toMatchObject({ ok: true });
  expect([(await loadAction(first.id)).title, (await loadAction(second.id)).title]).toEqual([
    'A',
    'B',
  ]);
  await store.undo.redo(later);
  expect([(await loadAction(first.id)).title, (await loadAction(second.id)).title]).toEqual([
    'C',
    'D',
  ]);
});
