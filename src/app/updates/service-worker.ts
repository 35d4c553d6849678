import { type AppBuild } from '#app/updates/app-build.ts';
import { createFileCache } from '#app/updates/file-cache.ts';
import { type BuildDescription, type WorkerRequest } from '#app/updates/worker-messages.ts';
import { type WorkerScope } from '#app/updates/worker-scope.ts';

declare const APP_BUILD: AppBuild;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- this file runs as a service worker only
const worker = globalThis as unknown as WorkerScope;
const build = APP_BUILD;
const baseUrl = worker.registration.scope;
const cache = createFileCache(build, baseUrl);

// a new build is fetched whole, and then waits until somebody agrees to it
worker.addEventListener('install', (event) => event.waitUntil(cache.fill()));

// the very first build serves the page that brought it at once
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('message', ({ data, ports }: MessageEvent<WorkerRequest>) => {
  if (data.kind === 'take-over') void worker.skipWaiting();
  else {
    const { version, change } = build;
    ports[0]?.postMessage({ version, change } satisfies BuildDescription);
  }
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(baseUrl)) return;
  if (request.mode === 'navigate') event.waitUntil(dropUnusedBuilds());
  event.respondWith(answer(request));
});

async function answer(request: Request): Promise<Response> {
  const { origin, pathname } = new URL(request.url);
  const address = `${origin}${pathname}`;
  const file = address === baseUrl ? `${baseUrl}index.html` : address;
  return (await cache.find(file)) ?? fetch(request);
}

/** Older files are kept as long as a tab that is open may run an older build. */
async function dropUnusedBuilds(): Promise<void> {
  const { registration, clients } = worker;
  if ((await clients.matchAll({ type: 'window' })).length > 0) return;
  await cache.dropOthers(() => registration.waiting !== null || registration.installing !== null);
}
