/** What Dexie asks of IndexedDB. */
type DatabaseFactory = Pick<IDBFactory, 'open' | 'deleteDatabase' | 'databases' | 'cmp'>;

/**
 * IndexedDB that opens a database only at a version of this app's own. Dexie, told that a newer app
 * has raised the version, would otherwise open it all the same, and add what it thinks is missing:
 * an older build must not touch newer data. A newer database fails with VersionError.
 */
export function openExactVersionOnly(factory: IDBFactory): DatabaseFactory {
  return {
    open: (name, version) => {
      // dexie multiplies its versions by ten; none, or one in between, is its way round a newer database
      if (version === undefined || version % 10 !== 0) {
        throw new DOMException('The stored data is of another version.', 'VersionError');
      }
      return factory.open(name, version);
    },
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (first, second) => factory.cmp(first, second),
  };
}
