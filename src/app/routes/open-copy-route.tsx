import { useHashLocation } from 'wouter/use-hash-location';

import { findFramework } from '#content/frameworks/built-in-frameworks.ts';
import { reviveFile } from '#domain/duplicate-assessment.ts';
import { OpenCopyPage } from '#features/backup/open-copy-page.tsx';
import { pathTo } from '#shared/paths.ts';

import { describeStorageFailure } from '#app/storage-words.ts';
import { store } from '#app/store.ts';

export function Component() {
  const [, navigate] = useHashLocation();
  return (
    <OpenCopyPage
      findFramework={findFramework}
      onOpen={async ({ file, evidenceFiles, crest }) => {
        const opened = await store.copier.copyIn(reviveFile(file), [
          ...evidenceFiles,
          ...(crest === null ? [] : [crest]),
        ]);
        if (!opened.ok) return describeStorageFailure(opened.failure);
        navigate(pathTo.overview(opened.value));
        return null;
      }}
    />
  );
}
