package org.chancery.text.actor;

import java.util.List;
import org.chancery.text.actor.Term.Head;
import org.chancery.text.actor.Term.Party;
import org.chancery.text.actor.Term.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Words of one sentence that may name an actor, before it is known whom they mean.
 *
 * @param from index of the first token
 * @param to index after the last token
 * @param parties the states and organisations that the words themselves name, may be empty
 * @param head the office or body, or null
 * @param office indices of the office's words without state and person, or null
 * @param person the person's name, or null
 * @param reference what stands in the place of a name, or in the place of the office's state
 * @param plural whether the words mean several
 */
record Phrase(
    Kind kind,
    int from,
    int to,
    List<Party> parties,
    @Nullable Head head,
    @Nullable Range office,
    @Nullable Name person,
    @Nullable Reference reference,
    boolean plural) {

  enum Kind {
    /** A state or organisation, or several in one hyphenated word. */
    PARTY,
    /** An office, with or without state and person. */
    OFFICE,
    /** A body of a state. */
    BODY,
    /** Citizens, students and the like. */
    PEOPLE,
    /** A person's name without an office. */
    PERSON,
    /** Anaphora. */
    REFERENCE,
    /** A capital that only tells where something happens. */
    VENUE
  }

  /** Token indices, the second exclusive. */
  record Range(int from, int to) {}

  /**
   * A person's name.
   *
   * @param keys one for each word that is not an initial or a particle
   * @param gender m, f or empty where no title tells
   * @param titled whether a title stands before it
   * @param known who it is by the table of persons, or null
   */
  record Name(
      Range range, List<String> keys, String gender, boolean titled, Term.@Nullable Known known) {
    String surname() {
      return keys.getLast();
    }

    /** Whether it is more than one bare word. */
    boolean full() {
      return titled || range.to() - range.from() > 1;
    }
  }

  Phrase {
    parties = List.copyOf(parties);
  }

  /** The same words said of others. */
  Phrase with(List<Party> others) {
    return new Phrase(kind, from, to, others, head, office, person, reference, plural);
  }

  /** The role of its office or body, empty where it has none. */
  String role() {
    return head == null ? "" : head.role();
  }

  /** Whether "they" can mean it: "the police" too. */
  boolean many() {
    return plural || role().equals("police") || role().equals("military");
  }

  /** Whether the words themselves tell the state or organisation. */
  boolean explicit() {
    return !parties.isEmpty();
  }
}
