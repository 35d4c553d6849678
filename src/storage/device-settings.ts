import { type EqualityDatabase } from '#storage/database.ts';

/** What this browser remembers about the person who uses it. */
export type DeviceSetting =
  | 'personName'
  | 'reviewerName'
  | 'reviewerRole'
  | 'reportChoices'
  /** How the last report of one assessment treated small numbers. */
  | `lastDisclosure ${string}`;

export function createDeviceSettings(database: EqualityDatabase) {
  async function read(id: DeviceSetting): Promise<string> {
    const setting = await database.settings.get(id);
    return typeof setting?.value === 'string' ? setting.value : '';
  }

  return {
    /** Empty until something was given. */
    read,

    async save(id: DeviceSetting, value: string): Promise<void> {
      await database.settings.put({ id, value });
    },

    /** The name put on changes made here; empty until one is given. */
    readPersonName: async (): Promise<string> => read('personName'),

    async savePersonName(name: string): Promise<void> {
      await database.settings.put({ id: 'personName', value: name });
    },
  };
}
