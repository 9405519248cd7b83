package org.chancery.text.language.en;

import org.chancery.text.actor.ActorReader;
import org.chancery.text.actor.Words;
import org.chancery.text.language.Governors;
import org.chancery.text.language.Language;
import org.chancery.text.language.Lemmas;
import org.chancery.text.language.Parser;
import org.chancery.text.language.SentenceReader;
import org.chancery.text.resource.Table;

/** English, as the coder needs it. */
public final class English {

  /** Class-path folder of the English tables. */
  static final String RESOURCES = "org/chancery/text/language/en/";

  private English() {}

  /** Everything of English, loaded afresh: build once and share. */
  public static Language language() {
    return new Language(
        "en",
        RESOURCES,
        sentences(),
        parser(),
        ActorReader.of(RESOURCES, Words.plain()),
        new EnglishTimes(),
        EnglishPlaces.reader(),
        new EnglishQuantities());
  }

  /** The sentence reader alone. */
  public static SentenceReader sentences() {
    return new EnglishSentences(RESOURCES);
  }

  /** Base forms of words without their sentence. */
  public static Lemmas lemmas() {
    return new EnglishLemmas();
  }

  /** The parser alone. */
  public static Parser parser() {
    return new EnglishParser(
        Governors.load(RESOURCES), new EnglishParticles(Table.read(RESOURCES + "phrasal.tsv")));
  }
}
