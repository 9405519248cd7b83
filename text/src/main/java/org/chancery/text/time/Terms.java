package org.chancery.text.time;

import java.util.List;

/** The terms of a sentence, safe to ask past either end. */
record Terms(List<Term> list, boolean monthFirst, boolean dayFirst) {

  private static final Term NONE = new Term(0, 0, "", 0, true, false, false, java.util.Map.of());

  Terms {
    list = List.copyOf(list);
  }

  int size() {
    return list.size();
  }

  Term at(int i) {
    return i >= 0 && i < list.size() ? list.get(i) : NONE;
  }

  boolean is(int i, Sense sense) {
    return at(i).is(sense);
  }

  boolean is(int i, String mark) {
    return at(i).is(mark);
  }

  /** The number that comes with the sense; -1 where the term lacks it. Years are positive here. */
  int value(int i, Sense sense) {
    Integer value = at(i).value(sense);
    return value == null ? -1 : value;
  }

  /** {@code i}, or the next index where the term there has the sense. */
  int skip(int i, Sense sense) {
    return is(i, sense) ? i + 1 : i;
  }

  int skip(int i, String mark) {
    return is(i, mark) ? i + 1 : i;
  }

  boolean isUnit(int i, Unit unit) {
    return is(i, Sense.UNIT) && Unit.of(value(i, Sense.UNIT)) == unit;
  }

  boolean isEnd(int i) {
    return i >= list.size();
  }

  /** Whether no white space parts term {@code i} from the one before. */
  boolean glued(int i) {
    return i > 0 && i < list.size() && !at(i).spaced();
  }

  /** A number in digits, of so many digits. */
  boolean digits(int i, int from, int to) {
    int digits = at(i).digits();
    return digits >= from && digits <= to;
  }
}
