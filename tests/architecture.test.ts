import { cruise } from 'dependency-cruiser';
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { expect, test } from 'vitest';

test('every import keeps to the layers', { timeout: 60_000 }, async () => {
  const ruleSet = await extractDepcruiseConfig('./.dependency-cruiser.cjs');
  const { output } = await cruise(['src', 'tests'], {
    ...ruleSet.options,
    validate: true,
    ruleSet,
  });
  if (typeof output === 'string') throw new Error(output);

  // a cruiser that cannot read this TypeScript finds no modules, and so no violations either
  expect(output.summary.totalCruised).toBeGreaterThan(20);
  expect(output.summary.violations).toEqual([]);
});
