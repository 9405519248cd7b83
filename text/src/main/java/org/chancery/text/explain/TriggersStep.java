package org.chancery.text.explain;

import java.util.ArrayList;
import java.util.List;

/** Which rows of the trigger tables hit which words, and which lost. */
final class TriggersStep {

  private TriggersStep() {}

  static Step of(Course course) {
    List<String> lines = new ArrayList<>();
    int head = -1;
    for (Row row : course.rows()) {
      if (row.head() != head) {
        head = row.head();
        lines.add(Phrasing.quoted(words(course, row)) + " (word " + (head + 1) + ")");
      }
      lines.add("  " + line(row));
    }
    return Step.of("Triggers: rows of the tables on words", lines, "no word is a trigger");
  }

  private static String words(Course course, Row row) {
    return row.last() == row.head()
        ? course.word(row.head())
        : course.word(row.head()) + " … " + course.word(row.last());
  }

  private static String line(Row row) {
    String modes = row.modes().isEmpty() ? "" : ", mode " + String.join(", ", row.modes());
    String what = row.rule() + ": " + Phrasing.type(row.event(), row.kind()) + modes;
    String held = row.conditions().isEmpty() ? "" : " – " + String.join("; ", row.conditions());
    return switch (row.outcome()) {
      case FIRED -> "fired  " + what + held;
      case OUTWEIGHED -> "lost   " + what + " – " + row.why();
      case FAILED -> "failed " + what + " – " + row.why();
    };
  }
}
