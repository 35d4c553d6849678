import { type AssessmentId } from '#domain/assessment.ts';
import { type Change } from '#domain/change.ts';
import { type MergedPlace, mergedPlaceSchema } from '#domain/merge/merged-place.ts';
import { openSource } from '#domain/merge/open-source.ts';
import { isSameValue, type PlaceVersion } from '#domain/merge/place-versions.ts';
import { type Receipt, receiptSchema } from '#domain/merge/receipt.ts';
import { planTakeBack, type TakeBack } from '#domain/merge/take-back.ts';
import { type Result } from '#shared/result.ts';
import { assessmentTables, readContent } from '#storage/assessment-copy.ts';
import { type ChangeLog } from '#storage/change-log.ts';
import { type EqualityDatabase } from '#storage/database.ts';
import { parseRows, type ReadRows } from '#storage/parse-rows.ts';
import { putAtPlace } from '#storage/put-at-place.ts';
import { type Stamp } from '#storage/stamp.ts';
import { attempt, FailedWork, type StorageFailure } from '#storage/storage-failure.ts';

export type Settler = ReturnType<typeof createSettler>;

/** Lists what copies have changed, settles differences between them, and takes back what one brought. */
export function createSettler(database: EqualityDatabase, log: ChangeLog) {
  const read = async (table: 'mergedPlaces' | 'receipts', id: AssessmentId) =>
    database.table<unknown>(table).where('assessmentId').equals(id).toArray();
  return {
    /** What copies have changed, places that are settled among them. */
    async listPlaces(id: AssessmentId): Promise<ReadRows<MergedPlace>> {
      return parseRows(mergedPlaceSchema, 'mergedPlaces', await read('mergedPlaces', id));
    },

    /** What was merged, newest first. */
    async listReceipts(id: AssessmentId): Promise<ReadRows<Receipt>> {
      const stored = await read('receipts', id);
      const { rows, unreadable } = parseRows(receiptSchema, 'receipts', stored);
      return { rows: rows.toSorted((a, b) => (a.mergedAt > b.mergedAt ? -1 : 1)), unreadable };
    },

    /** Lets one version stand; the others are set aside and can still be read. */
    async settle(
      place: MergedPlace,
      chosen: PlaceVersion,
      stamp: Stamp,
    ): Promise<Result<null, StorageFailure>> {
      return attempt(() =>
        log.run([database.table(place.table), database.mergedPlaces], async (write) => {
          const key: [string, string] = [place.assessmentId, place.id];
          const stored = mergedPlaceSchema.safeParse(await database.mergedPlaces.get(key));
          if (!stored.success) throw new FailedWork('missing');
          const from = await putAtPlace(database, place, place.place, chosen.value, stamp);
          write({ ...place, stamp }, [{ field: place.place, from, to: chosen.value }]);
          const others = stored.data.versions.filter((version) => !isSameValue(version, chosen));
          await database.mergedPlaces.put({
            ...stored.data,
            versions: [{ value: chosen.value, at: stamp.at, by: stamp.by }],
            setAside: [...stored.data.setAside, ...others],
          });
          return null;
        }),
      );
    },

    /** Takes back what a copy brought wherever nothing was changed after it; says what was left. */
    async takeBack(receipt: Receipt, stamp: Stamp): Promise<Result<TakeBack, StorageFailure>> {
      return attempt(() =>
        log.run(
          assessmentTables.map((name) => database.table(name)),
          async (write) => {
            const content = await readContent(database, receipt.assessmentId, []);
            const { mergedPlaces } = content.colleagues;
            const plan = planTakeBack(receipt, openSource(content), mergedPlaces);
            const { assessmentId } = receipt;
            const put = async (
              table: Change['table'],
              recordId: string,
              field: string,
              value: Change['to'],
            ) => {
              const at = { assessmentId, table, recordId };
              const from = await putAtPlace(database, at, field, value, stamp);
              write({ ...at, stamp }, [{ field, from, to: value }]);
            };
            for (const { table, recordId, place, to } of plan.changes) {
              // oxlint-disable-next-line no-await-in-loop -- one after the other, in order
              await put(table, recordId, place, to);
            }
            for (const { table, recordId } of plan.putAway) {
              // oxlint-disable-next-line no-await-in-loop -- the same
              await put(table, recordId, 'removedAt', stamp.at);
            }
            await database.mergedPlaces.bulkPut([...plan.places]);
            await database.receipts.put({ ...receipt, takenBackAt: stamp.at });
            return plan;
          },
          false,
        ),
      );
    },
  };
}
