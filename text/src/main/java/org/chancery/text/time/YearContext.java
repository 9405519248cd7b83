package org.chancery.text.time;

/** Tells the number of a year from other numbers of four digits by the words around it. */
final class YearContext {

  private final Terms t;

  YearContext(Terms t) {
    this.t = t;
  }

  /** Whether the terms from {@code i} to {@code end} can be a year. */
  boolean allows(int i, int end) {
    // «Конвенция 1963 года» tells its year, "Resolution 1540" a number.
    if (named(i, end) && !t.isUnit(i + 1, Unit.YEAR)) {
      return false;
    }
    if (end > i + 1) {
      return true;
    }
    if (!t.at(i).is(Sense.NUMBER) || t.at(i).digits() == 0) {
      boolean round = t.value(i, Sense.NUMBER) % 1000 == 0;
      return (!round || t.isUnit(i + 1, Unit.YEAR)) && led(i) && !counted(i);
    }
    if (t.is(i - 1, "$")
        || t.is(i - 1, "€")
        || t.is(i - 1, "£")
        || t.is(i - 1, "№")
        || t.is(i - 1, "#")
        || t.is(i + 1, "%")) {
      return false;
    }
    return (led(i) && !counted(i)) || closed(i) || attributive(i);
  }

  /** "in 2010", "(2010", "since 2010", "2010" at the start. */
  private boolean led(int i) {
    Term before = t.at(i - 1);
    return i == 0
        || before.is(Sense.AT)
        || before.is(Sense.OF)
        || before.is(Sense.SINCE)
        || before.is(Sense.UNTIL)
        || before.is(Sense.BY)
        || before.is(Sense.BEFORE)
        || before.is(Sense.AFTER)
        || before.is(Sense.FROM)
        || before.is(Sense.PART)
        || before.is(Sense.TO)
        || before.is(Sense.BETWEEN)
        || before.is("(")
        || before.is(Sense.ABOUT)
        || before.is(Sense.SEASON)
        || before.is(Sense.FISCAL)
        || (before.is("-") && t.is(i - 2, Sense.PART))
        || before.is(Sense.UNIT);
  }

  /** What follows ends the phrase. */
  private boolean closed(int i) {
    Term after = t.at(i + 1);
    boolean ends =
        t.isEnd(i + 1)
            || after.is(")")
            || after.is(",")
            || after.is(".")
            || after.is(";")
            || after.is("-")
            || after.is(Sense.AND);
    Term before = t.at(i - 1);
    return ends
        && (before.is(",")
            || before.is(Sense.AND)
            || before.is("(")
            || before.is("-")
            || before.is(Sense.TO)
            || before.is("/")
            || before.is(":"));
  }

  /** "the 2010 summit"; but "2000 students" and "1500 tonnes" count. */
  private boolean attributive(int i) {
    int year = t.value(i, Sense.NUMBER);
    Term before = t.at(i - 1);
    Term after = t.at(i + 1);
    boolean likely = year >= 1900 && year < 2100 && after.word() && t.monthFirst();
    boolean plain =
        before.is(Sense.THE) || (before.word() && !before.is(Sense.ABOUT) && !before.capital());
    return likely && plain && !counted(i);
  }

  /** A lower-case plural after a round number, or a word of measure. */
  private boolean counted(int i) {
    Term after = t.at(i + 1);
    if (after.is(Sense.COUNTED)) {
      return true;
    }
    if (approximates(i) && after.word() && !after.capital() && after.senses().isEmpty()) {
      return true;
    }
    boolean round = !t.is(i - 1, Sense.THE) && t.value(i, Sense.NUMBER) % 50 == 0;
    return round && (plural(i + 1) || (after.capital() && plural(origin(i + 1))));
  }

  /** «около 1700 снарядов»: where a year has a word of its own, such words lead to a count. */
  private boolean approximates(int i) {
    Term before = t.at(i - 1);
    return !t.monthFirst()
        && (before.is(Sense.ABOUT) || before.is(Sense.UNTIL) || before.is(Sense.FROM));
  }

  /** Index after an adjective of origin: "2000 Ethiopian farmers", "2000 Swiss-made masks". */
  private int origin(int i) {
    return t.is(i + 1, "-") && t.glued(i + 2) ? i + 3 : i + 1;
  }

  private boolean plural(int i) {
    Term term = t.at(i);
    return t.monthFirst()
        && term.word()
        && !term.capital()
        && term.key().endsWith("s")
        && term.key().length() > 3
        && term.senses().isEmpty();
  }

  /** "Resolution 1540", "Vision 2030", "the 2030 Agenda". */
  private boolean named(int i, int end) {
    Term before = t.at(i - 1);
    Term after = t.at(end);
    if (before.is(Sense.NAME) || (before.is(".") && t.is(i - 2, Sense.NAME))) {
      return true;
    }
    if (after.is(Sense.NAME) && after.capital()) {
      return true;
    }
    boolean unknown = before.word() && before.capital() && before.senses().isEmpty();
    boolean first = i - 1 == 0;
    boolean name = unknown && !first && t.at(i).digits() > 0 && end == i + 1;
    return name || (t.glued(i) && before.word());
  }
}
