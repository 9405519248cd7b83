package org.chancery.cli;

import org.chancery.record.events.EventKeeper;
import org.chancery.record.store.RecordStore;

/** Brings a store's events level, telling how far it is. */
final class Settled {

  private Settled() {}

  /** Brings them level with all changes. */
  static void catchUp(RecordStore record, Console console) {
    catchUp(record, false, console);
  }

  /**
   * The same.
   *
   * @param rebuild whether to make all of them anew
   */
  static void catchUp(RecordStore record, boolean rebuild, Console console) {
    EventKeeper keeper = new EventKeeper(record);
    Progress progress = new Progress(console.err(), "events settled");
    if (rebuild) {
      progress.beginOpen();
      keeper.rebuild(new Steps(progress, 0));
    } else if (keeper.behind() > 0) {
      progress.beginOpen();
      keeper.catchUp(new Steps(progress, 0));
    } else {
      keeper.catchUp();
    }
  }
}
