import { readFile } from 'node:fs/promises';

import { expect, test } from 'vitest';

import { supplyChain } from '../.tools/supply-chain.ts';

type Asset = { readonly fileName: string; readonly source: string };

/** Runs the plugin as a build does, with bundles that hold these modules. */
function build(mainIds: readonly string[], workerIds: readonly string[]): Asset[] {
  const emitted: Asset[] = [];
  const chain = supplyChain();
  const bundle = (moduleIds: readonly string[]) => ({ 'a.js': { type: 'chunk', moduleIds } });
  const run = ({ generateBundle }: typeof chain.main, ids: readonly string[]) => {
    const work = typeof generateBundle === 'function' ? generateBundle : generateBundle?.handler;
    const context = { emitFile: (asset: Asset) => emitted.push(asset) };
    if (work === undefined) throw new Error('the plugin hooks into the bundle');
    Reflect.apply(work, context, [{}, bundle(ids)]);
  };
  run(chain.worker, workerIds);
  run(chain.main, mainIds);
  return emitted;
}

const root = process.cwd();
const dexie = `${root}/node_modules/dexie/dist/modern/dexie.mjs`;
const jspdf = `${root}/node_modules/jspdf/dist/jspdf.es.min.js`;

test('every package with a module in a bundle is listed with its licence, workers included', async () => {
  const [licences, sbom] = build([dexie, `${root}/src/main.tsx`], [jspdf]);
  const listed = JSON.parse(licences?.source ?? '') as { name: string; text: string }[];
  expect(listed.map(({ name }) => name)).toEqual([
    'Source Sans 3 (subset, renamed)',
    'dexie',
    'govuk-frontend',
    'jspdf',
  ]);
  expect(listed[1]?.text).toContain('Apache License');
  const own = JSON.parse(await readFile('package.json', 'utf8')) as { dependencies: object };
  expect(JSON.parse(sbom?.source ?? '')).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    components: [
      { name: 'Source Sans 3 (subset, renamed)', licenses: [{ license: { id: 'OFL-1.1' } }] },
      { purl: `pkg:npm/dexie@${Reflect.get(own.dependencies, 'dexie') as string}` },
      { name: 'govuk-frontend' },
      { name: 'jspdf' },
    ],
  });
});

test('the same packages give the same files', () => {
  expect(build([dexie], [jspdf])).toEqual(build([dexie], [jspdf]));
});
