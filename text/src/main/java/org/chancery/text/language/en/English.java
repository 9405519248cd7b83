package org.chancery.text.language.en;

import java.util.List;
import org.chancery.text.document.Document;
import org.chancery.text.language.Governors;
import org.chancery.text.language.Language;
import org.chancery.text.language.MentionReader;
import org.chancery.text.language.Parser;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.SentenceReader;
import org.chancery.text.mention.Mention;

/** English, as the coder needs it. */
public final class English {

  /** Class-path folder of the English tables. */
  static final String RESOURCES = "org/chancery/text/language/en/";

  private English() {}

  /** Everything of English, loaded afresh: build once and share. */
  public static Language language() {
    return new Language(
        "en", RESOURCES, sentences(), parser(), none(), new EnglishTimes(), none(), none());
  }

  private static <M extends Mention> MentionReader<M> none() {
    return new MentionReader<M>() {
      @Override
      public List<List<M>> read(Document d, List<Sentence> sentences) {
        return java.util.Collections.nCopies(sentences.size(), List.of());
      }
    };
  }

  /** The sentence reader alone. */
  public static SentenceReader sentences() {
    return new EnglishSentences(RESOURCES);
  }

  /** The parser alone. */
  public static Parser parser() {
    return new EnglishParser(Governors.load(RESOURCES));
  }
}
