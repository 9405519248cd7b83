package org.chancery.record.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.record.search.Clause.Part;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a person typed. There are no mistakes: a mark that makes no sense where it stands is
 * passed over, and a quotation that is not closed ends with the query.
 */
final class QueryReader {

  /** More than anybody types; the rest would only cost time. */
  private static final int LONGEST = 2000;

  private static final int MOST_PARTS = 64;
  private static final int WIDEST = 100;

  private static final Set<String> OR = Set.of("OR", "ИЛИ", "|", "||");
  private static final Set<String> AND = Set.of("AND", "И", "&", "&&", "+");
  private static final Set<String> NOT = Set.of("NOT", "НЕ");

  private static final String OPENING = "\"«“„”";
  private static final String CLOSING = "\"»”“";

  private final String text;
  private int at;

  private QueryReader(String text) {
    this.text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  /** The demands of a query, all of which a hit must meet; empty where it has no word. */
  static List<Clause> read(String text) {
    return new QueryReader(text).clauses();
  }

  private List<Clause> clauses() {
    List<Clause> clauses = new ArrayList<>();
    boolean or = false;
    boolean not = false;
    for (int parts = 0; parts < MOST_PARTS && skip(); ) {
      boolean minus = minus();
      Part part = part();
      if (part instanceof Clause.Word word && !minus && operator(word.text())) {
        or |= OR.contains(word.text());
        not |= NOT.contains(word.text());
      } else if (part != null) {
        add(clauses, part, minus || not, or);
        parts++;
        or = false;
        not = false;
      }
    }
    return clauses;
  }

  private static boolean operator(String word) {
    return OR.contains(word) || AND.contains(word) || NOT.contains(word);
  }

  private static void add(List<Clause> clauses, Part part, boolean excluded, boolean or) {
    Clause last = clauses.isEmpty() ? null : clauses.getLast();
    if (or && !excluded && last != null && !last.excluded()) {
      List<Part> alternatives = new ArrayList<>(last.alternatives());
      alternatives.add(part);
      clauses.set(clauses.size() - 1, new Clause(alternatives, false));
    } else {
      clauses.add(new Clause(List.of(part), excluded));
    }
  }

  /** Moves to the next part; false at the end. */
  private boolean skip() {
    while (at < text.length() && blank(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '(' || c == ')';
  }

  /** A minus that a part follows at once. A dash between spaces is none. */
  private boolean minus() {
    char c = text.charAt(at);
    boolean minus = (c == '-' || c == '−' || c == '!') && at + 1 < text.length();
    if (minus && !blank(text.charAt(at + 1))) {
      at++;
      return true;
    }
    return false;
  }

  private @Nullable Part part() {
    if (at < text.length() && OPENING.indexOf(text.charAt(at)) >= 0) {
      return phrase();
    }
    int start = at;
    while (at < text.length() && !blank(text.charAt(at)) && !quotes(at)) {
      at++;
    }
    if (at == start) {
      at++;
      return null;
    }
    String word = text.substring(start, at);
    if (word.endsWith("*") && word.length() > 3 && words(word.substring(0, word.length() - 1))) {
      return new Clause.Prefix(word.substring(0, word.length() - 1));
    }
    return words(word) || operator(word) ? new Clause.Word(word) : null;
  }

  /** A quotation mark within a word ends it, but ” and “ are marks of seconds and inches too. */
  private boolean quotes(int i) {
    char c = text.charAt(i);
    return c == '"' || c == '«' || c == '»';
  }

  private @Nullable Part phrase() {
    int start = ++at;
    while (at < text.length() && CLOSING.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String words = text.substring(start, at);
    at = Math.min(at + 1, text.length());
    int slop = slop();
    return words(words) ? new Clause.Phrase(words, slop) : null;
  }

  private int slop() {
    if (at >= text.length() || text.charAt(at) != '~') {
      return 0;
    }
    int start = ++at;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    int digits = Math.min(at - start, 4);
    return digits == 0 ? 0 : Math.min(WIDEST, number(text.substring(start, start + digits)));
  }

  /** Digits of any script. */
  private static int number(String digits) {
    return digits.codePoints().reduce(0, (n, c) -> n * 10 + Math.max(0, Character.digit(c, 10)));
  }

  private static boolean words(String part) {
    return part.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
