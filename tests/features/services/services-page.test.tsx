// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { ServicesPage } from '#features/services/services-page.tsx';

import { anAssessment, aUnit, PLANNING_ID, threeUnits } from '../../support/builders.ts';

function showPage(units = threeUnits() as ReturnType<typeof aUnit>[]) {
  const done: unknown[] = [];
  const note = async (...what: unknown[]) => {
    done.push(what);
    return null;
  };
  render(
    <ServicesPage
      assessment={anAssessment()}
      units={units}
      onAdd={(names) => note('add', names)}
      onRename={(unit, name) => note('rename', unit.name, name)}
      onSetRetired={(unit, isRetired) => note('retire', unit.name, isRetired)}
    />,
  );
  return done;
}

test('a pasted list adds each new name once, and says which were there already', async () => {
  const done = showPage();
  await userEvent.click(screen.getByLabelText('Add services'));
  await userEvent.paste('Waste\r\n\n  HOUSING \n• Dŵr\nwaste\n');
  await userEvent.click(screen.getByRole('button', { name: 'Add to the list' }));
  expect(done).toEqual([['add', ['Waste', 'Dŵr']]]);
  expect(await screen.findByRole('status')).toHaveTextContent(
    '2 services added. Already listed: HOUSING and waste.',
  );
});

test('a service cannot take the name of another', async () => {
  const done = showPage();
  await userEvent.click(screen.getByText('Rename or retire Housing'));
  const name = screen.getByLabelText('New name of Housing');
  await userEvent.clear(name);
  await userEvent.type(name, 'planning');
  await userEvent.click(screen.getByRole('button', { name: 'Rename Housing' }));
  expect(done).toEqual([]);
  expect(await screen.findByRole('alert')).toHaveTextContent('“planning” is already listed.');
});

test('a retired service can be brought back', async () => {
  const [corporate, housing] = threeUnits();
  const planning = aUnit({ id: PLANNING_ID, name: 'Planning', retiredAt: '2026-10-01T00:00:00Z' });
  const done = showPage([corporate, housing, planning]);
  expect(screen.getByText('Planning, retired 1 October 2026')).toBeInTheDocument();
  await userEvent.click(screen.getByText('Retired services (1)'));
  await userEvent.click(screen.getByRole('button', { name: 'Bring back Planning' }));
  await userEvent.click(screen.getByText('Rename or retire Housing'));
  await userEvent.click(screen.getByRole('button', { name: 'Retire Housing' }));
  expect(done).toEqual([
    ['retire', 'Planning', false],
    ['retire', 'Housing', true],
  ]);
});
