package org.chancery.text.language.ru;

import java.util.List;
import org.chancery.text.document.Document;
import org.chancery.text.language.MentionReader;
import org.chancery.text.language.Sentence;
import org.chancery.text.mention.TimeMention;
import org.chancery.text.time.TimeReader;
import org.chancery.text.time.Vocabulary;

/** Times in Russian. */
public final class RussianTimes implements MentionReader<TimeMention> {

  private static final String FOLDER = "org/chancery/text/language/ru/";

  private final TimeReader reader =
      new TimeReader(Vocabulary.read(FOLDER + "times.tsv", FOLDER + "numbers.tsv", false), true);

  @Override
  public List<List<TimeMention>> read(Document document, List<Sentence> sentences) {
    return reader.read(document, sentences);
  }
}
