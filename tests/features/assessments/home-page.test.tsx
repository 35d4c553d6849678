// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { type Assessment } from '#domain/assessment.ts';
import { HomePage } from '#features/assessments/home-page.tsx';

import { aFramework, anAssessment } from '../../support/builders.ts';

const NOW = '2026-11-23T09:00:00.000Z';
const inUse = anAssessment();
const archived = anAssessment({
  id: '01930000-0000-7000-8000-000000000002',
  councilName: 'Put away',
  archivedAt: NOW,
});
const deleted = anAssessment({
  id: '01930000-0000-7000-8000-000000000003',
  councilName: 'Thrown away',
  archivedAt: NOW,
  deletedAt: NOW,
});

function showPage(assessments: readonly Assessment[]) {
  const done: [string, string][] = [];
  const note = (what: string) => (assessment: Assessment) => {
    done.push([what, assessment.councilName]);
  };
  const page = (current: readonly Assessment[]) => (
    <HomePage
      assessments={current}
      unreadable={[{ table: 'assessments', row: { id: 'x' }, fault: 'councilName: missing' }]}
      changedAt={new Map()}
      partNames={new Map()}
      findFramework={() => aFramework()}
      actions={{
        archive: note('archive'),
        remove: note('remove'),
        bringBack: note('bring back'),
        duplicate: note('duplicate'),
        erase: note('erase'),
      }}
      onStart={() => {}}
      onOpenSample={() => {}}
      problem={null}
    />
  );
  const { rerender } = render(page(assessments));
  return { done, update: (current: readonly Assessment[]) => rerender(page(current)) };
}

test('what is archived or deleted is apart, and each can be brought back', async () => {
  const { done } = showPage([inUse, archived, deleted]);
  const links = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
  expect(links).toEqual(['Anytown Borough Council']);
  await userEvent.click(screen.getByText('Archived (1)'));
  await userEvent.click(screen.getByRole('button', { name: /^Bring back\s*Put away$/ }));
  await userEvent.click(screen.getByText('Deleted (1)'));
  await userEvent.click(screen.getByRole('button', { name: /^Bring back\s*Thrown away$/ }));
  expect(done).toEqual([
    ['bring back', 'Put away'],
    ['bring back', 'Thrown away'],
  ]);
});

test('deleting offers to undo at once', async () => {
  const { done, update } = showPage([inUse]);
  await userEvent.click(screen.getByRole('button', { name: /^Delete\s*Anytown Borough Council$/ }));
  update([{ ...inUse, deletedAt: NOW }]);
  const notice = within(screen.getByRole('status'));
  expect(notice.getByText('Anytown Borough Council has been deleted.')).toBeInTheDocument();
  await userEvent.click(notice.getByRole('button', { name: 'Undo' }));
  expect(done).toEqual([
    ['remove', 'Anytown Borough Council'],
    ['bring back', 'Anytown Borough Council'],
  ]);
});

test('only a deleted assessment can be erased, and only after the warning has been opened', async () => {
  const { done } = showPage([inUse, deleted]);
  expect(screen.getAllByText(/^Erase .* for good$/, { selector: 'button' })).toHaveLength(1);
  await userEvent.click(screen.getByText('Deleted (1)'));
  const erase = screen.getByText('Erase Thrown away for good', { selector: 'button' });
  expect(erase).not.toBeVisible();
  await userEvent.click(screen.getByText('Erase Thrown away for good', { selector: 'span' }));
  expect(erase).toBeVisible();
  expect(screen.getByText(/cannot be undone/)).toBeVisible();
  await userEvent.click(erase);
  expect(done).toEqual([['erase', 'Thrown away']]);
});

test('an assessment that cannot be read is said to be kept', () => {
  showPage([]);
  expect(screen.getByText(/has been kept as it is \(councilName: missing\)/)).toBeInTheDocument();
});
