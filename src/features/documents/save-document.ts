/** Makes a file and hands it to the browser to save. */
export type SaveDocument = (
  what: string,
  ending: string,
  type: string,
  make: () => Promise<Uint8Array | string>,
) => Promise<void>;
