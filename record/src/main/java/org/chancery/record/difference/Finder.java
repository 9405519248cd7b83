package org.chancery.record.difference;

import java.util.List;

/** Finds one sort of difference between the halves of a bead. */
interface Finder {

  /** The differences, in no order; empty where both say the same. */
  List<Difference> find(Half first, Half second);
}
