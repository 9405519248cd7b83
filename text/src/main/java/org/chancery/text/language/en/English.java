package org.chancery.text.language.en;

import org.chancery.text.language.Governors;
import org.chancery.text.language.Parser;
import org.chancery.text.language.SentenceReader;

/** English, as the coder needs it. */
public final class English {

  /** Class-path folder of the English tables. */
  static final String RESOURCES = "org/chancery/text/language/en/";

  private English() {}

  /** The sentence reader alone. */
  public static SentenceReader sentences() {
    return new EnglishSentences(RESOURCES);
  }

  /** The parser alone. */
  public static Parser parser() {
    return new EnglishParser(Governors.load(RESOURCES));
  }
}
