import { hashBytes } from '#storage/hash-bytes.ts';

import { type AppBuild, type AppFile } from '#app/updates/app-build.ts';

/**
 * The files of each build, each build in a cache of its own: a tab that still runs an older build
 * gets its files from there. Only caches of this address are touched: two copies of the app may be
 * on one server.
 */
export function createFileCache(build: AppBuild, baseUrl: string) {
  const prefix = `equality-standard files ${baseUrl} `;
  const ownName = `${prefix}${build.id}`;
  const files = new Map(build.files.map((file) => [new URL(file.path, baseUrl).href, file]));

  async function listNames(): Promise<string[]> {
    return (await caches.keys()).filter((name) => name.startsWith(prefix));
  }

  async function findIn(names: readonly string[], url: string): Promise<Response | null> {
    const found = await Promise.all(
      names.map(async (name) => (await caches.open(name)).match(url)),
    );
    return found.find((response) => response !== undefined) ?? null;
  }

  /** From an older build when it has the same content, else from the server. */
  async function obtain(url: string, file: AppFile, names: readonly string[]): Promise<Response> {
    const kept = await findIn(names, url);
    const keptCopy = kept && (await copyIfIntact(kept, file));
    if (keptCopy) return keptCopy;
    // a page's address, since some servers send /index.html elsewhere
    const address = file.path === 'index.html' ? baseUrl : url;
    const copy = await copyIfIntact(await fetch(address, { cache: 'no-cache' }), file);
    if (copy === null) throw new Error(`${file.path} on the server is not of this build.`);
    return copy;
  }

  return {
    /** Keeps every file of this build, all of them or (throws) none that counts. */
    async fill(): Promise<void> {
      const cache = await caches.open(ownName);
      const names = await listNames();
      await Promise.all(
        [...files].map(async ([url, file]) => cache.put(url, await obtain(url, file, names))),
      );
    },

    /** The file at this address in this build, else in any other that is kept; null if in none. */
    async find(url: string): Promise<Response | null> {
      const isOwn = files.has(url);
      return findIn(isOwn ? [ownName] : await listNames(), url);
    },

    /** Drops the files of all other builds, unless `isNeeded` says that another is on its way. */
    async dropOthers(isNeeded: () => boolean): Promise<void> {
      const others = (await listNames()).filter((name) => name !== ownName);
      // asked after listing: what begins later is not on the list
      if (!isNeeded()) await Promise.all(others.map((name) => caches.delete(name)));
    },
  };
}

/** A copy that the browser takes for a page too, which one that was redirected is not. */
async function copyIfIntact(response: Response, file: AppFile): Promise<Response | null> {
  if (!response.ok) return null;
  const bytes = await response.arrayBuffer();
  if ((await hashBytes(bytes)) !== file.sha256) return null;
  const headers = new Headers(response.headers);
  // the bytes are unpacked by now
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(bytes, { headers });
}
