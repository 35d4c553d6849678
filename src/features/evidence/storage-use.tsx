import { type Evidence } from '#domain/records/evidence.ts';
import { formatMegabytes } from '#features/evidence/format-size.ts';
import { formatCount } from '#shared/format.ts';

/** What the browser says of this site's storage. */
export type StorageUse = { readonly usedBytes: number; readonly quotaBytes: number };

type StorageUseTextProps = {
  /** Removed items too: their files are kept until the assessment is erased. */
  readonly evidence: readonly Evidence[];
  readonly use: StorageUse | null;
};

/** How much room the evidence files take, each counted once, and how much is left. */
export function StorageUseText({ evidence, use }: StorageUseTextProps) {
  const sizes = new Map(
    evidence.flatMap((item) => item.fileVersions.map((file) => [file.sha256, file.sizeBytes])),
  );
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  return (
    <>
      <h2 className="govuk-heading-m">Storage</h2>
      <p className="govuk-body">
        {formatCount(sizes.size, 'file')}, {formatMegabytes(total)}. The same file is kept once,
        however often it is attached.{' '}
        {use !== null &&
          `All of this app uses ${formatMegabytes(use.usedBytes)} of about ${formatMegabytes(use.quotaBytes)} that the browser allows.`}
      </p>
    </>
  );
}
