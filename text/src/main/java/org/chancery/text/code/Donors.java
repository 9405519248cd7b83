package org.chancery.text.code;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.text.code.Markers.Role;
import org.chancery.text.language.Relation;
import org.chancery.text.mention.Actor;
import org.chancery.text.mention.ActorMention;
import org.jspecify.annotations.Nullable;

/**
 * Which of a text's two states helps the other, where it tells of help time and again: in a fact
 * sheet "the programme trained nurses" and "delivered six pumps" need not say whose help it is.
 */
final class Donors {

  /** How often a text must name a side of the help. */
  private static final int OFTEN = 4;

  /** How many times as often as it names the other way round. */
  private static final int RATHER = 3;

  /** What a helper does without being named. */
  private static final Set<String> DONATED = Set.of("AID", "COOPERATE", "AGREE", "SUPPORT");

  /** Joint work that is help where one side does it. */
  private static final Set<String> PROJECTS = Set.of("project");

  private Donors() {}

  /** Code of the helper, or null where neither or either of them helps the other. */
  static @Nullable String of(Scene scene, List<Reading> readings, List<List<Matcher.Hit>> hits) {
    Map<String, Integer> helps = new HashMap<>();
    for (int i = 0; i < readings.size(); i++) {
      Cast cast = new Cast(readings.get(i));
      for (Matcher.Hit hit : hits.get(i)) {
        if ("AID".equals(hit.trigger().event())) {
          Roles roles = hit.trigger().roles();
          Set<String> helpers = new HashSet<>();
          cast.fill(hit, roles.actor()).forEach(m -> add(helpers, m, scene, false));
          cast.fill(hit, roles.recipient()).forEach(m -> add(helpers, m, scene, true));
          if (helpers.size() == 1) {
            helps.merge(helpers.iterator().next(), 1, Integer::sum);
          }
        }
      }
    }
    for (String code : scene.pair()) {
      String other = scene.counterpart(code);
      int gives = helps.getOrDefault(code, 0);
      if (other != null && gives >= OFTEN && gives >= RATHER * helps.getOrDefault(other, 0)) {
        return code;
      }
    }
    return null;
  }

  /**
   * Whether an act is the helper's though nobody is named: "the project drilled wells", "* Drilled
   * wells".
   */
  static boolean meant(Reading reading, Matcher.Hit hit) {
    Syntax syntax = reading.syntax();
    String event = hit.trigger().event();
    boolean told = syntax.predicate(hit.head()).filter(p -> !p.passive()).isPresent();
    if (!told || event == null || !DONATED.contains(event)) {
      return false;
    }
    Set<String> undertakings = syntax.markers().of(Role.UNDERTAKING);
    return syntax.subjects(hit.head()).stream()
            .anyMatch(s -> undertakings.contains(syntax.token(s).lemma()))
        || Lists.item(reading) && opens(syntax, hit.head());
  }

  /** Whether one of several is the helper, and does alone what others do together: a project. */
  static boolean projects(Matcher.Hit hit, Scene scene, Set<String> actors) {
    return "COOPERATE".equals(hit.trigger().event())
        && PROJECTS.contains(hit.trigger().kind())
        && scene.donor() != null
        && actors.equals(Set.of(scene.donor()));
  }

  /** Whether a verb, or the one that it goes on from, is the first word and has no subject. */
  private static boolean opens(Syntax syntax, int verb) {
    int first = syntax.firstOfList(verb);
    return first == 0 && syntax.children(first, Relation.SUBJECT).isEmpty();
  }

  /** Adds who helps; whoever is helped stands for the other of the two. */
  private static void add(Set<String> helpers, ActorMention mention, Scene scene, boolean helped) {
    for (Actor actor : mention.actors()) {
      String helper = helped ? scene.counterpart(actor.code()) : actor.code();
      if (helper != null) {
        helpers.add(helper);
      }
    }
  }
}
