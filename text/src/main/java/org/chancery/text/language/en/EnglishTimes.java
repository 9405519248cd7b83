package org.chancery.text.language.en;

import java.util.List;
import org.chancery.text.document.Document;
import org.chancery.text.language.MentionReader;
import org.chancery.text.language.Sentence;
import org.chancery.text.mention.TimeMention;
import org.chancery.text.time.TimeReader;
import org.chancery.text.time.Vocabulary;

/** Times in English. */
public final class EnglishTimes implements MentionReader<TimeMention> {

  private static final String FOLDER = "org/chancery/text/language/en/";

  private final TimeReader reader =
      new TimeReader(Vocabulary.read(FOLDER + "times.tsv", FOLDER + "numbers.tsv", true), false);

  @Override
  public List<List<TimeMention>> read(Document document, List<Sentence> sentences) {
    return reader.read(document, sentences);
  }
}
