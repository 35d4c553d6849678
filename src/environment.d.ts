// oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
interface ImportMetaEnv {
  /** As in `package.json`; written in by vite.config.ts. */
  readonly APP_VERSION: string;
}
