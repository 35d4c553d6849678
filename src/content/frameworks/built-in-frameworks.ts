import { findFrameworkFaults } from '#domain/framework-faults.ts';
import { type Framework, frameworkSchema } from '#domain/framework.ts';

import { eslg2001Data } from '#content/frameworks/eslg-2001/eslg-2001.ts';
import { eslg2007Data } from '#content/frameworks/eslg-2007/eslg-2007.ts';

// Checked by `checkFrameworks` in every build, so not once more on each visit: that is a tenth of
// the time to the first criterion.
// eslint-disable-next-line typescript/no-unsafe-type-assertion -- the build stops when it is untrue
const frameworks = [eslg2007Data, eslg2001Data] as unknown as readonly Framework[];

/** The frameworks that come with the app, the one most councils want first. */
export function listFrameworks(): readonly Framework[] {
  return frameworks;
}

/** The framework with this id, or null when this app does not have it. */
export function findFramework(frameworkId: string): Framework | null {
  return frameworks.find((framework) => framework.id === frameworkId) ?? null;
}

/** Throws when a framework's data breaks its schema or its cross references; run by each build. */
export function checkFrameworks(): void {
  for (const data of frameworks) {
    const framework = frameworkSchema.parse(data);
    const faults = findFrameworkFaults(framework);
    if (faults.length > 0) throw new Error(`${framework.id}: ${faults.join('; ')}`);
  }
}
