package org.chancery.text.language.ru;

import java.util.List;
import org.chancery.text.document.Document;
import org.chancery.text.language.MentionReader;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Token;
import org.chancery.text.mention.TimeMention;
import org.chancery.text.time.TimeReader;
import org.chancery.text.time.TimeReader.Look;
import org.chancery.text.time.Vocabulary;

/** Times in Russian. */
public final class RussianTimes implements MentionReader<TimeMention> {

  private static final String FOLDER = "org/chancery/text/language/ru/";

  private final Verbs verbs =
      new Verbs(RussianSentences.table("infinitives.tsv"), RussianSentences.table("verbs.tsv"));

  private final TimeReader reader =
      new TimeReader(
          Vocabulary.read(FOLDER + "times.tsv", FOLDER + "numbers.tsv", false), true, this::look);

  /** «начнут» looks ahead, «начали» back, and «намеченный» ahead although it is past. */
  private Look look(Token token) {
    if (token.features().isEmpty() || !token.is(Token.Tag.VERB, Token.Tag.AUXILIARY)) {
      return Look.NOWHERE;
    }
    Shape shape = Shape.of(token.features());
    if (verbs.is("planned", token.lemma())) {
      return Look.AHEAD;
    }
    return switch (shape.time()) {
      case FUTURE -> shape.tag().contains("2PFV") ? Look.NOWHERE : Look.AHEAD;
      case PAST -> Look.BACK;
      default -> Look.NOWHERE;
    };
  }

  @Override
  public List<List<TimeMention>> read(Document document, List<Sentence> sentences) {
    return reader.read(document, sentences);
  }
}
