import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { drawSeries, type Series } from '#shared/series-geometry.ts';

const box = { width: 400, height: 240, left: 60, below: 30, margin: 10 };
const nothing: Series = { readings: [], targets: [], benchmarks: [] };

test('nothing to draw is no drawing', () => {
  expect(drawSeries(nothing, box)).toBeNull();
});

test('figures from 0 to 10 fill the frame from foot to head, the first day left of the last', () => {
  const readings = [
    { day: '2026-12-31', value: 10 },
    { day: '2026-01-01', value: 0 },
  ];
  const drawn = drawSeries({ ...nothing, readings }, box)!;
  // frame: x 60 to 390, y 10 to 210; days keep 10 away from its sides; in the order of their days
  expect(drawn.readings).toEqual([
    { x: 70, y: 210 },
    { x: 380, y: 10 },
  ]);
  expect(drawn.ticks.map((tick) => tick.label)).toEqual(['0', '2', '4', '6', '8', '10']);
  expect(drawn.days.map((day) => day.label)).toEqual(['Jan 2026', 'Dec 2026']);
});

test('one reading stands in the middle with room above and below', () => {
  const drawn = drawSeries({ ...nothing, readings: [{ day: '2026-01-01', value: 50 }] }, box)!;
  expect(drawn.readings).toEqual([{ x: 225, y: 110 }]);
  expect(drawn.days).toHaveLength(1);
});

test('long numbers are shortened, and only as far as they can be told apart', () => {
  const label = (low: number, high: number) => {
    const readings = [
      { day: '2026-01-01', value: low },
      { day: '2026-02-01', value: high },
    ];
    return drawSeries({ ...nothing, readings }, box)!.ticks.map((tick) => tick.label);
  };
  expect(label(-1e9, 1e9)).toEqual(['-1bn', '-0.5bn', '0', '0.5bn', '1bn']);
  expect(label(12_345_000, 12_345_004)).toContain('12.345001m');
  expect(label(88, 92)).toEqual(['88', '89', '90', '91', '92']);
});

test('every figure lies in the frame, and a higher one is never drawn lower', () => {
  const value = fc.oneof(
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  const day = fc
    .integer({ min: 0, max: 20_000 })
    .map((count) => new Date(count * 86_400_000).toISOString().slice(0, 10));
  const points = fc.array(fc.record({ day, value }), { maxLength: 12 });
  fc.assert(
    fc.property(points, points, (readings, targets) => {
      const drawn = drawSeries({ readings, targets, benchmarks: [] }, box);
      expect(drawn === null).toBe(readings.length + targets.length === 0);
      if (drawn === null) return;
      for (const { x, y } of [...drawn.readings, ...drawn.targets]) {
        expect(x).toBeGreaterThanOrEqual(60);
        expect(x).toBeLessThanOrEqual(390);
        expect(y).toBeGreaterThanOrEqual(10);
        expect(y).toBeLessThanOrEqual(210);
      }
      const byDay = readings.toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
      for (const [index, reading] of byDay.entries()) {
        const lower = drawn.readings.filter((_, other) => byDay[other]!.value < reading.value);
        for (const { y } of lower) expect(y).toBeGreaterThanOrEqual(drawn.readings[index]!.y);
      }
    }),
  );
});
