import { expect, test } from 'vitest';

import { bestValueIndicators } from '#content/best-value-indicators/best-value-indicators.ts';
import { builtInSchemes } from '#content/group-schemes/built-in-schemes.ts';

import { aRecord } from '../support/record-builders.ts';

const find = (number: string) => bestValueIndicators.find((each) => each.number === number)!;

test('the indicators of the years of the Standard are there, in the order of their numbers', () => {
  expect(bestValueIndicators.map(({ number }) => number)).toEqual(
    '2a 2b 11a 11b 11c 16a 16b 17a 17b 156 174 175'.split(' '),
  );
  for (const { id, number } of bestValueIndicators) expect(id).toBe(`bvpi-${number}`);
});

test('the level of the Standard is a level, incidents are a rate, all others are per cent', () => {
  for (const { number, valueKind, valueUnit, denominator } of bestValueIndicators) {
    const kind = number === '2a' ? 'level' : number === '174' ? 'rate' : 'per-cent';
    expect([number, valueKind]).toEqual([number, kind]);
    expect(valueUnit === '%').toBe(kind === 'per-cent');
    expect(denominator === '').toBe(kind === 'level');
  }
});

test('incidents and benchmarks have no better direction, so they are never coloured', () => {
  const neither = bestValueIndicators.filter(({ better }) => better === 'neither');
  expect(neither.map(({ number }) => number)).toEqual(['16b', '17b', '174']);
  expect(bestValueIndicators.filter(({ better }) => better === 'lower')).toEqual([]);
});

test('16a is set against 16b and 17a against 17b, which read the same groups outside', () => {
  for (const [own, outside] of [
    ['16a', '16b'],
    ['17a', '17b'],
  ] as const) {
    expect(find(own).benchmarkIndicatorId).toBe(find(outside).id);
    expect(find(own).reads).toMatchObject({ from: 'population', populationKind: 'employees' });
    expect(find(outside).reads?.from).toBe('benchmark');
    expect(find(outside).reads?.groups).toEqual(find(own).reads?.groups);
  }
  const others = bestValueIndicators.filter(({ benchmarkIndicatorId }) => benchmarkIndicatorId);
  expect(others.map(({ number }) => number)).toEqual(['16a', '17a']);
});

test('11a to 11c read the top earners', () => {
  const characteristics = ['11a', '11b', '11c'].map((number) => {
    expect(find(number).reads).toMatchObject({ populationKind: 'top-earners' });
    return find(number).reads?.characteristic;
  });
  expect(characteristics).toEqual(['Sex', 'Ethnic group', 'Disability']);
});

test('each group read is a group or a combination of a built-in scheme of that characteristic', () => {
  for (const { reads } of bestValueIndicators) {
    for (const { schemeId, groupId } of reads?.groups ?? []) {
      const scheme = builtInSchemes.find((each) => each.id === schemeId)!;
      expect(scheme.characteristic).toBe(reads?.characteristic);
      const ids = [...scheme.groups, ...scheme.combinations].map(({ id }) => id);
      expect(ids).toContain(groupId);
    }
  }
});

test('what could not be confirmed is to be checked against the guidance', () => {
  for (const number of ['2b', '16a', '16b', '17a', '17b', '156', '174', '175']) {
    expect([number, find(number).note]).toEqual([
      number,
      expect.stringMatching(/check against the guidance you hold/iu),
    ]);
  }
});

test('a measure can be made of each', () => {
  for (const indicator of bestValueIndicators) {
    const { id, title, numerator, denominator, valueKind, valueUnit } = indicator;
    const { better, frequency, dataSource, note } = indicator;
    const content = { numerator, denominator, valueKind, valueUnit, better, frequency, dataSource };
    const name = `BVPI ${indicator.number}: ${title}`;
    const measure = { ...content, name, indicatorId: id, dataQualityNote: note };
    expect(aRecord('measures', measure)).toMatchObject(measure);
  }
});
