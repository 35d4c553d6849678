import { findFrameworkFaults } from '#domain/framework-faults.ts';
import { type Framework, frameworkSchema } from '#domain/framework.ts';

import { eslg2001Data } from '#content/frameworks/eslg-2001/eslg-2001.ts';
import { eslg2007Data } from '#content/frameworks/eslg-2007/eslg-2007.ts';

/** Checks a framework's data; a fault is a mistake of ours and stops the build. */
function checkFramework(data: unknown): Framework {
  const framework = frameworkSchema.parse(data);
  const faults = findFrameworkFaults(framework);
  if (faults.length > 0) throw new Error(`${framework.id}: ${faults.join('; ')}`);
  return framework;
}

const dataById = new Map<string, unknown>(
  [eslg2007Data, eslg2001Data].map((data) => [data.id, data]),
);
const checkedById = new Map<string, Framework>();

/** The framework with this id, or null when this app does not have it. Checked when first asked for. */
export function findFramework(frameworkId: string): Framework | null {
  const known = checkedById.get(frameworkId);
  if (known !== undefined) return known;
  const data = dataById.get(frameworkId);
  if (data === undefined) return null;
  const framework = checkFramework(data);
  checkedById.set(frameworkId, framework);
  return framework;
}

/** The frameworks that come with the app, the one most councils want first. */
export function listFrameworks(): readonly Framework[] {
  return [...dataById.keys()].map(findFramework).filter((framework) => framework !== null);
}
