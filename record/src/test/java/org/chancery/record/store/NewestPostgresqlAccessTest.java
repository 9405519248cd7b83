package org.chancery.record.store;

/** The contract of accounts on the newest PostgreSQL that is supported. */
class NewestPostgresqlAccessTest extends AccessContract {

  @Override
  String freshLocation() {
    return Servers.freshDatabase("newest");
  }
}
