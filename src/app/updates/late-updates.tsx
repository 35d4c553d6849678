import { type ComponentType, lazy, Suspense } from 'react';

// not needed to begin with, and what keeps the app for later must not slow down its first start
const load = () => import('#app/updates/updates.tsx');

function later(choose: (loaded: Awaited<ReturnType<typeof load>>) => ComponentType) {
  return lazy(async (): Promise<{ readonly default: ComponentType }> => {
    try {
      return { default: choose(await load()) };
    } catch {
      // the page itself must go on without
      return { default: () => null };
    }
  });
}

const Notice = later((loaded) => loaded.JoinedUpdateNotice);
const Line = later((loaded) => loaded.JoinedOfflineLine);

/** The notice about new versions, once its code is there. */
export function LateUpdateNotice() {
  return (
    <Suspense fallback={null}>
      <Notice />
    </Suspense>
  );
}

/** The line about work without a network, once its code is there. */
export function LateOfflineLine() {
  return (
    <Suspense fallback={null}>
      <Line />
    </Suspense>
  );
}
