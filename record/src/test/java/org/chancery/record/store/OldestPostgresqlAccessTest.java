package org.chancery.record.store;

/** The contract of accounts on the oldest PostgreSQL that is supported. */
class OldestPostgresqlAccessTest extends AccessContract {

  @Override
  String freshLocation() {
    return Servers.freshDatabase("oldest");
  }
}
