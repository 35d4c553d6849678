import { store } from '#app/store.ts';
import { type Stamp } from '#storage/stamp.ts';

/** Who changes something on this device, and now. */
export async function stampNow(): Promise<Stamp> {
  return { at: new Date().toISOString(), by: await store.settings.readPersonName() };
}

/** The same for a person who has just given their name. */
export function stampNowBy(name: string): Stamp {
  return { at: new Date().toISOString(), by: name };
}
