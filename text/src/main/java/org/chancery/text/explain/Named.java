package org.chancery.text.explain;

import java.util.List;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.PlaceMention;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.mention.TimeMention;

/**
 * What a sentence names.
 *
 * @param before actors that the sentences before it name, in text order
 */
public record Named(
    List<ActorMention> actors,
    List<TimeMention> times,
    List<PlaceMention> places,
    List<QuantityMention> quantities,
    List<Earlier> before) {

  /**
   * A mention of an earlier sentence.
   *
   * @param sentence its number, counting from 0
   */
  public record Earlier(ActorMention mention, int sentence) {}

  public Named {
    actors = List.copyOf(actors);
    times = List.copyOf(times);
    places = List.copyOf(places);
    quantities = List.copyOf(quantities);
    before = List.copyOf(before);
  }
}
