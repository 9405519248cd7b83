package org.chancery.web.account;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.text.resource.Table;

/**
 * Which passwords are taken, after NIST SP 800-63B: long ones, of any characters; not those that
 * are guessed first, whatever is done to them. No rules on what they are composed of, and no
 * expiry.
 */
public final class PasswordRules {

  /** Code points; what NIST asks for where the password is all that protects an account. */
  public static final int SHORTEST = 15;

  /** Code points; longer ones only keep the machine busy. */
  public static final int LONGEST = 256;

  /** What must be left when all that is guessed first is taken out. */
  private static final int SUBSTANCE = 6;

  private static final int FEWEST_DIFFERENT = 5;

  private static final List<String> COMMON =
      Table.read("org/chancery/web/account/common-passwords.tsv").rows().stream()
          .map(row -> row.get("word"))
          .sorted((a, b) -> b.length() - a.length())
          .toList();

  private PasswordRules() {}

  /** Why a password is not taken. */
  public enum Fault {
    TOO_SHORT,
    TOO_LONG,
    COMMON
  }

  /**
   * The first fault of a password; empty where it may be taken.
   *
   * @param name of the account, which must not be most of it
   */
  public static Optional<Fault> fault(String password, String name) {
    String normal = Normalizer.normalize(password, Normalizer.Form.NFKC);
    int length = normal.codePointCount(0, normal.length());
    if (length < SHORTEST) {
      return Optional.of(Fault.TOO_SHORT);
    }
    if (length > LONGEST) {
      return Optional.of(Fault.TOO_LONG);
    }
    boolean guessed =
        normal.codePoints().distinct().count() < FEWEST_DIFFERENT
            || substance(normal, name) < SUBSTANCE;
    return guessed ? Optional.of(Fault.COMMON) : Optional.empty();
  }

  /** How many different characters are left without the words and rows that are guessed first. */
  private static long substance(String password, String name) {
    String left = password.toLowerCase(Locale.ROOT);
    if (name.length() >= 3) {
      left = left.replace(name.toLowerCase(Locale.ROOT), " ");
    }
    for (String word : COMMON) {
      left = left.replace(word, " ");
    }
    return left.codePoints().filter(Character::isLetterOrDigit).distinct().count();
  }
}
