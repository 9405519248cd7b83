package org.chancery.text.language.ru;

import java.util.Locale;
import org.chancery.text.span.Span;

/**
 * A word or a mark before anything is known of it.
 *
 * @param form as dictionaries write it: lower case, plain hyphen and apostrophe
 * @param first true where the word begins its sentence, so that its capital says nothing
 */
record Word(Span span, String text, String form, boolean first) {

  static Word of(Span span, String text, boolean first) {
    String form =
        text.replace('\u2011', '-').replace('\u2010', '-').replace('’', '\'').replace("\u0301", "");
    return new Word(span, text, form.toLowerCase(Locale.ROOT), first);
  }

  boolean capital() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** «МИД», «США»: at least two letters, all of them capitals. */
  boolean capitals() {
    return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
  }

  /** «В.» of «В. Петров». */
  boolean initial() {
    return text.length() == 2 && text.charAt(1) == '.' && capital();
  }

  boolean wordlike() {
    return Character.isLetter(text.charAt(0));
  }

  boolean number() {
    return Character.isDigit(text.charAt(0));
  }

  Word asFirst() {
    return new Word(span, text, form, true);
  }
}
