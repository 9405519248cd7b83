package org.chancery.cli;

import org.chancery.record.events.EventKeeper;
import org.chancery.record.events.EventKeeper.Stage;
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
    Telling telling = new Telling(console);
    if (rebuild) {
      keeper.rebuild(telling);
    } else {
      keeper.catchUp(telling);
    }
    telling.clear();
  }

  /** Shows each stage by itself. */
  private static final class Telling implements EventKeeper.Progress {

    private final Progress changes;
    private final Progress units;
    private final Steps entered;
    private final Steps settled;

    Telling(Console console) {
      changes = new Progress(console.err(), "events: changes entered");
      units = new Progress(console.err(), "events: parties settled");
      entered = new Steps(changes, 0);
      settled = new Steps(units, 0);
    }

    @Override
    public void told(Stage stage, long done, long all) {
      (stage == Stage.ENTERED ? changes : units).begin(Math.toIntExact(all));
      (stage == Stage.ENTERED ? entered : settled).accept(done);
    }

    void clear() {
      changes.clear();
      units.clear();
    }
  }
}
