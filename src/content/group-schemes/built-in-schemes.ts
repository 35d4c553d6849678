import * as z from 'zod/mini';

import { type GroupScheme, groupSchemeSchema } from '#domain/representation/group-scheme.ts';
import { findSchemeFaults } from '#domain/representation/scheme-faults.ts';

import age from '#content/group-schemes/age.json';
import caring from '#content/group-schemes/caring.json';
import disability from '#content/group-schemes/disability.json';
import ethnicGroup2001 from '#content/group-schemes/ethnic-group-2001.json';
import ethnicGroup2021 from '#content/group-schemes/ethnic-group-2021.json';
import ethnicGroupNations from '#content/group-schemes/ethnic-group-nations.json';
import partnership from '#content/group-schemes/marriage-and-civil-partnership.json';
import maternity from '#content/group-schemes/pregnancy-and-maternity.json';
import religion from '#content/group-schemes/religion-or-belief.json';
import sexAndGender from '#content/group-schemes/sex-and-gender-identity.json';
import sexualOrientation from '#content/group-schemes/sexual-orientation.json';
import background from '#content/group-schemes/socio-economic-background.json';
import workingPattern from '#content/group-schemes/working-pattern.json';

const schemes = [
  ethnicGroup2021,
  ethnicGroup2001,
  ethnicGroupNations,
  disability,
  sexAndGender,
  sexualOrientation,
  religion,
  age,
  workingPattern,
  caring,
  maternity,
  partnership,
  background,
].flat();

/**
 * The ways of grouping people that come with the app, those of one characteristic together. An id of
 * a group or a combination goes with the same name in every scheme that has it. Checked by
 * `checkBuiltInSchemes`, so not once more on each visit.
 */
// eslint-disable-next-line typescript/no-unsafe-type-assertion -- the tests stop when it is untrue
export const builtInSchemes = schemes as unknown as readonly GroupScheme[];

/** Throws when a scheme's data breaks its schema or its cross references. */
export function checkBuiltInSchemes(): void {
  const checked = z.array(groupSchemeSchema).parse(schemes);
  for (const scheme of checked) {
    const faults = findSchemeFaults(scheme, checked);
    if (faults.length > 0) throw new Error(`${scheme.id}: ${JSON.stringify(faults)}`);
  }
}
