import { expect, test } from 'vitest';

import { store } from '#app/store.ts';
import { undoPort } from '#app/undo-port.ts';

import { anAssessment, threeUnits } from '../support/builders.ts';

const stamp = { at: '2026-11-23T09:00:00.000Z', by: '' };

test('undo and redo name the record as it is then, and what of it was changed', async () => {
  const assessment = anAssessment();
  const { id } = assessment;
  await store.assessments.create(assessment, threeUnits(), stamp);
  const added = await store.records.add('actions', id, [{ title: 'Train' }], stamp);
  if (!added.ok) throw new Error(added.failure.kind);
  const [action] = added.value;
  const patch = { title: 'Train all', strandIds: ['race'] };
  await store.records.change(id, [{ kind: 'actions', id: action!.id, patch }], stamp);
  const unitId = threeUnits()[0].id;
  const answer = { assessmentId: id, unitId, criterionId: '1.X.01', editId: 'visit', ...stamp };
  await store.answers.save({ ...answer, patch: { judgement: 'met' } });

  expect(await undoPort.undo()).toEqual({ ok: true, value: 'answer 1.X.01 (judgement)' });
  expect(await undoPort.undo()).toEqual({ ok: true, value: '“Train” (title and strands)' });
  expect(await undoPort.redo()).toEqual({ ok: true, value: '“Train all” (title and strands)' });
  await undoPort.undo();
  expect(await undoPort.undo()).toEqual({ ok: true, value: '“Train” (added)' });
});
