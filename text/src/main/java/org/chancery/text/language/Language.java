package org.chancery.text.language;

import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.PlaceMention;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.mention.TimeMention;

/**
 * Everything that the coder needs to know of a language. Built once, immutable, shared by threads.
 *
 * @param code ISO 639-1
 * @param resources class-path folder of its resource files, ending in a slash
 */
public record Language(
    String code,
    String resources,
    SentenceReader sentences,
    Parser parser,
    MentionReader<ActorMention> actors,
    MentionReader<TimeMention> times,
    MentionReader<PlaceMention> places,
    MentionReader<QuantityMention> quantities) {

  /** The same language with names that a caller knows. */
  public Language with(LocalNames names) {
    return new Language(
        code,
        resources,
        sentences,
        parser,
        actors.with(names),
        times,
        places.with(names),
        quantities);
  }
}
