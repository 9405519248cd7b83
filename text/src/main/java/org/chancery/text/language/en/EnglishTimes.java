package org.chancery.text.language.en;

import java.util.List;
import java.util.Set;
import org.chancery.text.document.Document;
import org.chancery.text.language.MentionReader;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Token;
import org.chancery.text.mention.TimeMention;
import org.chancery.text.time.TimeReader;
import org.chancery.text.time.TimeReader.Look;
import org.chancery.text.time.Vocabulary;

/** Times in English. */
public final class EnglishTimes implements MentionReader<TimeMention> {

  private static final String FOLDER = "org/chancery/text/language/en/";

  /** Verbs whose present tense tells a timetable: "the delegation flies home on Friday". */
  private static final Set<String> SCHEDULED =
      Set.of(
          "leave", "depart", "fly", "sail", "head", "return", "arrive", "travel", "visit", "go",
          "come", "land", "begin", "start", "open", "convene", "resume", "host");

  private final TimeReader reader =
      new TimeReader(
          Vocabulary.read(FOLDER + "times.tsv", FOLDER + "numbers.tsv", true),
          false,
          (tokens, at) -> look(tokens.get(at)));

  private static Look look(Token token) {
    boolean present =
        token.is(Token.Tag.VERB)
            && (token.features().equals("VBZ") || token.features().equals("VBP"));
    return present && SCHEDULED.contains(token.lemma()) ? Look.AHEAD : Look.NOWHERE;
  }

  @Override
  public List<List<TimeMention>> read(Document document, List<Sentence> sentences) {
    return reader.read(document, sentences);
  }
}
