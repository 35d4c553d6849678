import {
  type OfflineState,
  type UpdatePort,
  type UpdateState,
} from '#features/updating/update-state.ts';

import { store } from '#app/store.ts';
import {
  describeBuild,
  registerAppWorker,
  takeOver,
  watchWaiting,
} from '#app/updates/app-worker.ts';
import { settleTyping } from '#app/updates/settle-typing.ts';

const listeners = new Set<() => void>();
const { handover, writer } = store;
let state: UpdateState = { kind: 'none' };
let offline: OfflineState = { version: import.meta.env.APP_VERSION, isReady: null };
let waiting: ServiceWorker | null = null;
/** Set once this page has agreed to leave. */
let isLeaving = false;

/** New versions of the app, as this page meets them. */
export const updatePort: UpdatePort = {
  readState: () => {
    const handoverState = handover.readState();
    return handoverState === 'none' ? state : handoverStates[handoverState];
  },
  readOffline: () => offline,
  subscribe: (listener) => {
    const stopFollowing = handover.subscribe(listener);
    listeners.add(listener);
    return () => {
      stopFollowing();
      listeners.delete(listener);
    };
  },
  update: () => void update(),
  reload: () => void reload(),
  postpone: () => publish({ kind: 'none' }),
};

// a new object at each reading would have React render for ever
const handoverStates = {
  'given-up': { kind: 'given-up' },
  blocked: { kind: 'blocked' },
} as const;

/** Begins to keep the app for work without a network, and to look out for newer versions. */
export async function watchForUpdates(): Promise<void> {
  window.addEventListener('vite:preloadError', () => publish({ kind: 'part-missing' }));
  if (!import.meta.env.PROD) return;
  try {
    // where the page is not served securely there is none, whatever its type says
    const container: ServiceWorkerContainer | undefined = navigator.serviceWorker;
    if (container === undefined) throw new Error('This browser keeps no app.');
    const hadController = container.controller !== null;
    const registration = await registerAppWorker();
    watchWaiting(registration, (worker) => void offer(worker));
    await container.ready;
    publishOffline(true);
    watchOtherTabs(container, hadController);
  } catch {
    publishOffline(false);
  }
}

/** The first build takes over the page that brought it; any later change was agreed to elsewhere. */
function watchOtherTabs(container: ServiceWorkerContainer, hadController: boolean): void {
  let isFirst = !hadController && container.controller === null;
  container.addEventListener('controllerchange', () => {
    if (!isFirst && !isLeaving) publish({ kind: 'moved-on' });
    isFirst = false;
  });
}

async function offer(worker: ServiceWorker): Promise<void> {
  waiting = worker;
  publish({ kind: 'ready', ...(await describeBuild(worker)) });
}

async function update(): Promise<void> {
  if (waiting === null) return;
  publish({ kind: 'updating' });
  if (!(await settleTyping(writer))) {
    publish({ kind: 'not-saved' });
    return;
  }
  isLeaving = true;
  // another tab may have agreed meanwhile
  if (waiting.state === 'installed') await takeOver(waiting);
  await reload();
}

async function reload(): Promise<void> {
  const isSafe = handover.readState() === 'given-up' ? writer.flush() : await settleTyping(writer);
  if (isSafe) window.location.reload();
  else publish({ kind: 'not-saved' });
}

function publish(next: UpdateState): void {
  state = next;
  for (const listener of listeners) listener();
}

function publishOffline(isReady: boolean): void {
  offline = { ...offline, isReady };
  for (const listener of listeners) listener();
}
