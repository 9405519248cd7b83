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

  /**
   * «начнут» looks ahead, «начали» back, and «намеченный» ahead although it is past; so do what
   * somebody means or is asked to do, «предложил провести», and what is agreed on, «соглашение о».
   */
  private Look look(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.features().isEmpty()) {
      return Look.NOWHERE;
    }
    Token before = at > 0 ? tokens.get(at - 1) : token;
    if (token.is(Token.Tag.PREPOSITION)) {
      boolean about = token.text().equals("о") || token.text().equals("об");
      return about && verbs.is("deciding", before.lemma()) ? Look.AHEAD : Look.NOWHERE;
    }
    if (token.is(Token.Tag.ADJECTIVE) && verbs.is("coming", token.lemma())) {
      return Look.AHEAD;
    }
    return token.is(Token.Tag.VERB, Token.Tag.AUXILIARY) ? verb(tokens, at) : Look.NOWHERE;
  }

  private Look verb(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    Shape shape = Shape.of(token.features());
    boolean appointed = at + 1 < tokens.size() && tokens.get(at + 1).text().equals("на");
    if (verbs.is("planned", token.lemma()) || appointed && verbs.is("appointed", token.lemma())) {
      return Look.AHEAD;
    }
    if (shape.part() == Part.INFINITIVE) {
      return shape.perfective() && !done(tokens, at) ? Look.AHEAD : Look.NOWHERE;
    }
    return switch (shape.time()) {
      case FUTURE -> shape.tag().contains("2PFV") ? Look.NOWHERE : Look.AHEAD;
      case PAST -> Look.BACK;
      default -> Look.NOWHERE;
    };
  }

  /** «удалось <i>открыть</i>», «смог <i>прибыть</i>»: what the verb before it says was done. */
  private boolean done(List<Token> tokens, int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (tokens.get(i).is(Token.Tag.VERB)) {
        return verbs.is("managed", tokens.get(i).lemma());
      }
    }
    return false;
  }

  @Override
  public List<List<TimeMention>> read(Document document, List<Sentence> sentences) {
    return reader.read(document, sentences);
  }
}
