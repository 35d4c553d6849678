/** Thrown in place of a page whose code did not come: no network, or replaced on the server. */
export class PageNotLoaded extends Error {
  constructor(cause: unknown) {
    super('The page could not be loaded.', { cause });
  }
}
