package org.chancery.text.language.ru;

import org.chancery.text.actor.ActorReader;
import org.chancery.text.language.Language;
import org.chancery.text.language.Lemmas;
import org.chancery.text.language.MentionReader;
import org.chancery.text.language.Parser;
import org.chancery.text.language.SentenceReader;
import org.chancery.text.mention.ActorMention;

/** Russian, as the coder needs it. */
public final class Russian {

  /** Class-path folder of the Russian tables. */
  static final String RESOURCES = "org/chancery/text/language/ru/";

  private Russian() {}

  /** Everything of Russian, loaded afresh: build once and share. */
  public static Language language() {
    return new Language(
        "ru",
        RESOURCES,
        sentences(),
        parser(),
        actors(),
        new RussianTimes(),
        RussianPlaces.reader(),
        new RussianQuantities());
  }

  /** The sentence reader alone. */
  public static SentenceReader sentences() {
    return new RussianSentences();
  }

  /** Base forms of words without their sentence. */
  public static Lemmas lemmas() {
    return new RussianLemmas();
  }

  /** The parser alone. */
  public static Parser parser() {
    return new RussianParser();
  }

  /** The actor reader alone. */
  public static MentionReader<ActorMention> actors() {
    return ActorReader.of(RESOURCES, new RussianWords(Morphology.standard()));
  }
}
