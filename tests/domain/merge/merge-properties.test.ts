import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { type AssessmentFile } from '#domain/assessment-file.ts';
import { listDifferences, nameMergedPlace } from '#domain/merge/merged-place.ts';
import { type ReturnedCopy } from '#domain/merge/merge-copy.ts';
import { indexRows, type MergeSource } from '#domain/merge/merge-tables.ts';
import { type PlaceName } from '#domain/merge/open-source.ts';
import { listPlaces, writeCanonically } from '#domain/merge/row-places.ts';

import { CORPORATE_ID } from '../../support/builders.ts';
import { anAssessmentFile } from '../../support/file-builders.ts';
import { aRecord, nextId } from '../../support/record-builders.ts';
import { addRow, type Device, type Edit, editFile, mergeInto } from './council-with-copies.ts';

const ACTION = '01940000-0000-7000-8000-aaaaaaaaaaaa';
const EVIDENCE = '01940000-0000-7000-8000-bbbbbbbbbbbb';
const NOTE = '01940000-0000-7000-8000-cccccccccccc';
const NOTE_2 = '01940000-0000-7000-8000-dddddddddddd';

const start = anAssessmentFile({
  records: {
    actions: [aRecord('actions', { id: ACTION, title: 'Train managers' })],
    evidence: [aRecord('evidence', { id: EVIDENCE, title: 'Policy' })],
  },
});

/** Few places and few values, so that copies often meet. */
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    table: fc.constant('actions' as const),
    recordId: fc.constant(ACTION),
    place: fc.constantFrom('title', 'leadOfficer'),
    value: fc.constantFrom('', 'Train managers', 'A', 'B'),
  }),
  fc.record({
    table: fc.constant('actions' as const),
    recordId: fc.constant(ACTION),
    place: fc.constantFrom(`log[${NOTE}]`, `log[${NOTE_2}]`),
    value: fc.constantFrom('one', 'two', null).map((text) => (text === null ? null : text)),
  }),
  fc.record({
    table: fc.constant('evidence' as const),
    recordId: fc.constant(EVIDENCE),
    place: fc.constantFrom('strandIds+race', 'strandIds+age'),
    value: fc.boolean(),
  }),
  fc.record({
    table: fc.constant('answers' as const),
    recordId: fc.constantFrom(`${CORPORATE_ID}/1.1`, `${CORPORATE_ID}/9.9`),
    place: fc.constantFrom('commentary', 'judgement'),
    value: fc.constantFrom('met', 'in-progress'),
  }),
  fc.record({
    table: fc.constant('answers' as const),
    recordId: fc.constant(`${CORPORATE_ID}/1.1`),
    place: fc.constant('strandVerdicts.race'),
    value: fc.constantFrom({ judgement: 'met', notApplicableReason: '' } as const, null),
  }),
);

function toItem(edit: Edit): Edit {
  const item = /^log\[(.+)\]$/.exec(edit.place)?.[1];
  if (item === undefined || edit.value === null) return edit;
  return { ...edit, value: { id: item, day: null, by: '', text: edit.value } };
}

/** What happens on one device: edits, each at a moment, which clocks may tell wrongly. */
const work = fc.array(fc.record({ edit: edits, minute: fc.integer({ min: 0, max: 500_000 }) }), {
  maxLength: 6,
});
type Work = readonly { readonly edit: Edit; readonly minute: number }[];

let made = 0;
function doWork(file: AssessmentFile, items: Work, by: string): AssessmentFile {
  let result = file;
  for (const { edit, minute } of items) {
    made += 1;
    // no two changes at one moment: the last milliseconds count them
    const at = new Date(Date.UTC(2026, 0, 1) + minute * 60_000 + (made % 60_000)).toISOString();
    result = editFile(result, toItem(edit), at, by);
  }
  return result;
}

/** Copies sent at different moments of the officer's own work, and edited on their own. */
const stories = fc.record({
  before: work,
  copies: fc.array(fc.record({ officer: work, colleague: work, adds: fc.boolean() }), {
    minLength: 1,
    maxLength: 5,
  }),
  after: work,
  order: fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
});

function tell(story: typeof stories extends fc.Arbitrary<infer Value> ? Value : never) {
  let officer = doWork(start, story.before, 'Officer');
  const copies: ReturnedCopy[] = story.copies.map((each, position) => {
    officer = doWork(officer, each.officer, 'Officer');
    const sent = officer;
    const worked = doWork(sent, each.colleague, `Colleague ${position}`);
    const returned = each.adds
      ? addRow(worked, 'actions', aRecord('actions', { title: `New ${position}` }))
      : worked;
    return { sent, lastMerged: null, returned };
  });
  officer = doWork(officer, story.after, 'Officer');
  return { device: { file: officer, mergedPlaces: [] } satisfies Device, copies };
}

function shuffle<Item>(items: readonly Item[], order: readonly number[]): Item[] {
  return items
    .map((item, position) => ({ item, key: ((order[position] ?? 0) * 7919 + position) % 101 }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** Everything that can be told apart: each place of each record, and each difference. */
function readAll({ file, mergedPlaces }: Device): string[] {
  const places = [...indexRows(file)].flatMap(([table, rows]) =>
    [...rows].flatMap(([id, row]) =>
      [...listPlaces(row)]
        .filter(([, value]) => value !== false && value !== null)
        .map(([place, value]) => `${table}:${id}:${place}=${writeCanonically(value)}`),
    ),
  );
  const open = mergedPlaces.map(({ id, versions }) => `${id}?${writeCanonically(versions)}`);
  return [...places, ...open].toSorted();
}

test('copies merged in any order give the same records and differences', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const { device, copies } = tell(story);
      let straight: Device = device;
      for (const copy of copies) straight = mergeInto(straight, copy);
      let shuffled: Device = device;
      for (const copy of shuffle(copies, story.order)) shuffled = mergeInto(shuffled, copy);
      expect(readAll(shuffled)).toEqual(readAll(straight));
    }),
    { numRuns: 400 },
  );
});

test('a copy merged a second time changes nothing', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const { device, copies } = tell(story);
      let merged: Device = device;
      for (const copy of copies) merged = mergeInto(merged, copy);
      for (const copy of copies) {
        const again = mergeInto(merged, { ...copy, lastMerged: copy.returned });
        expect(again).toEqual(merged);
      }
    }),
    { numRuns: 100 },
  );
});

test('what a colleague changed stands in the record, is a difference, or was seen and written over', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const { device, copies } = tell(story);
      let merged: Device = device;
      for (const copy of copies) merged = mergeInto(merged, copy);
      expect(copies.flatMap((copy) => listLost(merged, copy, copies))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

/** The places of a copy whose new value neither stands, nor is kept beside, nor was seen by another copy. */
function listLost(
  { file, mergedPlaces }: Device,
  copy: ReturnedCopy,
  copies: readonly ReturnedCopy[],
): string[] {
  const isSame = (a: unknown, b: unknown) => writeCanonically(a) === writeCanonically(b);
  const readPlace = (source: MergeSource, { table, recordId, place }: PlaceName) =>
    listPlaces(indexRows(source).get(table)?.get(recordId) ?? {}).get(place);
  const names = [...indexRows(copy.returned)].flatMap(([table, rows]) =>
    [...rows].flatMap(([recordId, row]) =>
      [...listPlaces(row).keys()].map((place) => ({ table, recordId, place })),
    ),
  );
  return names
    .filter((name) => {
      const value = readPlace(copy.returned, name);
      if (isSame(readPlace(copy.sent, name), value)) return false;
      const id = nameMergedPlace(name);
      const kept = mergedPlaces.find((each) => each.id === id)?.versions ?? [];
      const held = [readPlace(file, name), ...kept.map((version) => version.value)];
      const wasSeen = copies.some(
        (other) => other !== copy && isSame(readPlace(other.sent, name), value),
      );
      const isEmptyField = name.table === 'answers' && isUntouched(value);
      return !wasSeen && !isEmptyField && !held.some((each) => isSame(each, value));
    })
    .map(nameMergedPlace);
}

/** A new answer's empty fields are no change. */
function isUntouched(value: unknown): boolean {
  return value === '' || value === 'not-started' || value === false;
}

test('a copy returned twice brings only what is new the second time', () => {
  fc.assert(
    fc.property(stories, work, (story, more) => {
      const { device, copies } = tell(story);
      const [copy] = copies;
      if (copy === undefined) return;
      const first = mergeInto(device, copy);
      const returned = doWork(copy.returned as AssessmentFile, more, 'Colleague again');
      const second = mergeInto(first, { ...copy, lastMerged: copy.returned, returned });
      const atOnce = mergeInto(device, { ...copy, returned });
      // an answer begun and emptied again may be there with nothing in it
      const values = (held: Device) =>
        readAll(held).filter((line) => !line.includes('?') && !/=(?:""|"not-started")$/.test(line));
      fc.pre([second, atOnce].every((each) => listDifferences(each.mergedPlaces).length === 0));
      expect(values(second)).toEqual(values(atOnce));
    }),
    { numRuns: 200 },
  );
});

test('the same new record is not added twice', () => {
  const row = aRecord('actions', { id: nextId(), title: 'New' });
  const copy = { sent: start, lastMerged: null, returned: addRow(start, 'actions', row) };
  const once = mergeInto({ file: start, mergedPlaces: [] }, copy);
  const twice = mergeInto(once, copy);
  expect(twice.file.records.actions).toEqual(once.file.records.actions);
  expect(once.file.records.actions).toHaveLength(2);
});
