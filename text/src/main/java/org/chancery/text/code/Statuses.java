package org.chancery.text.code;

import java.util.Set;
import org.chancery.text.claim.Status;
import org.chancery.text.code.Markers.Role;
import org.chancery.text.language.Governors;
import org.chancery.text.language.Predicate;
import org.chancery.text.language.Predicate.Mood;
import org.chancery.text.language.Predicate.Tense;
import org.chancery.text.language.Relation;
import org.chancery.text.ontology.Kind;

/**
 * Whether what a trigger tells happened: from the verb's helpers and from what governs the word.
 */
final class Statuses {

  /** Acts that phrases allude to. */
  private static final Set<String> ALLUDED = Set.of("invitation", "request");

  private final Governors governors;

  Statuses(Governors governors) {
    this.governors = governors;
  }

  /**
   * A status with the word that decided it.
   *
   * @param by index of the word, or -1 where none says anything: then it is told as done
   */
  record Ruling(Status status, int by) {

    private static final Ruling DONE = new Ruling(Status.OCCURRED, -1);

    String words(Syntax syntax) {
      return by < 0 ? "nothing says otherwise" : "as “" + syntax.token(by).text() + "” says";
    }
  }

  /** The status of a claim: what is promised or hoped is not done yet. */
  Ruling of(Syntax syntax, Matcher.Hit hit, Kind kind) {
    Ruling ruling = ruling(syntax, hit);
    if (ALLUDED.contains(kind.id()) && alluded(syntax, hit.head())) {
      return Ruling.DONE;
    }
    boolean plain = ruling.status() == Status.OCCURRED || ruling.status() == Status.ONGOING;
    if (!plain || kind.told() == null) {
      return ruling;
    }
    boolean wish = ofEffect(governors.overVerb(syntax.token(hit.head()).lemma())) == Status.HOPED;
    return new Ruling(wish ? Status.HOPED : kind.told(), hit.head());
  }

  /** «По приглашению», "at the request of": it was said before, whatever is still to come. */
  private static boolean alluded(Syntax syntax, int head) {
    return syntax.predicate(head).isEmpty() && syntax.arc(head).relation() == Relation.OBLIQUE;
  }

  /** What helpers and governors say, whatever the words themselves promise. */
  Status told(Syntax syntax, Matcher.Hit hit) {
    return ruling(syntax, hit).status();
  }

  private Ruling ruling(Syntax syntax, Matcher.Hit hit) {
    boolean negative = hit.trigger().pattern().negative();
    if (until(syntax, hit.head())) {
      return new Ruling(Status.OCCURRED, hit.head());
    }
    return syntax
        .predicate(hit.head())
        .map(predicate -> new Ruling(ofPredicate(predicate, negative), hit.head()))
        .orElseGet(() -> ofNoun(syntax, hit.head()));
  }

  /** "were not established <i>until</i> 1949": done, only late. */
  private static boolean until(Syntax syntax, int verb) {
    boolean negated = syntax.predicate(verb).map(Predicate::negated).orElse(false);
    return negated && !syntax.phrases(verb, syntax.markers().of(Role.LATE), false).isEmpty();
  }

  /**
   * @param negative whether the negation is part of what the trigger says
   */
  private static Status ofPredicate(Predicate predicate, boolean negative) {
    Set<Mood> moods = predicate.moods();
    if (predicate.negated() && !negative) {
      return Status.DENIED;
    }
    if (moods.contains(Mood.WISHED)) {
      return Status.HOPED;
    }
    if (moods.contains(Mood.INTENDED) || predicate.tense() == Tense.FUTURE) {
      return Status.PLANNED;
    }
    if (moods.contains(Mood.CONDITIONAL)) {
      return Status.HYPOTHETICAL;
    }
    if (moods.contains(Mood.REQUIRED)) {
      return Status.HOPED;
    }
    return moods.contains(Mood.PROGRESSIVE) ? Status.ONGOING : Status.OCCURRED;
  }

  /** "the forthcoming visit", "plans for a visit", "the visit will take place". */
  private Ruling ofNoun(Syntax syntax, int noun) {
    Ruling governed = ofGovernor(syntax, noun);
    if (governed.status() == Status.DENIED) {
      return governed;
    }
    for (int describer : syntax.children(noun)) {
      Status status = ofEffect(governors.overNoun(syntax.token(describer).lemma()));
      if (status != Status.OCCURRED && describer < noun) {
        return new Ruling(status, describer);
      }
    }
    return governed;
  }

  private Ruling ofGovernor(Syntax syntax, int noun) {
    int at = noun;
    boolean about = false;
    for (int steps = 0; steps < 4; steps++) {
      int above = syntax.arc(at).head();
      if (above < 0 || syntax.arc(at).relation() == Relation.RELATIVE) {
        return Ruling.DONE;
      }
      boolean beside =
          syntax.predicate(above).isPresent() && syntax.arc(at).relation() == Relation.OBLIQUE;
      Status status = beside ? Status.OCCURRED : ofEffect(overNoun(syntax, above));
      if (status != Status.OCCURRED) {
        return new Ruling(status, above);
      }
      if (syntax.predicate(above).isPresent()) {
        boolean central = syntax.arc(at).relation() != Relation.OBLIQUE || steps > 0;
        return central || syntax.predicate(above).get().tense() == Tense.FUTURE
            ? over(carriedOver(ofPredicate(syntax.predicate(above).get(), false)), above, about)
            : Ruling.DONE;
      }
      about |= syntax.markers().of(Role.TOPIC).contains(syntax.arc(at).marker());
      at = above;
    }
    return Ruling.DONE;
  }

  /** "had no report <i>on</i> the visit": what was not told of did take place all the same. */
  private static Ruling over(Status status, int by, boolean about) {
    return about && status == Status.DENIED ? Ruling.DONE : new Ruling(status, by);
  }

  /** What a word does to its noun, with its particle where it has one: "put <i>off</i>". */
  private Governors.Effect overNoun(Syntax syntax, int word) {
    String lemma = syntax.token(word).lemma();
    String next = word + 1 < syntax.size() ? syntax.token(word + 1).lemma() : "";
    Governors.Effect phrasal = governors.overNoun(lemma + "_" + next);
    boolean own = phrasal.negated() || phrasal.mood() != null;
    return own ? phrasal : governors.overNoun(lemma);
  }

  /** A verb in the present says nothing of whether its object is under way. */
  private static Status carriedOver(Status status) {
    return status == Status.ONGOING ? Status.OCCURRED : status;
  }

  private static Status ofEffect(Governors.Effect effect) {
    if (effect.negated()) {
      return Status.DENIED;
    }
    if (effect.mood() == null) {
      return Status.OCCURRED;
    }
    return switch (effect.mood()) {
      case INTENDED -> Status.PLANNED;
      case WISHED, REQUIRED -> Status.HOPED;
      case CONDITIONAL -> Status.HYPOTHETICAL;
      case PROGRESSIVE -> Status.ONGOING;
    };
  }
}
