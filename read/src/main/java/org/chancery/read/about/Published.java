package org.chancery.read.about;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.read.draft.Draft;
import org.chancery.text.document.Passage;
import org.chancery.text.document.Passage.Role;
import org.jspecify.annotations.Nullable;

/**
 * The day of publication where only the words tell it: a labelled date, a line that is a date, the
 * date in a title or a short line near the top, a dateline, the place and date of signing at the
 * foot. A date in running text never counts: it belongs to an event.
 */
final class Published {
  private static final int TOP = 12;
  private static final int FOOT = 10;

  /** What stands before the date of a dateline: a few words, the first with a capital. */
  private static final Pattern BEFORE =
      Pattern.compile("(?:\\p{Lu}[\\p{L}.'’()/-]*[\\s\\u00A0,]*){0,5}[(,:\\s\\u00A0]*");

  /** What follows it: a dash, a bracket, a stop or a new line. */
  private static final Pattern AFTER =
      Pattern.compile(
          "(?:\\s*(?:года|год|г\\.))?[)\\s]*(?:/[^/]{2,40}/)?\\s*(?:[–—:.\\n]|-\\s|\\().*",
          Pattern.DOTALL);

  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:done|signed|adopted|issued|concluded|given|совершено|подписано|принято|составлено)\\b.*",
          Pattern.CASE_INSENSITIVE
              | Pattern.UNICODE_CASE
              | Pattern.DOTALL
              | Pattern.UNICODE_CHARACTER_CLASS);

  private Published() {}

  static @Nullable LocalDate in(Draft draft) {
    List<Passage> ends = ends(draft.passages());
    LocalDate changed = null;
    for (DateLine.Kind kind : DateLine.Kind.values()) {
      for (Passage passage : ends) {
        DateLine line = DateLine.of(draft.words(passage));
        boolean field = passage.role() == Role.ROW && kind != DateLine.Kind.LABELLED;
        if (line != null && line.kind() == kind && !field) {
          if (kind != DateLine.Kind.CHANGED) {
            return line.day();
          }
          changed = line.day();
        }
      }
      if (kind == DateLine.Kind.BARE) {
        LocalDate titled = titled(draft);
        if (titled != null) {
          return titled;
        }
      }
    }
    LocalDate signed = signed(draft, ends);
    return signed == null ? changed : signed;
  }

  /** The blocks at the top, then those at the foot from the last upwards. */
  private static List<Passage> ends(List<Passage> all) {
    List<Passage> ends = new ArrayList<>(all.subList(0, Math.min(TOP, all.size())));
    for (int i = all.size() - 1; i >= Math.max(ends.size(), all.size() - FOOT) && i >= TOP; i--) {
      ends.add(all.get(i));
    }
    return ends;
  }

  /** A date in a heading at the top, or in a dateline. */
  private static @Nullable LocalDate titled(Draft draft) {
    List<Passage> top = draft.passages().subList(0, Math.min(TOP, draft.passages().size()));
    for (Passage passage : top) {
      if (passage.role() != Role.FURNITURE && passage.role() != Role.HEADING) {
        LocalDate day = dateline(draft.words(passage));
        if (day != null) {
          return day;
        }
      }
    }
    for (Passage passage : top) {
      if (passage.role() == Role.HEADING) {
        List<Dates.Dated> dates = Dates.in(draft.words(passage));
        if (!dates.isEmpty()) {
          return dates.getLast().day();
        }
      }
    }
    return null;
  }

  private static @Nullable LocalDate dateline(String words) {
    String start = words.substring(0, Math.min(words.length(), 140));
    List<Dates.Dated> dates = Dates.in(start);
    if (dates.isEmpty()) {
      return null;
    }
    Dates.Dated first = dates.getFirst();
    boolean opens = BEFORE.matcher(start.substring(0, first.span().start())).matches();
    return opens && AFTER.matcher(start.substring(first.span().end())).matches()
        ? first.day()
        : null;
  }

  private static @Nullable LocalDate signed(Draft draft, List<Passage> ends) {
    for (Passage passage : ends.reversed()) {
      String words = draft.words(passage);
      if (words.length() < 400 && SIGNED.matcher(words.strip()).matches()) {
        LocalDate day = Dates.first(words);
        if (day != null) {
          return day;
        }
      }
    }
    return null;
  }
}
