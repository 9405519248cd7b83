package org.chancery.record.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.record.Evidence;
import org.chancery.text.mention.Place;
import org.chancery.text.span.Span;

/**
 * Compares two claims of one block, feature by feature. Each feature gives one row of the table of
 * weights, or none where there is nothing to compare: silence is no evidence.
 */
final class Scoring {

  /** How much of the longer quotation the shorter one must cover to be the same words. */
  private static final double SAME_WORDS = 0.6;

  /** What excludes need not be weighed further. */
  private static final double EXCLUDED = -15;

  private static final double MANY = 0.6;
  private static final double SOME = 0.25;

  /** Fewer words than these are too few to say that they differ. */
  private static final int ENOUGH_WORDS = 4;

  /** Whoever says the same says it in the same words or numbers. */
  private static final Set<Evidence> AGREED =
      Set.of(
          Weights.of("words", "many"), Weights.of("amount", "same"), Weights.of("ordinal", "same"));

  private final List<Evidence> evidence = new ArrayList<>();
  private final Profile a;
  private final Profile b;

  private Scoring(Profile a, Profile b) {
    this.a = a;
    this.b = b;
  }

  /** The same whichever of the two comes first. */
  static Score score(Profile a, Profile b) {
    return new Scoring(a, b).score(false);
  }

  /** All that was observed, even of a pair that its dates or statuses exclude. */
  static List<Evidence> observations(Profile a, Profile b) {
    return new Scoring(a, b).score(true).evidence();
  }

  private Score score(boolean whole) {
    if (a.key().equals(b.key())) {
      add("document", "duplicate");
      return Score.of(evidence);
    }
    add("base", "pair");
    String date = Times.compare(a, b);
    add("date", date);
    status(date);
    if (!whole && Score.of(evidence).total() < EXCLUDED) {
      return Score.of(evidence);
    }
    kind(date);
    parties();
    people();
    place();
    Numbers.ordinals(a, b).ifPresent(outcome -> add("ordinal", outcome));
    Numbers.amounts(a, b).ifPresent(outcome -> add("amount", outcome));
    topics();
    words();
    said(date);
    document();
    if (a.sum() != b.sum()) {
      add("sum", "item");
    }
    return Score.of(evidence);
  }

  private void add(String feature, String outcome) {
    evidence.add(Weights.of(feature, outcome));
  }

  private void status(String date) {
    if (a.ahead() != b.ahead() && !a.denied() && !b.denied()) {
      add(
          "status",
          date.equals("same-day") || date.equals("same-day-lent")
              ? "plan-of-day"
              : "plan-and-fact");
    }
  }

  private void kind(String date) {
    if (a.kind().equals(b.kind())) {
      add("kind", "same");
      if (Families.once(a.kind())) {
        add("kind", "once");
      } else if (Families.single(a.kind()) && Times.CLOSE.contains(date)) {
        add("kind", "rare");
      }
    } else {
      add(
          "kind",
          Families.family(a.kind()).equals(Families.family(b.kind())) || visitAsTalks()
              ? "akin"
              : "other");
    }
  }

  /** A visit and the talks held on it are told for each other where it is a matter of a day. */
  private boolean visitAsTalks() {
    Set<String> families = Set.of(Families.family(a.kind()), Families.family(b.kind()));
    return families.equals(Set.of("visit", "talks")) && short_(a) && short_(b);
  }

  private static boolean short_(Profile profile) {
    Window date = profile.date();
    return date == null || date.exact() || !date.occasion();
  }

  private void parties() {
    Set<String> x = a.parties();
    Set<String> y = b.parties();
    if (x.equals(y)) {
      add("parties", x.size() > 1 || a.unit().contains("+") ? "same" : "alone");
    } else {
      add("parties", x.containsAll(y) || y.containsAll(x) ? "fewer" : "other");
    }
    if (reversed()) {
      add("direction", "reversed");
    }
  }

  /** Of talks it does not matter who is told first; of help, visits and refusals it does. */
  private boolean reversed() {
    boolean told = !a.recipients().isEmpty() && !b.recipients().isEmpty();
    boolean contact = a.block().equals("contact") && !(visit(a) && visit(b));
    return told
        && !contact
        && !a.block().equals("text")
        && a.actors().equals(b.recipients())
        && b.actors().equals(a.recipients());
  }

  private static boolean visit(Profile profile) {
    return Families.family(profile.kind()).equals("visit");
  }

  private void people() {
    boolean shared = false;
    boolean other = false;
    for (Map.Entry<String, Set<String>> side : a.people().entrySet()) {
      Set<String> others = b.people().get(side.getKey());
      if (others != null) {
        boolean same = side.getValue().stream().anyMatch(others::contains);
        shared |= same;
        other |= !same && sameLanguage();
      }
    }
    if (shared) {
      add("people", "shared");
    } else if (other) {
      add("people", "other");
    }
  }

  private boolean sameLanguage() {
    return a.cited().document().language().equals(b.cited().document().language());
  }

  private void place() {
    Place p = a.cited().claim().place();
    Place q = b.cited().claim().place();
    if (p == null || q == null) {
      return;
    }
    if (p.name() != null && q.name() != null) {
      if (p.name().equals(q.name())) {
        add("place", "same-town");
        return;
      }
      boolean country = p.country() != null && p.country().equals(q.country());
      add("place", country ? "other-town" : "other-country");
    } else if (p.country() != null && q.country() != null) {
      add("place", p.country().equals(q.country()) ? "same-country" : "other-country");
    }
  }

  private void topics() {
    if (a.topics().isEmpty() && b.topics().isEmpty()) {
      return;
    }
    if (a.topics().isEmpty() || b.topics().isEmpty()) {
      add("topic", "one");
      return;
    }
    Set<String> common = new HashSet<>(a.topics());
    common.retainAll(b.topics());
    int fewer = Math.min(a.topics().size(), b.topics().size());
    boolean shared = common.size() * 2 >= fewer;
    add("topic", common.isEmpty() ? "other" : shared ? "shared" : "partly");
    if (shared && Families.object(a.kind()) && Families.object(b.kind())) {
      add("kind", "object");
    }
  }

  private void words() {
    int fewer = Math.min(a.stems().size(), b.stems().size());
    if (!sameLanguage() || fewer < ENOUGH_WORDS) {
      return;
    }
    Set<String> common = new HashSet<>(a.stems());
    common.retainAll(b.stems());
    double share = (double) common.size() / fewer;
    add("words", share >= MANY ? "many" : share >= SOME ? "some" : "few");
  }

  /** Two positions of one day are one only where they say the same. */
  private void said(String date) {
    if (Families.said(a.kind()) && Families.said(b.kind())) {
      boolean close = Times.CLOSE.contains(date);
      boolean agreed =
          evidence.stream()
              .anyMatch(e -> AGREED.contains(e) || close && e.outcome().equals("shared"));
      if (!agreed) {
        add("topic", "unlike");
      }
    }
  }

  private void document() {
    if (!a.document().equals(b.document())) {
      return;
    }
    if (sameWords()) {
      add("document", "same-words");
      return;
    }
    boolean akin = Families.family(a.kind()).equals(Families.family(b.kind()));
    if (akin && a.heading() != b.heading()) {
      add("document", "heading");
    } else if (!a.kind().equals(b.kind())) {
      add("document", akin ? "akin-apart" : "same-kinds-apart");
    } else {
      add("document", Families.single(a.kind()) ? "same-single" : "same");
    }
  }

  private boolean sameWords() {
    Span x = a.cited().claim().quote();
    Span y = b.cited().claim().quote();
    int common = Math.min(x.end(), y.end()) - Math.max(x.start(), y.start());
    return common >= SAME_WORDS * Math.max(x.length(), y.length())
        && a.cited().claim().status() == b.cited().claim().status();
  }
}
