// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { noRecords } from '#domain/records/record-kinds.ts';
import { type NewLever } from '#features/representation/lever-from-counts.tsx';
import { TargetPanel } from '#features/representation/target-panel.tsx';

import { aRecord } from '../../support/record-builders.ts';
import { aStoredAssessment } from '../../support/stored-builder.ts';

const schemeId = 'disability-2021-2';
const staff = aRecord('populations', { name: 'All employees' });
const leavers = aRecord('populations', { kind: 'leavers', partOfId: staff.id });
const starters = aRecord('populations', { kind: 'starters', partOfId: staff.id });
const count = (populationId: string, day: string, disabled: number, others: number) =>
  aRecord('headcounts', {
    populationId,
    schemeId,
    day,
    counts: { disabled, 'not-disabled': others, 'prefer-not-to-say': 0, 'not-known': 0 },
  });
const target = aRecord('representationTargets', {
  populationId: staff.id,
  schemeId,
  groupId: 'disabled',
  valueKind: 'share',
  value: 10,
  day: '2031-03-31',
});
const opening = count(staff.id, '2025-03-31', 50, 950);
const closing = count(staff.id, '2026-03-31', 60, 960);

function show(headcounts: readonly ReturnType<typeof count>[]): NewLever[] {
  const added: NewLever[] = [];
  render(
    <TargetPanel
      target={target}
      stored={aStoredAssessment({
        records: {
          ...noRecords,
          populations: [staff, leavers, starters],
          headcounts: [...headcounts],
          representationTargets: [target],
        },
      })}
      today="2026-11-23"
      onAddLever={async (lever) => {
        added.push(lever);
        return null;
      }}
    />,
  );
  return added;
}

test('a lever gets growth, leaving and the share of starters from the last two counts', async () => {
  const flows = [
    count(leavers.id, '2026-03-31', 10, 95),
    count(starters.id, '2026-03-31', 20, 105),
  ];
  const added = show([opening, closing, ...flows]);
  await userEvent.click(screen.getByRole('button', { name: 'Use figures from the counts' }));
  expect(added).toEqual([
    {
      name: 'As counted, 31 March 2025 to 31 March 2026',
      growthPercent: 2,
      leavingPercent: 10,
      groupLeavingPercent: 20,
      starterPercent: 16,
    },
  ]);
  // 5.0% to 5.9% of the way from 5% to 10%
  expect(
    screen.getByText(/\+0\.9 points since 31 March 2025: 18% of the way to the target/),
  ).toBeTruthy();
});

test('people whom starters and leavers do not explain, and flows not counted, are named', () => {
  show([opening, closing, count(leavers.id, '2026-03-31', 10, 95)]);
  expect(screen.getByText(/For starters, add a population of that kind/)).toBeTruthy();
});

test('one count gives no figures for a lever', () => {
  show([closing]);
  expect(screen.queryByRole('button', { name: 'Use figures from the counts' })).toBeNull();
});
