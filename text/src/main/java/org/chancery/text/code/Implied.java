package org.chancery.text.code;

import java.util.List;
import java.util.Set;
import org.chancery.text.language.Predicate;
import org.chancery.text.language.Predicate.Tense;

/** Who is meant where a sentence names nobody: "It was decided to meet again", «Ноту вручили». */
final class Implied {

  /** What both sides of a text do where it is told as done by nobody. */
  private static final Set<String> SHARED = Set.of("AGREE", "CONSULT", "SUPPORT");

  private final Scene scene;
  private final Reading reading;
  private final Matcher.Hit hit;

  Implied(Scene scene, Reading reading, Matcher.Hit hit) {
    this.scene = scene;
    this.reading = reading;
    this.hit = hit;
  }

  /** Both sides of the text, of an impersonal act that its row has done together; else nobody. */
  List<String> together() {
    String event = hit.trigger().event();
    boolean shared = event == null || SHARED.contains(event);
    return shared && hit.trigger().roles().together() && impersonal() ? scene.pair() : List.of();
  }

  /** The publisher, of an act of nobody's towards {@code recipient}, whom the text is not about. */
  List<String> towards(String recipient) {
    String publisher = scene.publisher();
    boolean ours =
        publisher != null
            && impersonal()
            && !publisher.equals(recipient)
            && scene.counterpart(recipient) == null;
    return ours ? List.of(publisher) : List.of();
  }

  /**
   * The publisher, of a meeting that it tells of as held by its own people: "<i>the delegation</i>
   * met the Kenyan minister".
   */
  List<String> met(String recipient) {
    String publisher = scene.publisher();
    List<Integer> subjects = reading.syntax().subjects(hit.head());
    boolean ours =
        publisher != null
            && !publisher.equals(recipient)
            && "CONSULT".equals(hit.trigger().event())
            && !subjects.isEmpty()
            && new Cast(reading).at(subjects).isEmpty();
    return ours ? List.of(publisher) : List.of();
  }

  /** A finite verb without a doer: «решено», «пригласили», "was decided". */
  private boolean impersonal() {
    Syntax syntax = reading.syntax();
    return syntax
            .predicate(hit.head())
            .map(Predicate::tense)
            .filter(tense -> tense != Tense.NONE)
            .isPresent()
        && syntax.subjects(hit.head()).isEmpty();
  }
}
