package org.chancery.text.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Derivation;
import org.chancery.text.claim.Status;
import org.chancery.text.language.Governors;
import org.chancery.text.language.Predicate.Mood;
import org.chancery.text.language.Predicate.Tense;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.PlaceMention;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.mention.TimeMention;
import org.chancery.text.mention.TimeValue.Bound;
import org.chancery.text.mention.TimeValue.Precision;
import org.chancery.text.ontology.Kind;
import org.chancery.text.ontology.Ontology;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/** Turns a hit into claims: parties, status, type as told, time, place, quantities, claimant. */
final class ClaimMaker {

  /** Cooperation that is told in the future is AGREE: PLOVER's ruling. */
  private static final Set<String> PROMISED = Set.of("CONSULT", "SUPPORT", "COOPERATE", "AID");

  /** What is done rather than said: its time is when it is done, not what is spoken of. */
  private static final Set<String> DEEDS =
      Set.of("CONSULT", "COOPERATE", "AID", "SANCTION", "RETREAT", "CONCEDE", "MOBILIZE");

  /** What {@link Certainty} replaces when all is known of a claim. */
  private static final double UNWEIGHED = 0.5;

  private final Ontology ontology;
  private final Statuses statuses;
  private final Attribution attribution;
  private final Contexts contexts;
  private final DateRules dates;
  private final Filter filter;
  private final Certainty certainty;
  private final String version;

  private ClaimMaker(
      String folder,
      Ontology ontology,
      Attribution attribution,
      PlacedActors people,
      Contexts contexts,
      Certainty certainty,
      TriggerTable triggers) {
    this.version = triggers.version();
    this.ontology = ontology;
    statuses = new Statuses(Governors.load(folder));
    this.attribution = attribution;
    this.contexts = contexts;
    dates = new DateRules(ontology);
    this.certainty = certainty;
    filter = new Filter(ontology, attribution.remarks(), people, triggers);
  }

  static ClaimMaker load(
      String folder,
      Ontology ontology,
      Attribution attribution,
      PlacedActors people,
      Contexts contexts,
      Certainty certainty,
      TriggerTable triggers) {
    return new ClaimMaker(folder, ontology, attribution, people, contexts, certainty, triggers);
  }

  /** Lemmas of verbs that remark on something rather than do something. */
  Set<String> remarks() {
    return attribution.remarks();
  }

  /** The claims of one hit: none where it names nobody, several where it lists several times. */
  List<Claim> claims(
      Scene scene, Reading reading, List<Matcher.Hit> all, Matcher.Hit hit, Narration narration) {
    return claims(scene, reading, all, hit, narration, /* supposing= */ false);
  }

  /**
   * The same of a hit whose words name nobody, supposing that the text still speaks of those of
   * whom it spoke before.
   */
  List<Claim> supposed(
      Scene scene, Reading reading, List<Matcher.Hit> all, Matcher.Hit hit, Narration narration) {
    return claims(scene, reading, all, hit, narration, /* supposing= */ true);
  }

  private List<Claim> claims(
      Scene scene,
      Reading reading,
      List<Matcher.Hit> all,
      Matcher.Hit hit,
      Narration narration,
      boolean supposing) {
    Kind kind = ontology.kind(hit.trigger().kind());
    Span quote = Amounts.measured(reading, hit, Quotes.of(reading.syntax(), hit));
    Statuses.Ruling ruling = statuses.of(reading.syntax(), hit, kind);
    narration.trace().rules(hit, ruling);
    Status status = counted(kind, Lists.agreed(reading, narration.lead(), ruling.status()));
    Parties parted = new PartyFinder(scene, reading, all, hit, kind, quote).find(status.ahead());
    Parties found = blamed(scene, reading, hit, parted);
    Parties meant =
        found.nobody()
            ? narration.parties(reading, hit)
            : narration.directed(hit, narration.completed(reading, hit, kind, quote, found));
    Parties parties = supposing ? narration.supposed(scene, reading, hit, meant) : meant;
    Drop objection = filter.objection(scene, reading, hit, kind, quote, parties);
    if (objection == null && !status.ahead() && filter.oneSided(hit, parties)) {
      objection = Drop.ONE_SIDED;
    }
    if (objection == null && narration.knows(reading, hit, quote)) {
      objection = Drop.KNOWN;
    }
    if (objection != null) {
      narration.trace().drops(hit, objection);
      return List.of();
    }
    List<Claim> claims = new ArrayList<>();
    for (Occasions.Occasion occasion : Occasions.of(reading, all, hit, quote)) {
      for (Shares.Share share : Shares.of(reading, hit, kind, quote, parties)) {
        Status told = ahead(scene, reading, hit, occasion.time()) ? Status.PLANNED : status;
        claims.add(claim(scene, reading, hit, kind, share, told, occasion, narration));
      }
      narration.told(kind, hit, quote, parties);
      if (occasion.time() != null && "CONSULT".equals(hit.trigger().event())) {
        narration.reached(occasion.time());
      }
    }
    return claims;
  }

  private Claim claim(
      Scene scene,
      Reading reading,
      Matcher.Hit hit,
      Kind kind,
      Shares.Share share,
      Status status,
      Occasions.Occasion occasion,
      Narration narration) {
    Span quote = share.quote();
    Parties parties = share.parties();
    @Nullable PlaceMention place = occasion.place();
    @Nullable TimeMention time = occasion.time();
    List<QuantityMention> quantities = Amounts.of(reading, hit, quote);
    DateRules.Dated date = dates.of(scene, reading, hit, told(kind, status), time, narration);
    Claim claim =
        new Claim(
            quote,
            type(Rulings.event(scene, reading, hit, parties, status), status),
            hit.trigger().modes(),
            contexts.of(kind, quote.in(scene.document().text())),
            kind.id(),
            kind.area(),
            parties.actors(),
            parties.recipients(),
            date.value(),
            time,
            Whereabouts.place(reading, hit, kind, parties.recipients(), place),
            place,
            quantities,
            status,
            claimants(scene, reading, hit, parties),
            UNWEIGHED,
            new Derivation(hit.trigger().id(), version));
    Claim sure = certainty.of(claim);
    narration.trace().makes(hit, sure, date.rule());
    return sure;
  }

  /** "said that the visit caused <i>concern</i>": whoever says so blames whom the row names. */
  private Parties blamed(Scene scene, Reading reading, Matcher.Hit hit, Parties parties) {
    boolean unsaid =
        "ACCUSE".equals(hit.trigger().event())
            && hit.trigger().roles().actor().equals(List.of("none"))
            && parties.actors().isEmpty();
    if (!unsaid) {
      return parties;
    }
    List<ActorMention> sources = new ArrayList<>(attribution.sources(reading, hit));
    ActorMention quoted = scene.speech().at(reading.syntax().token(hit.head()).span().start());
    if (sources.isEmpty() && quoted != null) {
      sources.add(quoted);
    }
    return sources.isEmpty() ? parties : parties.by(sources.getLast(), scene);
  }

  /** "did not exceed two million": a figure that is bounded is told, not denied. */
  private static Status counted(Kind kind, Status status) {
    boolean figure = kind.needs().equals("quantity") && kind.event() == null;
    return figure && status == Status.DENIED ? Status.OCCURRED : status;
  }

  /** "The envoy arrives on Monday": the present of a time to come tells a plan, if of a deed. */
  private static boolean ahead(
      Scene scene, Reading reading, Matcher.Hit hit, @Nullable TimeMention time) {
    LocalDate published = scene.document().published();
    boolean deed = DEEDS.contains(String.valueOf(hit.trigger().event()));
    boolean present =
        reading
            .syntax()
            .predicate(hit.head())
            .filter(p -> p.tense() == Tense.PRESENT)
            .filter(p -> deed || p.moods().contains(Mood.PROGRESSIVE))
            .isPresent();
    return present
        && published != null
        && time != null
        && time.value().bound() == Bound.EXACT
        && (deed || time.value().precision() == Precision.DAY)
        && time.value().value().compareTo(published.toString()) > 0;
  }

  /** A promise is dated like any other word, though what is promised lies ahead. */
  private static Status told(Kind kind, Status status) {
    return kind.told() != null && status.ahead() ? Status.OCCURRED : status;
  }

  static @Nullable String type(@Nullable String event, Status status) {
    if (event == null || !status.ahead()) {
      return event;
    }
    if (PROMISED.contains(event)) {
      return "AGREE";
    }
    return event.equals("RETREAT") ? "CONCEDE" : event;
  }

  /** The publisher, those who are cited, and who tells what he thinks himself; each once. */
  private List<String> claimants(Scene scene, Reading reading, Matcher.Hit hit, Parties parties) {
    Set<String> claimants = new LinkedHashSet<>();
    if (scene.publisher() != null) {
      claimants.add(scene.publisher());
    }
    List<ActorMention> sources = new ArrayList<>(attribution.sources(reading, hit));
    ActorMention quoted = scene.speech().at(reading.syntax().token(hit.head()).span().start());
    if (sources.isEmpty() && quoted != null) {
      sources.add(quoted);
    }
    sources.forEach(source -> last(claimants, source.actors().getFirst().code()));
    boolean own = attribution.stance(reading.syntax().token(hit.head()).lemma());
    if (own && sources.isEmpty() && parties.actors().size() == 1) {
      Claim.Party thinker = parties.actors().getFirst();
      if (thinker.words() != null) {
        last(claimants, thinker.actor().code());
      }
    }
    return List.copyOf(claimants);
  }

  private static void last(Set<String> codes, String code) {
    codes.remove(code);
    codes.add(code);
  }
}
