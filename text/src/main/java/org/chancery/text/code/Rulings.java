package org.chancery.text.code;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Status;
import org.chancery.text.code.Markers.Role;
import org.chancery.text.language.Predicate;
import org.jspecify.annotations.Nullable;

/** Rulings of PLOVER's codebook that turn on more than a word. */
final class Rulings {

  /** Types of what one side does or grants at the other's wish. */
  private static final Set<String> GRANTED =
      Set.of("AID", "AGREE", "CONCEDE", "CONSULT", "RETREAT");

  /** Kinds for which somebody travels, or two sides sit down together. */
  private static final Set<String> IN_PERSON = Set.of("visit", "meeting", "conference");

  private Rulings() {}

  /**
   * "<i>Chad's request</i> to Oman was turned down": what somebody named asked for was asked for,
   * whatever the answer.
   */
  static boolean answered(Reading reading, List<Matcher.Hit> all, Matcher.Hit asked) {
    boolean asks = asked.trigger().kind().equals("request");
    return asks
        && !new Cast(reading).fill(asked, List.of("poss", "from", "by")).isEmpty()
        && all.stream()
            .filter(
                h ->
                    "REJECT".equals(h.trigger().event()) || h.trigger().kind().equals("acceptance"))
            .anyMatch(h -> reading.syntax().objects(h.head()).contains(asked.head()));
  }

  /**
   * The row of a hit, turned to a refusal where its verb tells of what somebody will not do: "would
   * not lend", "will not receive". What merely did not happen stays an act denied.
   */
  static Trigger refused(Reading reading, Matcher.Hit hit) {
    Trigger trigger = hit.trigger();
    boolean granted = trigger.event() != null && GRANTED.contains(trigger.event());
    return granted && unwilling(reading, hit.head()) ? trigger.asRefusal() : trigger;
  }

  /**
   * The row of a hit, turned to a meeting at a distance where nobody travelled: "hosted her for a
   * <i>virtual</i> meeting", "met <i>virtually</i>".
   */
  static Trigger remote(Reading reading, Matcher.Hit hit) {
    Trigger trigger = hit.trigger();
    boolean turns = IN_PERSON.contains(trigger.kind()) && "CONSULT".equals(trigger.event());
    return turns && remote(reading.syntax(), hit.head()) ? trigger.asRemote() : trigger;
  }

  /**
   * Whether a word beside the head, or beside what hangs on it, tells of a meeting at a distance.
   */
  private static boolean remote(Syntax syntax, int head) {
    Set<String> words = syntax.markers().of(Role.REMOTE);
    for (int i = 0; i < syntax.size(); i++) {
      boolean tells =
          words.contains(syntax.token(i).lemma())
              || words.contains(syntax.token(i).text().toLowerCase(Locale.ROOT));
      int above = tells ? syntax.arc(i).head() : -1;
      if (above == head || above >= 0 && nominal(syntax, above) && near(syntax, above, head)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun hangs on the head, be it by way of the name beside it. */
  private static boolean near(Syntax syntax, int noun, int head) {
    int above = syntax.arc(noun).head();
    return above == head
        || above >= 0 && nominal(syntax, above) && syntax.arc(above).head() == head;
  }

  private static boolean nominal(Syntax syntax, int token) {
    return syntax.predicate(token).isEmpty();
  }

  /** Whether a verb tells of what its subject will not do: "would not", "will never". */
  static boolean unwilling(Reading reading, int verb) {
    Predicate predicate = reading.syntax().predicate(verb).orElse(null);
    if (predicate == null || !predicate.negated() || predicate.passive()) {
      return false;
    }
    Set<String> will = reading.syntax().markers().of(Role.WILL);
    return reading.sentence().tokens().stream()
        .filter(t -> predicate.group().contains(t.span()))
        .anyMatch(t -> will.contains(t.lemma()));
  }

  /** "The visit did not <i>take place</i>": a verb whose row says of what it is told. */
  private static boolean takesPlace(Trigger trigger) {
    return trigger.pattern().conditions().stream()
        .anyMatch(c -> c.sort() == Pattern.Sort.SUBJECT && !c.negated());
  }

  /**
   * The type of an act: an exercise of two states is COOPERATE, of one alone MOBILIZE; a visit that
   * was put off or called off had been agreed; a project of the helper alone is AID.
   */
  static @Nullable String event(
      Scene scene, Reading reading, Matcher.Hit hit, Parties parties, Status status) {
    Trigger trigger = hit.trigger();
    boolean exercise = "MOBILIZE".equals(trigger.event()) && trigger.kind().equals("exercise");
    if (exercise && parties.actors().size() > 1) {
      return "COOPERATE";
    }
    if (!parties.recipients().isEmpty() && Donors.projects(hit, scene, codes(parties.actors()))) {
      return "AID";
    }
    boolean verbless = reading.syntax().predicate(hit.head()).isEmpty() || takesPlace(trigger);
    boolean off = verbless && "CONSULT".equals(trigger.event()) && status == Status.DENIED;
    return off ? "AGREE" : trigger.event();
  }

  private static Set<String> codes(List<Claim.Party> side) {
    Set<String> codes = new HashSet<>();
    side.forEach(party -> codes.add(party.actor().code()));
    return codes;
  }
}
