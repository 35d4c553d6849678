import { type Evidence } from '#domain/records/evidence.ts';
import { EvidenceFiles } from '#features/evidence/evidence-files.tsx';
import { useLiveRead } from '#storage/use-live-read.ts';
import { saveFile } from '#ui/save-file.ts';

import { stampNow } from '#app/person-stamp.ts';
import { describeStorageFailure } from '#app/storage-words.ts';
import { store } from '#app/store.ts';

/** The files of an evidence item, joined to the store. */
export function EvidenceFilesPanel({ evidence }: { readonly evidence: Evidence }) {
  const hashes = evidence.fileVersions.map((version) => version.sha256);
  const present = useLiveRead(() => store.files.listPresent(hashes), [hashes.join(' ')]);
  return (
    <EvidenceFiles
      evidence={evidence}
      present={present.status === 'done' ? present.value : null}
      onAttach={async (file) => {
        let bytes: ArrayBuffer;
        try {
          bytes = await file.arrayBuffer();
        } catch {
          return 'The file could not be read from the disk. Nothing has been changed.';
        }
        const chosen = { fileName: file.name, mediaType: file.type, bytes };
        const attached = await store.files.attach(evidence, chosen, await stampNow());
        return attached.ok ? null : describeStorageFailure(attached.failure);
      }}
      onDownload={async ({ sha256, fileName }) => {
        const file = await store.files.read(sha256);
        if (!file.ok) return 'The file itself is not in this browser.';
        // never a page of this site: what a file holds must not run here
        saveFile(fileName, new Uint8Array(file.value.bytes), 'application/octet-stream');
        return null;
      }}
    />
  );
}
