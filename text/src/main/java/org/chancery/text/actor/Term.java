package org.chancery.text.actor;

import java.time.LocalDate;
import java.util.List;
import org.chancery.text.mention.ActorMention.Form;
import org.jspecify.annotations.Nullable;

/** What a row of a table says of a name. */
sealed interface Term {

  /**
   * A state or organisation by {@code form} of its name.
   *
   * @param namesakes codes of all whom the name may mean, itself among them; empty for a name that
   *     is nobody else's
   */
  record Party(String code, String sector, Form form, boolean organisation, List<String> namesakes)
      implements Term {

    Party(String code, String sector, Form form, boolean organisation) {
      this(code, sector, form, organisation, List.of());
    }

    /** The same words, meant for another of those who bear the name. */
    Party meaning(String other) {
      return new Party(other, sector, form, organisation, namesakes);
    }
  }

  /** An office, a body or people. */
  record Head(Sort sort, String role, String sector, int rank) implements Term {

    private static final int LEADS = 2;

    /** "the President and Prime Minister": nobody leads the state and the government at once. */
    boolean besides(Head other) {
      return rank <= LEADS && other.rank <= LEADS && !role.equals(other.role);
    }
  }

  /** Sorts of {@code offices.tsv} that can stand at the head of a phrase. */
  enum Sort {
    OFFICE,
    BODY,
    PEOPLE
  }

  /** Anaphora and the like. */
  record Reference(Sense sense, boolean plural, String gender) implements Term {

    /**
     * Whether it can stand in the place of an office's state: "the President of the country".
     *
     * @param bare whether no "of" stands before it
     */
    boolean stands(boolean bare) {
      return switch (sense) {
        case STATE, HOST, PAIR -> true;
        case OTHER -> !bare;
        case SELF -> !bare && !plural;
        default -> false;
      };
    }
  }

  /** Senses of {@code references.tsv}. */
  enum Sense {
    SELF,
    SELF_POSSESSIVE,
    PAIR,
    PAIR_ADJECTIVE,
    PAIR_OFFICE,
    OUR_PAIR,
    THREE,
    OTHER,
    STATE,
    HOST,
    PERSON,
    PLURAL,
    THING,
    FORMER,
    LATTER
  }

  /**
   * A person of {@code persons.tsv}.
   *
   * @param bare whether the name may stand alone from the first mention on
   */
  record Known(
      String code,
      String role,
      List<String> words,
      boolean bare,
      @Nullable LocalDate from,
      @Nullable LocalDate to)
      implements Term {}

  /** A name that means no actor. */
  record Nobody() implements Term {}

  /** A portfolio of a ministry. */
  record Portfolio() implements Term {}
}
