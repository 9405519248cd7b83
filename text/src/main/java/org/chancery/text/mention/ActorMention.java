package org.chancery.text.mention;

import java.util.List;
import org.chancery.text.span.Span;

/**
 * Words that name one or several actors.
 *
 * @param actors in the order of the words; never empty. "the two countries" names two
 */
public record ActorMention(Span span, List<Actor> actors, Form form) implements Mention {

  public ActorMention {
    actors = List.copyOf(actors);
    if (actors.isEmpty()) {
      throw new IllegalArgumentException("an actor mention at " + span + " names nobody");
    }
  }

  /** How the words name the actor; the coder trusts some forms less as a party to an act. */
  public enum Form {
    /** A state's or organisation's name: "Laos", "the United Nations". */
    NAME,
    /** An adjective before a noun: "Lao" in "Lao students". */
    ADJECTIVE,
    /** People of a country: "Laotians". */
    DEMONYM,
    /** A capital or a seat standing for its government: "Moscow", "the Kremlin". */
    CAPITAL,
    /** A body of a state: "the Russian Ministry of Emergency Situations". */
    BODY,
    /** An office or a person, with or without a name: "Prime Minister A. Diallo". */
    OFFICE,
    /** The speaker: "we", "our country". */
    FIRST_PERSON,
    /** The parties together: "the two countries", "both sides", "our States". */
    COLLECTIVE,
    /** Anaphora: "she", "they", "the country", "my counterpart". */
    PRONOUN
  }
}
