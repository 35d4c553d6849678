import { type EqualityDatabase } from '#storage/database.ts';

const PERSON_NAME_ID = 'personName';

/** What this browser remembers about the person who uses it. */
export function createDeviceSettings(database: EqualityDatabase) {
  return {
    /** The name put on changes made here; empty until one is given. */
    async readPersonName(): Promise<string> {
      const setting = await database.settings.get(PERSON_NAME_ID);
      return typeof setting?.value === 'string' ? setting.value : '';
    },

    async savePersonName(name: string): Promise<void> {
      await database.settings.put({ id: PERSON_NAME_ID, value: name });
    },
  };
}
