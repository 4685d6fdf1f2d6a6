import { type DatabaseConnection, type Driver, PGliteDialect } from "kysely";

/**
 * PGlite has one session. This dialect hands it to one caller at a time, from acquiring to releasing,
 * so that the statements of two requests never mix inside one transaction.
 */
export class SerialPGliteDialect extends PGliteDialect {
  override createDriver(): Driver {
    return serial(super.createDriver());
  }
}

function serial(driver: Driver): Driver {
  let last: Promise<void> = Promise.resolve();
  const release = new WeakMap<DatabaseConnection, () => void>();
  return {
    init: (options) => driver.init(options),
    async acquireConnection(options) {
      const previous = last;
      const { promise, resolve } = Promise.withResolvers<void>();
      last = previous.then(() => promise);
      await previous;
      const connection = await driver.acquireConnection(options);
      release.set(connection, resolve);
      return connection;
    },
    async releaseConnection(connection, options) {
      await driver.releaseConnection(connection, options);
      release.get(connection)?.();
    },
    beginTransaction: (connection, settings) => driver.beginTransaction(connection, settings),
    commitTransaction: (connection) => driver.commitTransaction(connection),
    rollbackTransaction: (connection) => driver.rollbackTransaction(connection),
    destroy: (options) => driver.destroy(options),
  };
}
