/** What a page asks of a service worker; `describe` is answered on the port that comes with it. */
export type WorkerRequest = { readonly kind: 'describe' } | { readonly kind: 'take-over' };

/** What a service worker says of the build it serves. */
export type BuildDescription = {
  readonly version: string;
  /** One line for people: what is new in it. */
  readonly change: string;
};
