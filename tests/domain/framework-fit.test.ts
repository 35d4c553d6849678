import { describe, expect, test } from 'vitest';

import { findFrameworkMisfit, isVersionUpTo } from '#domain/framework-fit.ts';

import { anAssessment } from '../features/small-assessment.ts';
import { smallFramework } from '../features/small-frameworks.ts';

describe('whether an assessment fits this app’s framework', () => {
  test('the same version, a known level and known strands fit', () => {
    expect(findFrameworkMisfit(anAssessment(), smallFramework)).toBeNull();
  });

  test.each([
    ['a newer version', { frameworkVersion: '1.3.0' }, { kind: 'other-version', version: '1.3.0' }],
    ['a level it lacks', { levelAimedFor: 9 }, { kind: 'no-such-level', levelNumber: 9 }],
    ['a strand it lacks', { strandIds: ['race', 'x'] }, { kind: 'no-such-strand', strandId: 'x' }],
  ])('%s does not', (_name, differing, misfit) => {
    expect(findFrameworkMisfit(anAssessment(differing), smallFramework)).toEqual(misfit);
  });

  test.each([
    ['1.2.0', '1.2.0', true],
    ['1.1.9', '1.2.0', true],
    ['1.2.1', '1.2.0', false],
    ['1.10.0', '1.9.0', false],
    ['0.9.9', '1.0.0', true],
    ['2.0.0', '1.9.9', false],
    ['draft', '1.0.0', false],
    ['1.0', '1.0.0', false],
  ])('version %s against %s: %s', (candidate, limit, expected) => {
    expect(isVersionUpTo(candidate, limit)).toBe(expected);
  });
});
