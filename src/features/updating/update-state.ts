/** What a page has to say about versions of the app; the first that is so, in this order. */
export type UpdateState =
  /** A newer version in another tab has the data now. */
  | { readonly kind: 'given-up' }
  /** This version waits for an older one in another tab to close. */
  | { readonly kind: 'blocked' }
  /** The page is not left, because something could not be saved. */
  | { readonly kind: 'not-saved' }
  /** A part of this version could not be loaded. */
  | { readonly kind: 'part-missing' }
  | { readonly kind: 'updating' }
  /** Another tab has updated the app; this one still runs what it began with. */
  | { readonly kind: 'moved-on' }
  | { readonly kind: 'ready'; readonly version: string; readonly change: string }
  | { readonly kind: 'none' };

/** Whether the app starts without a network; null while that is not known yet. */
export type OfflineState = { readonly version: string; readonly isReady: boolean | null };

export type UpdatePort = {
  readonly readState: () => UpdateState;
  readonly readOffline: () => OfflineState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Saves what is being typed, changes to the new version and reloads the page. */
  readonly update: () => void;
  /** Saves what is being typed and reloads the page. */
  readonly reload: () => void;
  /** Says no more of the new version until the next one, or the next visit. */
  readonly postpone: () => void;
};
