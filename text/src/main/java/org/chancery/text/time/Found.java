package org.chancery.text.time;

import org.chancery.text.mention.TimeValue.Bound;
import org.jspecify.annotations.Nullable;

/**
 * An expression found: either a date of which the year may be left open, or a settled period.
 *
 * @param end index after its last term
 */
record Found(int end, @Nullable Partial partial, @Nullable Period period, Bound bound) {

  static Found of(int end, Partial partial) {
    return new Found(end, partial, null, Bound.EXACT);
  }

  static Found of(int end, Period period) {
    return new Found(end, null, period, Bound.EXACT);
  }

  static @Nullable Found orNull(int end, @Nullable Period period) {
    return period == null ? null : of(end, period);
  }

  Found bounded(Bound by) {
    return new Found(end, partial, period, by);
  }

  Found endingAt(int later) {
    return new Found(later, partial, period, bound);
  }

  /** The days it means; null where the anchor does not tell. */
  @Nullable Period resolve(Anchor anchor) {
    return period != null ? period : partial == null ? null : partial.resolve(anchor);
  }

  static @Nullable Found longer(@Nullable Found a, @Nullable Found b) {
    return a == null ? b : b == null || a.end >= b.end ? a : b;
  }
}
