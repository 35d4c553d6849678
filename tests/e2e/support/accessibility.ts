import { AxeBuilder } from '@axe-core/playwright';
import { type Page } from 'playwright-core';
import { expect } from 'vitest';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Runs axe on the page as it stands; fails naming each rule broken and each element at fault. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  // axe that could not get into the page finds nothing wrong with it
  expect(passes.length).toBeGreaterThan(0);
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help}\n  at ${target.join(' ')}\n  ${html}`),
  );
  if (findings.length > 0) throw new Error(`axe found:\n${findings.join('\n')}`);
}
