import { expect, test } from 'vitest';

import { assessmentSchema } from '#domain/assessment.ts';
import { duplicateFile, reviveFile } from '#domain/duplicate-assessment.ts';

import { aFile } from '../features/small-assessment.ts';

const at = '2026-11-23T12:00:00Z';

test('a duplicate differs from its original in name and stamp alone', () => {
  const original = aFile();
  const duplicate = duplicateFile(original, at, 'Jo Hill');
  const { councilName, createdAt, updatedAt, updatedBy } = duplicate.assessment;
  expect({ councilName, createdAt, updatedAt, updatedBy }).toEqual({
    councilName: 'Anytown Borough Council (copy)',
    createdAt: at,
    updatedAt: at,
    updatedBy: 'Jo Hill',
  });
  const restored = {
    councilName: original.assessment.councilName,
    createdAt: original.assessment.createdAt,
    updatedAt: original.assessment.updatedAt,
    updatedBy: original.assessment.updatedBy,
  };
  expect({ ...duplicate, assessment: { ...duplicate.assessment, ...restored } }).toEqual(original);
});

test('the longest council name still leaves room for “(copy)”', () => {
  const duplicate = duplicateFile(aFile({ councilName: 'x'.repeat(200) }), at, '');
  expect(duplicate.assessment.councilName).toBe(`${'x'.repeat(193)} (copy)`);
  expect(assessmentSchema.safeParse(duplicate.assessment).success).toBe(true);
});

test('a copy of an archived or deleted assessment comes back in use', () => {
  const revived = reviveFile(aFile({ archivedAt: at, deletedAt: at }));
  expect(revived).toEqual(aFile());
  expect(duplicateFile(aFile({ deletedAt: at }), at, '').assessment.deletedAt).toBeNull();
});
