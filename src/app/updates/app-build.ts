/** One file of a build, as the service worker keeps it. */
export type AppFile = {
  /** From the folder the app is served from, with slashes. */
  readonly path: string;
  /** Of its content, in hexadecimal. */
  readonly sha256: string;
};

/** A build of the app; written into the service worker when it is built. */
export type AppBuild = {
  readonly version: string;
  /** One line for people: what is new in it. */
  readonly change: string;
  /** The same for the same files and version. */
  readonly id: string;
  readonly files: readonly AppFile[];
};
