package org.chancery.text.code;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.text.code.Markers.Role;
import org.chancery.text.document.Passage;
import org.chancery.text.language.Arc;
import org.chancery.text.language.Predicate;
import org.chancery.text.language.Predicate.Mood;
import org.chancery.text.language.Predicate.Tense;
import org.chancery.text.language.Relation;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.ontology.Kind;
import org.chancery.text.ontology.Ontology;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the hits that state something: an act with somebody in it. A noun that names nobody
 * ("trade, education and development"), a word inside a name ("the Development Programme") and a
 * purpose without an actor of its own ("to promote growth") state nothing.
 */
final class Filter {

  /** Types that only somebody can do, though they are no conflict. */
  private static final Set<String> GRANTED = Set.of("CONCEDE", "RETREAT");

  private final Ontology ontology;
  private final Set<String> remarks;
  private final PlacedActors people;
  private final TriggerTable triggers;

  /**
   * Makes a filter.
   *
   * @param remarks lemmas of verbs that only remark on something
   * @param people the words for people
   * @param triggers with the class of words for agreements
   */
  Filter(Ontology ontology, Set<String> remarks, PlacedActors people, TriggerTable triggers) {
    this.triggers = triggers;
    this.people = people;
    this.ontology = ontology;
    this.remarks = Set.copyOf(remarks);
  }

  /** Why a hit states nothing, or null where it states something. */
  @Nullable Drop objection(
      Scene scene, Reading reading, Matcher.Hit hit, Kind kind, Span quote, Parties parties) {
    if (parties.nobody()) {
      return Drop.NOBODY;
    }
    if (new HomeAffairs(scene, triggers, ontology).only(reading, hit, parties)) {
      return Drop.AT_HOME_ONLY;
    }
    if (reading.syntax().token(reading.syntax().size() - 1).text().equals("?")) {
      return Drop.ASKED;
    }
    if (kind.needs().equals("quantity") && !counted(reading, quote)) {
      return Drop.UNCOUNTED;
    }
    boolean verbless = verbless(reading.syntax(), hit.head());
    boolean meeting = "CONSULT".equals(hit.trigger().event());
    if (verbless
        && meeting
        && kind.id().equals("statement")
        && reading.sentence().role() == Passage.Role.HEADING) {
      return Drop.HEADING;
    }
    boolean told = counted(reading, quote) || dated(reading, quote);
    if (kind.needs().equals("clause") && verbless && !told) {
      return Drop.VERBLESS;
    }
    if (blind(reading, hit, kind, parties)) {
      return Drop.UNKNOWN_SUBJECT;
    }
    if (kind.needs().equals("journey") && !abroad(reading, hit, quote, parties)) {
      return Drop.AT_HOME;
    }
    if (insideName(reading, hit.head(), kind)) {
      return Drop.PART_OF_NAME;
    }
    if (topic(reading, hit)) {
      return Drop.TOPIC;
    }
    if (idleRemark(reading, hit, kind, quote, parties)) {
      return Drop.IDLE_REMARK;
    }
    return stated(reading, hit, kind, parties) ? null : Drop.UNSTATED;
  }

  /**
   * Whether cooperation that the codebook counts only between two sides names or implies but one. A
   * sanction is kept: whom it hits is often told a sentence before.
   */
  boolean oneSided(Matcher.Hit hit, Parties parties) {
    String event = hit.trigger().event();
    return event != null
        && ontology.type(event).recipientRequired()
        && ontology.type(event).cooperative()
        && Stream.concat(parties.actors().stream(), parties.recipients().stream())
                .map(p -> p.actor().code())
                .distinct()
                .count()
            < 2;
  }

  /** "the Agreement on Technical <i>Cooperation</i>": what a treaty is about is no act. */
  private boolean topic(Reading reading, Matcher.Hit hit) {
    Syntax syntax = reading.syntax();
    int at = hit.head();
    for (int steps = 0; steps < 4 && at >= 0 && syntax.predicate(at).isEmpty(); steps++) {
      Arc arc = syntax.arc(at);
      boolean about = syntax.markers().of(Role.TOPIC).contains(arc.marker());
      if (about
          && arc.head() >= 0
          && triggers.inClass("agreement", syntax.token(arc.head()).lemma())) {
        return true;
      }
      at = arc.head();
    }
    return false;
  }

  private static boolean stated(Reading reading, Matcher.Hit hit, Kind kind, Parties parties) {
    return parties.told() > 0
        || kind.needs().equals("publisher")
        || kind.needs().equals("struck")
        || kind.needs().equals("pair")
        || kind.needs().equals("mutual") && reading.syntax().predicate(hit.head()).isPresent()
        || meets(reading, hit)
        || statesByItself(reading.syntax(), hit);
  }

  /** Whether a word is neither a verb nor what a verb says of its subject: "became free". */
  private static boolean verbless(Syntax syntax, int head) {
    int above = syntax.arc(head).head();
    boolean said =
        syntax.token(head).is(Tag.ADJECTIVE)
            && syntax.arc(head).relation() != Relation.MODIFIER
            && above >= 0
            && syntax.predicate(above).isPresent();
    return syntax.predicate(head).isEmpty() && !said && !clause(syntax, head);
  }

  /** "Chad is a strategic <i>partner</i>": what a main clause says. */
  private static boolean clause(Syntax syntax, int head) {
    int verb = syntax.arc(head).head();
    return verb >= 0
        && syntax.arc(head).relation() == Relation.OBJECT
        && syntax.arc(verb).relation() == Relation.ROOT
        && syntax.markers().of(Role.COPULA).contains(syntax.token(verb).lemma());
  }

  private static boolean dated(Reading reading, Span quote) {
    return reading.times().stream().anyMatch(t -> quote.overlaps(t.span()));
  }

  private static boolean counted(Reading reading, Span quote) {
    return reading.quantities().stream().anyMatch(q -> quote.overlaps(q.span()));
  }

  /**
   * "The meeting with the traders was called off", «запланировано подписание плана», «размер
   * кредита – 40 млн»: an occasion, a plan or counted help that a sentence is about.
   */
  private static boolean meets(Reading reading, Matcher.Hit hit) {
    Syntax syntax = reading.syntax();
    int first = syntax.firstOfList(hit.head());
    int verb = syntax.arc(first).head();
    boolean subject = syntax.arc(first).relation() == Relation.SUBJECT && verb >= 0;
    Predicate predicate = subject ? syntax.predicate(verb).orElse(null) : null;
    return predicate != null
        && predicate.tense() != Tense.NONE
        && hit.trigger().event() != null
        && ("CONSULT".equals(hit.trigger().event())
            || predicate.moods().contains(Mood.INTENDED)
            || "AID".equals(hit.trigger().event()) && !reading.quantities().isEmpty());
  }

  /** A finite verb states its act even where nobody is named: "Dozens of clinics were built". */
  private static boolean statesByItself(Syntax syntax, Matcher.Hit hit) {
    Predicate predicate = syntax.predicate(hit.head()).orElse(null);
    boolean finite = predicate != null && predicate.tense() != Tense.NONE;
    boolean governed =
        syntax.arc(hit.head()).relation() == Relation.COMPLEMENT
            && syntax.opens(hit.head(), Role.INFINITIVE);
    return finite && !governed;
  }

  /**
   * "The ministers noted the importance of dialogue": a remark is recorded where it is about the
   * other side or about something that can be named, dated or counted.
   */
  private boolean idleRemark(
      Reading reading, Matcher.Hit hit, Kind kind, Span quote, Parties parties) {
    boolean remark =
        kind.id().equals("position")
            && remarks.contains(reading.syntax().token(hit.head()).lemma());
    if (!remark || parties.told() > 1) {
      return false;
    }
    int head = reading.syntax().token(hit.head()).span().end();
    boolean counted = counted(reading, quote);
    boolean dated = dated(reading, quote);
    boolean named =
        reading.sentence().tokens().stream()
            .filter(t -> t.is(Tag.NAME) && t.span().start() > head && quote.contains(t.span()))
            .anyMatch(t -> reading.actors().stream().noneMatch(a -> a.span().overlaps(t.span())));
    return !counted && !dated && !named;
  }

  /**
   * "The drought threatened herders", "the cuts allow farmers to sell": what has a subject that is
   * nobody is no act of conflict and no concession.
   */
  private boolean blind(Reading reading, Matcher.Hit hit, Kind kind, Parties parties) {
    String event = hit.trigger().event();
    boolean deliberate =
        event != null && (!ontology.type(event).cooperative() || GRANTED.contains(event));
    if (!deliberate || parties.actors().stream().anyMatch(p -> p.words() != null)) {
      return false;
    }
    List<Integer> subjects = reading.syntax().subjects(hit.head());
    boolean placed = Whereabouts.atHome(kind) && !parties.actors().isEmpty();
    boolean somebody =
        subjects.stream()
            .map(reading.syntax()::token)
            .anyMatch(t -> parties.told() > 0 && people.agent(t) || placed && crowd(t));
    return reading.syntax().predicate(hit.head()).isPresent()
        && !subjects.isEmpty()
        && !somebody
        && new Cast(reading).at(subjects).isEmpty();
  }

  private boolean crowd(Token token) {
    return triggers.inClass("crowd", token.lemma()) || triggers.inClass("people", token.lemma());
  }

  /** A journey has a traveller, who is named where the verb has a subject, and another country. */
  private static boolean abroad(Reading reading, Matcher.Hit hit, Span quote, Parties parties) {
    boolean together = parties.recipients().isEmpty() && parties.actors().size() > 1;
    boolean both = !parties.actors().isEmpty() && !parties.recipients().isEmpty();
    boolean named = parties.actors().stream().anyMatch(p -> p.words() != null);
    Syntax syntax = reading.syntax();
    boolean thing =
        syntax.predicate(hit.head()).isPresent()
            && syntax.subjects(hit.head()).stream()
                .anyMatch(s -> !syntax.token(s).is(Tag.NAME, Tag.PRONOUN));
    return together || both && (named || !thing) && !home(reading, quote, parties);
  }

  /** "The President toured Ohio": a place in the one traveller's own country. */
  private static boolean home(Reading reading, Span quote, Parties parties) {
    String own = parties.actors().getFirst().actor().code();
    boolean guessed = parties.recipients().stream().allMatch(p -> p.words() == null);
    return parties.actors().size() == 1
        && guessed
        && reading.places().stream()
            .anyMatch(p -> quote.overlaps(p.span()) && own.equals(p.place().country()));
  }

  /** "<i>a member</i> of the league": the first noun of a mention, which says what one is there. */
  private static boolean opens(Reading reading, ActorMention mention, Token token) {
    return reading.sentence().tokens().stream()
        .filter(t -> mention.span().contains(t.span()) && t.span().start() < token.span().start())
        .noneMatch(t -> t.is(Tag.NOUN, Tag.NAME));
  }

  private static boolean insideName(Reading reading, int head, Kind kind) {
    Token token = reading.syntax().token(head);
    for (ActorMention mention : reading.actors()) {
      boolean member = kind.id().equals("membership") && opens(reading, mention, token);
      boolean part =
          mention.span().contains(token.span())
              && mention.span().length() > token.span().length()
              && !member;
      if (part && mention.form() != ActorMention.Form.COLLECTIVE) {
        return true;
      }
    }
    boolean capital = token.is(Tag.NAME) && Character.isUpperCase(token.text().charAt(0));
    boolean modifies = reading.syntax().arc(head).relation() == Relation.COMPOUND;
    return capital && modifies;
  }
}
