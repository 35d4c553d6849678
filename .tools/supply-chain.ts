// What is shipped of other people's work: an SBOM (CycloneDX 1.5) and the texts of the licences.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { type Plugin } from 'vite';

type Shipped = {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  /** The text that came with it. */
  readonly text: string;
};

/** Packages whose styles or data are shipped, which no module of the bundle shows. */
const SHIPPED_OTHERWISE = ['govuk-frontend'];
const FONT: Shipped = {
  name: 'Source Sans 3 (subset, renamed)',
  version: '3.052',
  licence: 'OFL-1.1',
  text: readFileSync('src/report/pdf/fonts/OFL.txt', 'utf8'),
};

/** Collects the packages of every module that ends in a bundle, workers included, and writes both files. */
export function supplyChain(): { readonly main: Plugin; readonly worker: Plugin } {
  const folders = new Set<string>();
  const collect = (ids: Iterable<string>) => {
    for (const id of ids) {
      const folder = findPackageFolder(id);
      if (folder !== null) folders.add(folder);
    }
  };
  return {
    worker: {
      name: 'supply-chain-of-worker',
      generateBundle(_options, bundle) {
        collect(listModules(bundle));
      },
    },
    main: {
      name: 'supply-chain',
      apply: 'build',
      generateBundle(_options, bundle) {
        collect(listModules(bundle));
        for (const name of SHIPPED_OTHERWISE) folders.add(join('node_modules', name));
        const shipped = [...[...folders].map(describePackage), FONT].toSorted((a, b) =>
          a.name < b.name ? -1 : 1,
        );
        const write = (fileName: string, content: unknown) =>
          this.emitFile({ type: 'asset', fileName, source: JSON.stringify(content, null, 1) });
        write('licences.json', shipped);
        write('sbom.cdx.json', writeSbom(shipped));
      },
    },
  };
}

type Bundle = Readonly<Record<string, { readonly type: string; readonly moduleIds?: string[] }>>;

function listModules(bundle: Bundle): string[] {
  return Object.values(bundle).flatMap((file) => file.moduleIds ?? []);
}

function findPackageFolder(id: string): string | null {
  const found = /^(?:\0|commonjs-\w+:)*(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id);
  return found?.[1] ?? null;
}

function describePackage(folder: string): Shipped {
  const read: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license } = read as Record<string, unknown>;
  if (typeof name !== 'string' || typeof version !== 'string' || typeof license !== 'string') {
    throw new Error(`${folder} does not say its name, version and licence`);
  }
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
  return { name, version, licence: license, text };
}

/** The same components give the same file: no moment in it, and its number comes from its content. */
function writeSbom(shipped: readonly Shipped[]): object {
  const own = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
  const components = shipped.map(({ name, version, licence }) => ({
    type: 'library',
    'bom-ref': `${name}@${version}`,
    name,
    version,
    licenses: [/[ ()]/.test(licence) ? { expression: licence } : { license: { id: licence } }],
    ...(name === FONT.name ? {} : { purl: `pkg:npm/${name.replace('@', '%40')}@${version}` }),
  }));
  const hash = createHash('sha256').update(JSON.stringify(components)).digest('hex');
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `5${hash.slice(13, 16)}`];
  parts.push(`8${hash.slice(17, 20)}`, hash.slice(20, 32));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:${parts.join('-')}`,
    version: 1,
    metadata: {
      component: { type: 'application', 'bom-ref': own.name, name: own.name, version: own.version },
    },
    components,
    dependencies: [{ ref: own.name, dependsOn: components.map((each) => each['bom-ref']) }],
  };
}
