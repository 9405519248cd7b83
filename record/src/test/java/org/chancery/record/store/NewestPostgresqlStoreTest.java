package org.chancery.record.store;

/** The contract on the newest PostgreSQL that is supported. */
class NewestPostgresqlStoreTest extends RecordStoreContract {

  @Override
  String freshLocation() {
    return Servers.freshDatabase("newest");
  }
}
