import { type BuildDescription, type WorkerRequest } from '#app/updates/worker-messages.ts';

const HOUR_MILLISECONDS = 3_600_000;

/**
 * Registers the service worker of the folder this page is served from, and looks for a new build
 * when the page is looked at again, at most once an hour. Throws where the browser has none, or the
 * server's files are not all of one build.
 */
export async function registerAppWorker(): Promise<ServiceWorkerRegistration> {
  const registration = await navigator.serviceWorker.register(
    new URL('service-worker.js', document.baseURI).href,
    { updateViaCache: 'none' },
  );
  let checkedAt = performance.now();
  document.addEventListener('visibilitychange', () => {
    const isDue = performance.now() - checkedAt > HOUR_MILLISECONDS;
    if (document.visibilityState === 'hidden' || !isDue) return;
    checkedAt = performance.now();
    // without a network there is nothing to find
    registration.update().catch(() => {});
  });
  return registration;
}

/** Calls the listener with each new build that is fetched and waits; one that waits already, too. */
export function watchWaiting(
  registration: ServiceWorkerRegistration,
  onWaiting: (worker: ServiceWorker) => void,
): void {
  const { active, waiting } = registration;
  if (active !== null && waiting !== null) onWaiting(waiting);
  watchInstalling(registration, onWaiting);
  registration.addEventListener('updatefound', () => watchInstalling(registration, onWaiting));
}

function watchInstalling(
  registration: ServiceWorkerRegistration,
  onWaiting: (worker: ServiceWorker) => void,
): void {
  const { installing } = registration;
  installing?.addEventListener('statechange', () => {
    // the very first build does not wait: there is none before it
    if (installing.state === 'installed' && registration.active !== null) onWaiting(installing);
  });
}

/** What the worker says of the build it serves. */
export function describeBuild(worker: ServiceWorker): Promise<BuildDescription> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }: MessageEvent<BuildDescription>) => {
      port1.close();
      resolve(data);
    });
    port1.start();
    worker.postMessage({ kind: 'describe' } satisfies WorkerRequest, [port2]);
  });
}

/** Has a waiting build take over all tabs; settles when it has. */
export function takeOver(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
    // a worker has no origin to name; the rule is for windows
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage({ kind: 'take-over' } satisfies WorkerRequest);
  });
}
