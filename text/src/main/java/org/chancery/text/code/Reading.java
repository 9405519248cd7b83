package org.chancery.text.code;

import java.util.List;
import org.chancery.text.language.Sentence;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.PlaceMention;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.mention.TimeMention;

/** A sentence with its syntax and everything that it names. */
record Reading(
    Syntax syntax,
    List<ActorMention> actors,
    List<TimeMention> times,
    List<PlaceMention> places,
    List<QuantityMention> quantities) {

  Reading {
    actors = List.copyOf(actors);
    times = List.copyOf(times);
    places = List.copyOf(places);
    quantities = List.copyOf(quantities);
  }

  Sentence sentence() {
    return syntax.sentence();
  }
}
