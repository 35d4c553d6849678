// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { FilterSelects } from '#ui/filter-selects.tsx';

const selects = [
  { name: 'status', label: 'Status', options: [{ value: 'complete', label: 'Complete' }] },
  { name: 'unit', label: 'Unit', options: [{ value: 'housing', label: 'Housing' }] },
] as const;

test('each list shows what is chosen in it, and tells its own name and value', async () => {
  const told: string[][] = [];
  const values = { status: 'complete', unit: '' };
  render(
    <FilterSelects selects={selects} values={values} onChange={(...change) => told.push(change)} />,
  );
  expect(screen.getByLabelText('Status')).toHaveDisplayValue('Complete');
  expect(screen.getByLabelText('Unit')).toHaveDisplayValue('Any');
  await userEvent.selectOptions(screen.getByLabelText('Unit'), 'Housing');
  await userEvent.selectOptions(screen.getByLabelText('Status'), 'Any');
  expect(told).toEqual([
    ['unit', 'housing'],
    ['status', ''],
  ]);
});

test('what chooses nothing can be called otherwise', () => {
  const values = { status: '', unit: '' };
  const keep = 'Leave as it is';
  render(
    <FilterSelects selects={selects} values={values} noneLabel={keep} onChange={() => null} />,
  );
  expect(screen.getByLabelText('Status')).toHaveDisplayValue(keep);
});
