package org.chancery.text.code;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.text.claim.Claim;
import org.chancery.text.document.Document;
import org.chancery.text.document.Passage;
import org.chancery.text.language.Relation;
import org.chancery.text.language.Token.Tag;
import org.chancery.text.mention.TimeMention;
import org.chancery.text.mention.TimeValue;
import org.chancery.text.ontology.Kind;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a text has reached while it is read from the top: the date of its story, within a passage
 * ("She came to Quito in April 2012. She met …" dates the meeting too), and the lead of a list.
 */
final class Narration {

  /** Kinds of contacts that an occasion told without names can mean. */
  private static final Set<String> CONTACTS =
      Set.of("visit", "meeting", "negotiation", "consultations", "commission-session", "summit");

  /** Types of acts that one state after another does to the same. */
  private static final Set<String> CONTINUED = Set.of("AID", "SANCTION");

  /** Types that two states are taken to share where a text about them names nobody. */
  private static final Set<String> FRIENDLY =
      Set.of("AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID");

  private final Document document;
  private final Trace trace;
  private @Nullable TimeValue date;
  private @Nullable Passage passage;
  private Lists.@Nullable Lead lead;
  private Parties helped = Parties.NONE;
  private @Nullable Passage helpedIn;
  private final Map<String, List<Claim.Party>> done = new HashMap<>();
  private @Nullable Passage doneIn;
  private final Map<String, Integer> donors = new HashMap<>();
  private final Map<String, Parties> help = new HashMap<>();
  private Parties invited = Parties.NONE;
  private Parties visiting = Parties.NONE;
  private @Nullable Passage visitingIn;
  private final Set<String> kinds = new HashSet<>();
  private Parties last = Parties.NONE;
  private @Nullable Passage lastIn;

  Narration(Document document, Trace trace) {
    this.document = document;
    this.trace = trace;
  }

  /** Who is told of what is decided on the way. */
  Trace trace() {
    return trace;
  }

  /** Takes note of an act of state told at {@code time}. */
  void reached(TimeMention time) {
    date = time.value();
    passage = passageAt(time.span().start());
  }

  /** The date reached in the passage that holds {@code offset}, or null. */
  @Nullable TimeValue at(int offset) {
    return passage != null && passage.equals(passageAt(offset)) ? date : null;
  }

  /** Takes note that an act of a kind was told, and of whom. */
  void told(Kind kind, Matcher.Hit hit, Span quote, Parties told) {
    kinds.add(kind.id());
    last = told;
    lastIn = passageAt(quote.start());
    String event = hit.trigger().event();
    if (event != null && CONTINUED.contains(event) && !told.recipients().isEmpty()) {
      Passage here = passageAt(quote.start());
      if (here != null && !here.equals(doneIn)) {
        done.clear();
      }
      doneIn = here;
      done.put(event, told.recipients());
    }
    if (kind.id().equals("invitation")) {
      invited = told;
    }
    if (kind.id().equals("visit") && told.told() > 0) {
      visiting = told;
      visitingIn = passageAt(quote.start());
    }
    if ("AID".equals(hit.trigger().event())) {
      if (told.told() > 0 && told.actors().size() == 1 && told.recipients().size() == 1) {
        told.actors().forEach(p -> donors.merge(p.actor().code(), told.told(), Integer::sum));
        told.actors().forEach(p -> help.put(p.actor().code(), told));
      }
      helped = told;
      helpedIn = passageAt(quote.start());
    }
  }

  /**
   * Who is meant where a sentence goes on and names nobody: "Dozens of clinics were built", "the
   * invitation was accepted". Nobody where the passage told of no help or invitation before.
   */
  Parties parties(Reading reading, Matcher.Hit hit) {
    if (hit.trigger().kind().equals("acceptance")) {
      return invited.swapped();
    }
    Passage here = passageAt(reading.sentence().span().start());
    if (hit.trigger().kind().equals("visit") && here != null && here.equals(visitingIn)) {
      return new Parties(visiting.actors(), visiting.recipients(), 0);
    }
    if (!"AID".equals(hit.trigger().event())) {
      return Parties.NONE;
    }
    boolean goesOn = helpedIn != null && helpedIn.equals(here);
    Parties usual = goesOn ? helped : usual();
    return new Parties(usual.actors(), usual.recipients(), 0);
  }

  /**
   * The sides of a hit with those to whom the passage told that something like it was done: "Peru
   * expelled the envoy of Chad. Fiji <i>recalled its ambassador</i>".
   */
  Parties completed(Reading reading, Matcher.Hit hit, Kind kind, Span quote, Parties found) {
    List<Claim.Party> last = done.getOrDefault(hit.trigger().event(), List.of());
    boolean open =
        found.recipients().isEmpty()
            && found.told() > 0
            && !kind.oneSided()
            && reading.syntax().predicate(hit.head()).isPresent()
            && !hit.trigger().roles().recipient().equals(List.of("none"));
    Passage here = passageAt(reading.sentence().span().start());
    boolean meant =
        open
            && here != null
            && here.equals(doneIn)
            && last.stream().noneMatch(p -> acts(found, p.actor().code()));
    return meant
        ? new Parties(
            found.actors(),
            last.stream().map(p -> new Claim.Party(p.actor(), null)).toList(),
            found.told())
        : Neighbours.completed(reading, hit, kind, quote, found);
  }

  /**
   * Those who are most likely meant by words that name nobody: those of the act that the passage
   * told last; else, of words and deeds between friends, the two of whom the text is. Nobody is
   * taken to fight or to threaten whom the text has not told of as one of two sides.
   */
  Parties supposed(Scene scene, Reading reading, Matcher.Hit hit, Parties found) {
    if (!found.nobody()) {
      return new Parties(found.actors(), found.recipients(), Math.max(1, found.told()));
    }
    boolean friendly = FRIENDLY.contains(String.valueOf(hit.trigger().event()));
    Passage here = passageAt(reading.sentence().span().start());
    if (here != null && here.equals(lastIn) && (friendly || !last.recipients().isEmpty())) {
      return hit.trigger().roles().together() ? last.unnamed().together() : last.unnamed();
    }
    return friendly && scene.pair().size() == 2 ? Parties.of(scene.pair()) : found;
  }

  private static boolean acts(Parties found, String code) {
    return found.actors().stream().anyMatch(p -> p.actor().code().equals(code));
  }

  /** The last help of the side that helps in this text, where nearly all help is its own. */
  private Parties usual() {
    int all = donors.values().stream().mapToInt(n -> n).sum();
    return donors.entrySet().stream()
        .filter(d -> 3 * d.getValue() > 2 * all)
        .map(d -> help.getOrDefault(d.getKey(), Parties.NONE))
        .findFirst()
        .orElse(Parties.NONE);
  }

  /**
   * The sides of a hit, turned about where they were only guessed and the text has told before that
   * it is the other side that helps.
   */
  Parties directed(Matcher.Hit hit, Parties found) {
    boolean guessed =
        "AID".equals(hit.trigger().event())
            && found.told() == 0
            && found.actors().size() == 1
            && found.recipients().size() == 1;
    return guessed && helps(found.recipients()) > 2 * helps(found.actors())
        ? found.swapped()
        : found;
  }

  private int helps(List<Claim.Party> side) {
    return donors.getOrDefault(side.getFirst().actor().code(), 0);
  }

  /** Whether a noun only points back: "the visit", "during the talks", told of before. */
  boolean knows(Reading reading, Matcher.Hit hit, Span quote) {
    Syntax syntax = reading.syntax();
    boolean contact =
        "CONSULT".equals(hit.trigger().event()) && syntax.predicate(hit.head()).isEmpty();
    boolean definite =
        syntax.children(hit.head()).stream().anyMatch(c -> c < hit.head() && definite(syntax, c));
    boolean dated = reading.times().stream().anyMatch(t -> quote.overlaps(t.span()));
    boolean help = "AID".equals(hit.trigger().event()) && syntax.predicate(hit.head()).isEmpty();
    boolean demonstrated =
        syntax.children(hit.head()).stream()
            .anyMatch(
                c -> syntax.markers().of(Markers.Role.SAME).contains(syntax.token(c).lemma()));
    return !dated
        && (contact && definite && kinds.contains(hit.trigger().kind())
            || contact && frames(syntax, hit.head())
            || help && demonstrated && helpedIn != null);
  }

  /** «По итогам <i>переговоров</i> подписано …»: a bare occasion of another act, told before. */
  private boolean frames(Syntax syntax, int head) {
    boolean told = kinds.stream().anyMatch(CONTACTS::contains);
    return told
        && syntax.arc(head).relation() == Relation.OBLIQUE
        && syntax.markers().of(Markers.Role.DURING).contains(syntax.arc(head).marker())
        && syntax.children(head).stream().noneMatch(c -> names(syntax, c));
  }

  private static boolean names(Syntax syntax, int token) {
    return syntax.token(token).is(Tag.NAME, Tag.NOUN)
        || syntax.arc(token).relation() == Relation.POSSESSOR;
  }

  private static boolean definite(Syntax syntax, int token) {
    return syntax.token(token).is(Tag.DETERMINER)
        && !syntax.markers().of(Markers.Role.INDEFINITE).contains(syntax.token(token).lemma());
  }

  /** Whether a sentence stands in an item of a list, as its first or as a later one. */
  boolean inItem(Reading reading) {
    Passage here = passageAt(reading.sentence().span().start());
    return Lists.item(reading) || here != null && here.role() == Passage.Role.ITEM;
  }

  Lists.@Nullable Lead lead() {
    return lead;
  }

  void leadsIn(Lists.@Nullable Lead next) {
    lead = next;
  }

  private @Nullable Passage passageAt(int offset) {
    for (Passage each : document.passages()) {
      if (each.span().contains(offset)) {
        return each;
      }
    }
    return null;
  }
}
