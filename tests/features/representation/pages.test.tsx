// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { builtInSchemes } from '#content/group-schemes/built-in-schemes.ts';
import { noRecords, type RecordsByKind } from '#domain/records/record-kinds.ts';
import { BenchmarksPage } from '#features/representation/benchmarks-page.tsx';
import { IndicatorsPage } from '#features/representation/indicators-page.tsx';
import { type NewReading } from '#features/representation/new-reading.ts';
import { PopulationsPage } from '#features/representation/populations-page.tsx';
import { ProfilePage } from '#features/representation/profile-page.tsx';
import { StagesPage } from '#features/representation/stages-page.tsx';
import { TargetsPage } from '#features/representation/targets-page.tsx';

import { aFigure, aReading, aRecord, nextId } from '../../support/record-builders.ts';
import { aStoredAssessment } from '../../support/stored-builder.ts';

const disability = 'disability-2021-2';
const today = '2026-11-23';
const staff = aRecord('populations', { name: 'All employees' });
const storedWith = (records: Partial<RecordsByKind>) =>
  aStoredAssessment({ records: { ...noRecords, ...records } });
const countOf = (disabled: number, not: number, others: object = {}) =>
  aRecord('headcounts', {
    populationId: staff.id,
    schemeId: disability,
    period: '2025/26',
    day: '2026-03-31',
    counts: { disabled, 'not-disabled': not, 'prefer-not-to-say': 10, 'not-known': 30, ...others },
  });
const benchmark = aRecord('benchmarks', {
  name: 'Residents',
  schemeId: disability,
  populationIds: [staff.id],
  percents: { disabled: 16.2, 'not-disabled': 83.8 },
});
const schemeOf = (id: string) => {
  const scheme = builtInSchemes.find((each) => each.id === id);
  if (scheme === undefined) throw new Error(id);
  return scheme;
};
const port = {
  readPending: () => undefined,
  write: () => undefined,
  startVisit: () => undefined,
};

function showProfile(records: Partial<RecordsByKind>, targets: unknown[] = []) {
  render(
    <ProfilePage
      population={staff}
      scheme={schemeOf(disability)}
      stored={storedWith({ populations: [staff], ...records })}
      port={port}
      onAddPeriod={async () => null}
      onAddTarget={async (...target) => {
        targets.push(target);
        return null;
      }}
    />,
  );
}
const rowOf = (table: string, group: string) => {
  const rows = within(screen.getByRole('table', { name: table }));
  const head = rows.getByRole('rowheader', { name: group });
  return within(head.closest('tr')!)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
};

test('a population is added by its kind, and called by it when no name is given', async () => {
  const added: unknown[] = [];
  render(
    <PopulationsPage
      stored={storedWith({})}
      onAdd={async (...given) => {
        added.push(given);
        return null;
      }}
    />,
  );
  await userEvent.selectOptions(screen.getByLabelText('What kind of population'), 'Councillors');
  await userEvent.click(screen.getByRole('button', { name: 'Add a population' }));
  expect(added).toEqual([['Councillors', 'councillors']]);
});

test('a profile shows shares of those who said, the gap, who is short, and what can be said', () => {
  // 34 of 500 known are disabled (6.8%); 16.2% would be 81: 47 short
  showProfile({ headcounts: [countOf(34, 466)], benchmarks: [benchmark] });
  expect(rowOf('Shares', 'Disabled').slice(0, 3)).toEqual(['34', '6.8%', '6.3% to 13.7%']);
  const compared = rowOf('Compared with Residents, of those who said', 'Disabled');
  expect(compared).toEqual([
    '16.2%',
    '−9.4',
    '0.42 times',
    '47 in the posts there are, 57 if posts are added',
    'fewer than 1 in 1,000',
  ]);
  expect(rowOf('What can be said', 'Disabled')[0]).toMatch(
    /^Lower than the benchmark.*below four fifths/,
  );
  expect(screen.getByText('92.6%')).toBeInTheDocument();
});

test('the share of everybody can be shown instead, and the page says which it is', async () => {
  showProfile({ headcounts: [countOf(34, 466)] });
  await userEvent.selectOptions(screen.getByLabelText('Shares of'), 'Everybody, silent or not');
  expect(screen.getByRole('columnheader', { name: 'Share of everybody' })).toBeInTheDocument();
  expect(rowOf('Shares', 'Disabled')[1]).toBe('6.3%');
  // the choice is kept for the next profile
  await userEvent.selectOptions(screen.getByLabelText('Shares of'), 'Those who said');
});

test('fewer than 23 people known are too few for any share', () => {
  showProfile({ headcounts: [countOf(4, 18)], benchmarks: [benchmark] });
  expect(rowOf('Shares', 'Disabled')).toEqual(['4', 'Too few', 'Too few', 'Too few']);
  expect(rowOf('What can be said', 'Disabled')).toEqual(['Too few people to say.']);
});

test('a group that was not counted is “No data”, and no share of another is given', () => {
  const counts = { disabled: 34, 'prefer-not-to-say': 1 };
  showProfile({ headcounts: [{ ...countOf(0, 0), counts }] });
  expect(rowOf('Shares', 'Not disabled')[0]).toBe('No data');
  expect(rowOf('Shares', 'Disabled').slice(0, 2)).toEqual(['34', 'No data']);
  expect(screen.getByText(/No share can be given until every group is counted/)).toHaveTextContent(
    'Missing: Not disabled.',
  );
});

test('low declaration is said, and detailed groups can be read by the broader ones', async () => {
  const detailed = schemeOf('disability-2021-4');
  const counts = Object.fromEntries(detailed.groups.map(({ id }) => [id, 25]));
  const headcount = {
    ...countOf(0, 0),
    schemeId: detailed.id,
    counts: { ...counts, 'prefer-not-to-say': 50, 'not-known': 50 },
  };
  render(
    <ProfilePage
      population={staff}
      scheme={detailed}
      stored={storedWith({
        populations: [staff],
        headcounts: [headcount],
        benchmarks: [benchmark],
      })}
      port={port}
      onAddPeriod={async () => null}
      onAddTarget={async () => null}
    />,
  );
  expect(screen.getByText(/Fewer than 8 in 10 people said/)).toBeInTheDocument();
  await userEvent.selectOptions(screen.getByLabelText('Groups'), schemeOf(disability).name);
  expect(rowOf('Shares', 'Disabled').slice(0, 2)).toEqual(['50', '50.0%']);
  expect(screen.getByRole('table', { name: /^Compared with Residents/ })).toBeInTheDocument();
});

test('a target is begun from the profile, with the benchmark it was seen against', async () => {
  const targets: unknown[] = [];
  showProfile({ headcounts: [countOf(34, 466)], benchmarks: [benchmark] }, targets);
  await userEvent.selectOptions(screen.getByLabelText('For which group'), 'Disabled');
  await userEvent.click(screen.getByRole('button', { name: 'Set a target' }));
  expect(targets).toEqual([[disability, 'disabled', benchmark.id]]);
});

test('an old benchmark says its age, and one without a source that it has none', () => {
  const old = { ...benchmark, dataDay: '2021-03-21', source: 'Census 2021' };
  const bare = aRecord('benchmarks', {
    name: 'Bare',
    schemeId: disability,
    percents: { disabled: 5 },
  });
  render(
    <BenchmarksPage
      stored={storedWith({ benchmarks: [old, bare] })}
      today={today}
      onAdd={async () => null}
    />,
  );
  expect(rowOf('Benchmarks', 'Residents')[3]).toMatch(/This data is 5 years old/);
  expect(rowOf('Benchmarks', 'Bare')[3]).toMatch(/No source is given.*No date of the data/);
});

test('stages are compared where one was chosen from the other', () => {
  const applicants = aRecord('populations', { name: 'Applicants' });
  const chosen = aRecord('populations', { name: 'Shortlisted', followsId: applicants.id });
  const count = (populationId: string, disabled: number, not: number) => ({
    ...countOf(disabled, not),
    id: nextId(),
    populationId,
  });
  render(
    <StagesPage
      stored={storedWith({
        populations: [applicants, chosen],
        headcounts: [count(applicants.id, 100, 300), count(chosen.id, 20, 120)],
      })}
    />,
  );
  const table = `How each group’s chance compares: Applicants to Shortlisted, ${schemeOf(disability).name}`;
  const [likelihood, ratio, , said] = rowOf(table, 'Disabled');
  expect(likelihood).toMatch(/^2\.00 times/);
  expect(ratio).toBe('50.0%, below four fifths');
  expect(said).toMatch(/^Less likely to go on than everybody else/);
});

test('a target shows its latest figures beside what is aimed for, and what the law allows', () => {
  const target = aRecord('representationTargets', {
    populationId: staff.id,
    schemeId: disability,
    groupId: 'disabled',
    value: 8,
    day: '2031-03-31',
  });
  render(
    <TargetsPage
      stored={storedWith({
        populations: [staff],
        headcounts: [countOf(34, 466)],
        representationTargets: [target],
      })}
    />,
  );
  expect(rowOf('Targets', 'All employees: Disabled')).toEqual([
    '8%, by 31 March 2031',
    '6.8% on 31 March 2026',
    'Not given',
  ]);
  expect(screen.getByText(/never a quota/)).toHaveTextContent(/Section 158.*Section 159/);
});

test('an indicator shows its outturn, and offers the reading that the figures give', async () => {
  const taken: [string, NewReading][] = [];
  const top = aRecord('populations', { name: 'Top 5%', kind: 'top-earners' });
  const women = aRecord('headcounts', {
    populationId: top.id,
    schemeId: 'sex-2021-2',
    period: '2025/26',
    day: '2026-03-31',
    counts: { female: 33, male: 49, 'prefer-not-to-say': 0, 'not-known': 0 },
  });
  const measure = aRecord('measures', {
    name: '11a Women in the top 5% of earners',
    indicatorId: 'bvpi-11a',
    valueKind: 'per-cent',
    readings: [aReading('2027-03-31', 41)],
    targets: [aFigure('2027-03-31', 42), aFigure('2028-03-31', 44)],
  });
  render(
    <IndicatorsPage
      stored={storedWith({ populations: [top], headcounts: [women], measures: [measure] })}
      onAdd={async () => null}
      onAddReading={async (...given) => {
        taken.push(given);
        return null;
      }}
    />,
  );
  expect(rowOf('Outturn', measure.name)).toEqual([
    'Not given',
    'Not given',
    '42%',
    '41%',
    'Not known. Higher is better.',
    '44%; Not given; Not given',
  ]);
  await userEvent.click(screen.getByRole('button', { name: /^Take 40.24% as a reading of 11a/ }));
  expect(taken[0]?.[1]).toMatchObject({ value: 40.24, day: '2026-03-31', period: '2025/26' });
});
