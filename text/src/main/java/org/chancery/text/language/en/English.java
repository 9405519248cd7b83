package org.chancery.text.language.en;

/** English, as the coder needs it. */
public final class English {

  /** Class-path folder of the English tables. */
  static final String RESOURCES = "org/chancery/text/language/en/";

  private English() {}

  /** The sentence reader alone. */
  public static org.chancery.text.language.SentenceReader sentences() {
    return new EnglishSentences(RESOURCES);
  }
}
