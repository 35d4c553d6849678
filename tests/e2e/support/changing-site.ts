import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { serveFolder } from './static-server.ts';

export type ChangingSite = {
  readonly url: string;
  readonly folder: string;
  /** Puts another build in the place of the one that is served, leaving nothing of it. */
  readonly deploy: (buildFolder: string) => void;
  readonly close: () => Promise<void>;
};

/** Serves a copy of a build, which can be replaced by another while browsers use it. */
export async function serveChangingSite(buildFolder: string): Promise<ChangingSite> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync(buildFolder, folder, { recursive: true });
  const server = await serveFolder(folder, '/equality/');
  return {
    url: server.url,
    folder,
    deploy: (nextFolder) => {
      rmSync(folder, { recursive: true });
      cpSync(nextFolder, folder, { recursive: true });
    },
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
