package org.chancery.record.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The contract of accounts in one file. */
class SqliteAccessTest extends AccessContract {

  @TempDir Path folder;

  @Override
  String freshLocation() {
    return Place.SQLITE.fresh(folder);
  }
}
