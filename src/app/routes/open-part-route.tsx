import { useHashLocation } from 'wouter/use-hash-location';

import { findFramework } from '#content/frameworks/built-in-frameworks.ts';
import { OpenPartPage } from '#features/colleagues/open-part-page.tsx';
import { pathTo } from '#shared/paths.ts';
import { openPart } from '#domain/merge/open-part.ts';

import { describeStorageFailure } from '#app/storage-words.ts';
import { store } from '#app/store.ts';

export function Component() {
  const [, navigate] = useHashLocation();
  return (
    <OpenPartPage
      findFramework={findFramework}
      onOpen={async ({ head, sent }) => {
        const opened = await store.copier.copyIn(openPart(sent, head));
        if (!opened.ok) return describeStorageFailure(opened.failure);
        navigate(pathTo.overview(opened.value));
        return null;
      }}
    />
  );
}
