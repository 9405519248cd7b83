package org.chancery.text.language.ru;

import java.util.List;
import org.chancery.text.document.Document;
import org.chancery.text.language.MentionReader;
import org.chancery.text.language.Sentence;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.quantity.Lexicon;
import org.chancery.text.quantity.QuantityReader;

/** Quantities in Russian. */
public final class RussianQuantities implements MentionReader<QuantityMention> {

  private final QuantityReader reader =
      new QuantityReader(
          Lexicon.read("org/chancery/text/language/ru/", ','),
          new RussianUnits(),
          new RussianTimes());

  @Override
  public List<List<QuantityMention>> read(Document document, List<Sentence> sentences) {
    return reader.read(document, sentences);
  }
}
