package org.chancery.text.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.text.claim.Status;
import org.chancery.text.document.Document;
import org.chancery.text.document.Passage;
import org.chancery.text.language.Governors;
import org.chancery.text.language.Language;
import org.chancery.text.language.Relation;
import org.chancery.text.language.Sentence;
import org.chancery.text.mention.Actor;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.ActorMention.Form;
import org.chancery.text.ontology.Ontology;
import org.chancery.text.pair.Labels;
import org.chancery.text.pair.PairReading;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * Types what a marked source does to a marked target in one sentence, by the same triggers and
 * roles that code documents. Built once for a language, immutable, shared by threads.
 */
public final class Relations {

  private static final String SOURCE = "source";
  private static final String TARGET = "target";

  /** What a refusal undoes: "did not sign", "declined to send". */
  private static final Set<String> REFUSABLE =
      Set.of("CONSULT", "SUPPORT", "COOPERATE", "AID", "AGREE", "CONCEDE", "RETREAT");

  /** Given where no trigger is found at all; the commonest thing that actors do is to speak. */
  private static final Typed UNKNOWN = new Typed("SUPPORT", 0.1);

  private static final String AGREE = "AGREE";
  private static final String SANCTION = "SANCTION";
  private static final String COERCE = "COERCE";
  private static final String ASSAULT = "ASSAULT";
  private static final String CONVICT = "convict";
  private static final Labels NO_LABELS = new Labels(Map.of());

  /**
   * Kinds of COERCE that the benchmark, as CAMEO's root 19 does with two of them, counts as force.
   */
  private static final Set<String> FORCE = Set.of("blockade", "occupation", "cyber-attack");

  private static final Set<String> YIELDING = Set.of("CONCEDE", "RETREAT");

  /**
   * What the tables' confidence weighs beside a trained reader's; less than what is best on rows
   * that the tables were corrected on.
   */
  private static final double TRUST = 0.8;

  private final Language language;
  private final Ontology ontology;
  private final Matcher matcher;
  private final Statuses statuses;
  private final Markers markers;

  private Relations(Language language, Ontology ontology) {
    this.language = language;
    this.ontology = ontology;
    matcher = new Matcher(TriggerTable.load(language.resources(), ontology));
    markers = Markers.load(language.resources());
    statuses = new Statuses(Governors.load(language.resources()));
  }

  public static Relations of(Language language) {
    return new Relations(language, Ontology.load());
  }

  /**
   * What was found.
   *
   * @param root PLOVER type with CONCEDE and RETREAT as YIELD
   * @param confidence 0 to 1
   */
  public record Typed(String root, double confidence) {}

  /**
   * Types one relation.
   *
   * @param source place of the source in {@code text}
   * @param target place of the target, or null where it is not in the text
   */
  public Typed type(String text, Span source, @Nullable Span target) {
    return told(text, source, target).typed();
  }

  /** What the tables tell, and whether it is by the ruling of {@link #imposed}. */
  private record Told(Typed typed, boolean imposed) {}

  private Told told(String text, Span source, @Nullable Span target) {
    Passage whole = new Passage(new Span(0, text.length()), Passage.Role.PARAGRAPH);
    Document document =
        new Document(
            "relation",
            "relation",
            null,
            null,
            null,
            language.code(),
            text,
            List.of(whole),
            List.of());
    Candidate best = null;
    for (Sentence sentence : language.sentences().read(document)) {
      Reading reading = reading(sentence, source, target);
      List<Matcher.Hit> acts =
          matcher.hits(reading).stream().filter(h -> h.trigger().event() != null).toList();
      for (Matcher.Hit hit : acts) {
        Candidate candidate = candidate(reading, acts, hit, source, target);
        best = best == null || candidate.score() > best.score() ? candidate : best;
      }
    }
    return best == null
        ? new Told(UNKNOWN, false)
        : new Told(
            new Typed(best.root(), Math.max(0.15, Math.min(0.95, best.score() / 12))),
            best.imposed());
  }

  /**
   * Types one relation by the tables and by a trained reader together: the reader's probabilities
   * of the roots, to which the tables add their confidence in one of them.
   *
   * @param target place of the target, or null where it is not in the text
   * @param read what the reader says of the same pair
   * @param weight of the reader's word, as in {@link org.chancery.text.pair.PairClassifier#weight}
   */
  public Typed type(
      String text, Span source, @Nullable Span target, PairReading read, double weight) {
    Told told = told(text, source, target);
    Map<String, Double> roots = new TreeMap<>();
    read.types()
        .only(ontology.types()::containsKey)
        .probabilities()
        .forEach((type, p) -> vote(roots, type, p, read));
    if (told.imposed()) {
      roots.merge(COERCE, roots.getOrDefault(SANCTION, 0.0), Double::sum);
      roots.remove(SANCTION);
    }
    double trust = TRUST * told.typed().confidence() / weight;
    roots.merge(told.typed().root(), trust, Double::sum);
    Map.Entry<String, Double> best =
        Collections.max(roots.entrySet(), Map.Entry.comparingByValue());
    return new Typed(best.getKey(), best.getValue() / (1 + trust));
  }

  /** The rulings of {@link #root}, each as far as its case is likely. */
  private void vote(Map<String, Double> roots, String type, double p, PairReading read) {
    double other = 0;
    if (YIELDING.contains(type)) {
      other = p * read.statuses().of(Status.PLANNED.word());
      roots.merge(AGREE, other, Double::sum);
    } else if (type.equals(COERCE)) {
      other = p * FORCE.stream().mapToDouble(read.kinds()::of).sum();
      roots.merge(ASSAULT, other, Double::sum);
    } else if (type.equals(SANCTION)) {
      other = p * read.modes().getOrDefault(type, NO_LABELS).of(CONVICT);
      roots.merge("ACCUSE", other, Double::sum);
    }
    roots.merge(ontology.type(type).root(), p - other, Double::sum);
  }

  private record Candidate(String root, boolean imposed, double score) {}

  private Reading reading(Sentence sentence, Span source, @Nullable Span target) {
    List<ActorMention> actors = new ArrayList<>();
    add(actors, sentence, source, SOURCE);
    if (target != null && !target.overlaps(source)) {
      add(actors, sentence, target, TARGET);
    }
    actors.sort(Comparator.comparing(ActorMention::span));
    Syntax syntax = new Syntax(language.parser().parse(sentence), markers);
    return new Reading(syntax, actors, List.of(), List.of(), List.of());
  }

  private static void add(List<ActorMention> actors, Sentence sentence, Span span, String code) {
    if (sentence.span().overlaps(span)) {
      actors.add(new ActorMention(span, List.of(Actor.of(code, "GOV")), Form.NAME));
    }
  }

  /**
   * How well a trigger fits: the source in the actor's slot and the target in the recipient's weigh
   * most, then nearness to both, then how much its row asked for.
   */
  private Candidate candidate(
      Reading reading,
      List<Matcher.Hit> acts,
      Matcher.Hit hit,
      Span source,
      @Nullable Span target) {
    Cast cast = new Cast(reading);
    Roles roles = hit.trigger().roles();
    List<ActorMention> actors = cast.fill(hit, roles.actor());
    List<ActorMention> recipients = cast.fill(hit, roles.recipient());
    double score = 0.5 * hit.trigger().pattern().conditions().size();
    score += names(actors, SOURCE) ? 4 : 0;
    score += names(recipients, TARGET) ? 4 : 0;
    score += roles.together() && (names(actors, TARGET) || names(recipients, SOURCE)) ? 3 : 0;
    score -= names(actors, TARGET) && !names(actors, SOURCE) && !roles.together() ? 2 : 0;
    Span place = reading.syntax().token(hit.head()).span();
    score += nearness(reading, place, source) + nearness(reading, place, target);
    score -= source.overlaps(place) ? 3 : 0;
    score -= 2 * governors(reading, acts, hit);
    Status status = statuses.told(reading.syntax(), hit);
    return new Candidate(root(hit, status), imposed(hit), score);
  }

  private static boolean names(List<ActorMention> mentions, String code) {
    return mentions.stream().anyMatch(m -> m.actors().getFirst().code().equals(code));
  }

  /** 2 for neighbours, falling to 0 over a dozen words. */
  private static double nearness(Reading reading, Span place, @Nullable Span other) {
    if (other == null) {
      return 0;
    }
    int a = reading.sentence().tokenAt(place.start());
    int from = reading.sentence().tokenAt(other.start());
    int to = reading.sentence().tokenAt(Math.max(other.start(), other.end() - 1));
    int distance = a < from ? from - a : a > to ? a - to : 0;
    return 2 * Math.exp(-distance / 6.0);
  }

  /** How many other triggers stand above: "<i>refused</i> a request for aid" is no aid. */
  private static int governors(Reading reading, List<Matcher.Hit> acts, Matcher.Hit hit) {
    Set<Integer> heads = new HashSet<>();
    acts.forEach(other -> heads.add(other.head()));
    int count = 0;
    int at = hit.head();
    for (int steps = 0; steps < reading.syntax().size(); steps++) {
      Relation relation = reading.syntax().arc(at).relation();
      int above = reading.syntax().arc(at).head();
      if (above < 0 || relation == Relation.CONJUNCT || relation == Relation.ADVERBIAL) {
        break;
      }
      count += heads.contains(above) ? 1 : 0;
      at = above;
    }
    return count;
  }

  /** "imposed sanctions on": a new measure, and no relation that was there before ends by it. */
  private static boolean imposed(Matcher.Hit hit) {
    return SANCTION.equals(hit.trigger().event())
        && hit.trigger().kind().equals("sanction")
        && hit.trigger().modes().isEmpty();
  }

  /**
   * The benchmark's rulings: what is refused is REJECT, a promise to yield is AGREE, a verdict
   * still an accusation, sanctions that are imposed COERCE, and blockades, occupations and attacks
   * on computers ASSAULT.
   */
  private String root(Matcher.Hit hit, Status status) {
    String told = hit.trigger().event();
    if (told != null && status == Status.DENIED && REFUSABLE.contains(told)) {
      return "REJECT";
    }
    if (status == Status.PLANNED && told != null && YIELDING.contains(told)) {
      return AGREE;
    }
    if (hit.trigger().modes().contains(CONVICT)) {
      return "ACCUSE";
    }
    if (imposed(hit)) {
      return COERCE;
    }
    if (COERCE.equals(told) && FORCE.contains(hit.trigger().kind())) {
      return ASSAULT;
    }
    String event = ClaimMaker.type(hit.trigger().event(), status);
    return event == null ? UNKNOWN.root() : ontology.type(event).root();
  }
}
