package org.chancery.record.account;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How names of accounts are written: in small letters of one script, so that no two look the same,
 * with digits and {@code . _ @ -} inside.
 */
public final class AccountName {

  /** Code points; longer names break tables on pages. */
  public static final int LONGEST = 64;

  private static final String INSIDE = "._@-";

  private AccountName() {}

  /**
   * The one spelling of a name.
   *
   * @throws IllegalArgumentException where it cannot be a name; the message says why
   */
  public static String of(String written) {
    String name = spelled(written);
    if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST) {
      throw new IllegalArgumentException("a name has 1 to " + LONGEST + " characters");
    }
    if (!Character.isLetterOrDigit(name.codePointAt(0))
        || !name.codePoints()
            .allMatch(c -> Character.isLetterOrDigit(c) || INSIDE.indexOf(c) >= 0)) {
      throw new IllegalArgumentException(
          "a name has letters and digits, and inside it also " + INSIDE);
    }
    if (scripts(name).size() > 1) {
      throw new IllegalArgumentException("a name has letters of one script only");
    }
    return name;
  }

  /** What is looked for when somebody signs in; need not be a possible name. */
  public static String spelled(String written) {
    return Normalizer.normalize(written.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private static Set<UnicodeScript> scripts(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .collect(Collectors.toSet());
  }
}
