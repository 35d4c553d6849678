import { expect, test } from 'vitest';

import { emptyAnswerContent } from '#domain/answer.ts';
import { cutPart } from '#domain/merge/cut-part.ts';
import { keepToPart } from '#domain/merge/keep-to-part.ts';
import {
  isPartContent,
  parsePartContent,
  type PartFile,
  writePartFile,
} from '#domain/merge/part.ts';

import { type UnitId, unitIdSchema } from '#domain/unit.ts';

import { CORPORATE_ID, HOUSING_ID } from '../../support/builders.ts';
import { anAssessmentFile } from '../../support/file-builders.ts';
import { aRecord, nextId } from '../../support/record-builders.ts';
import { addRow, editFile } from './council-with-copies.ts';

const [housingId, corporateId] = [HOUSING_ID, CORPORATE_ID].map((id) => unitIdSchema.parse(id)) as [
  UnitId,
  UnitId,
];
const ours = `${HOUSING_ID}/2.X.01`;
const theirs = `${CORPORATE_ID}/1.X.01`;
const objective = aRecord('objectives', { title: 'Fair pay' });
const evidence = aRecord('evidence', { title: 'Shared policy', answerKeys: [ours, theirs] });

const whole = addRow(
  anAssessmentFile({
    records: {
      objectives: [objective, aRecord('objectives', { title: 'Of another service' })],
      actions: [
        aRecord('actions', { title: 'Ours', unitId: housingId, objectiveIds: [objective.id] }),
        aRecord('actions', { title: 'Theirs', unitId: corporateId }),
      ],
      scrutiny: [
        aRecord('scrutiny', { answerKey: ours, comment: 'Where is the evidence?' }),
        aRecord('scrutiny', { answerKey: theirs, comment: 'Secret' }),
      ],
      populations: [aRecord('populations', { name: 'All employees' })],
    },
  }),
  'evidence',
  evidence,
);
const head = {
  id: '01940000-0000-7000-8000-eeeeeeeeeeee',
  purpose: 'fill-in',
  unitIds: [housingId],
  sentTo: 'Housing',
  sentAt: '2026-11-24T09:00:00.000Z',
  sentBy: 'Siân Price',
} satisfies PartFile['head'];
const sent = cutPart(whole, head);

test('a part holds what its units need and nothing of others', () => {
  expect(sent.units.map(({ kind }) => kind).toSorted()).toEqual(['corporate', 'service']);
  expect(new Set(sent.answers.map(({ unitId }) => unitId))).toEqual(new Set([HOUSING_ID]));
  expect(sent.records.actions.map(({ title }) => title)).toEqual(['Ours']);
  expect(sent.records.objectives.map(({ title }) => title)).toEqual(['Fair pay']);
  expect(sent.records.evidence[0]?.answerKeys).toEqual([ours]);
  expect(sent.records.populations).toEqual([]);
  const text = JSON.stringify(sent);
  expect(text).not.toContain('Secret');
  expect(text).not.toContain(theirs);
});

test('a part comes back from its own file', () => {
  const part: PartFile = { head, sent, returned: { copyId: nextId(), content: sent } };
  const content: unknown = JSON.parse(writePartFile(part));
  expect(isPartContent(content)).toBe(true);
  expect(parsePartContent(content)).toEqual({ ok: true, value: part });
});

test.each([
  ['a newer part', { formatVersion: 2 }, 'newer'],
  ['a part without a head', { head: {} }, 'malformed'],
  ['a part of nothing', { sent: null }, 'foreign'],
  ['a part with a strange field', { extra: 1 }, 'foreign'],
])('%s is refused', (_name, changes, kind) => {
  const content: unknown = JSON.parse(writePartFile({ head, sent, returned: null }));
  expect(parsePartContent({ ...(content as object), ...changes })).toMatchObject({
    ok: false,
    failure: { kind },
  });
});

test('of a part to fill in, answers of other units and declarations are left out and counted', () => {
  const answer = { ...emptyAnswerContent, id: nextId(), unitId: CORPORATE_ID, criterionId: '9.9' };
  const stamp = { updatedAt: head.sentAt, updatedBy: 'Bilal', assessmentId: sent.assessment.id };
  const returned = { ...sent, answers: [...sent.answers, { ...answer, ...stamp }] };
  const kept = keepToPart(returned as typeof sent, sent, head);
  expect(kept.content.answers).toEqual(sent.answers);
  expect(kept.outside).toEqual([{ table: 'answers', rowCount: 1 }]);
});

test('of a part to review, only what the reviewer says is kept', () => {
  const added = addRow(sent, 'scrutiny', aRecord('scrutiny', { answerKey: ours }));
  const [action] = sent.records.actions;
  const edit = {
    table: 'actions',
    recordId: action?.id ?? '',
    place: 'title',
    value: 'x',
  } as const;
  const returned = editFile(added, edit, head.sentAt, 'Bilal');
  const kept = keepToPart(returned, sent, { ...head, purpose: 'review' });
  expect(kept.content.records.scrutiny).toHaveLength(2);
  expect(kept.content.records.actions).toEqual([]);
  expect(kept.outside).toEqual([{ table: 'actions', rowCount: 1 }]);
});
