package org.chancery.record.store;

/** The contract on the oldest PostgreSQL that is supported. */
class OldestPostgresqlStoreTest extends RecordStoreContract {

  @Override
  String freshLocation() {
    return Servers.freshDatabase("oldest");
  }
}
