package org.chancery.text.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Derivation;
import org.chancery.text.claim.Status;
import org.chancery.text.language.Predicate;
import org.chancery.text.mention.Actor;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.mention.TimeMention;
import org.chancery.text.ontology.Kind;
import org.chancery.text.ontology.Ontology;
import org.chancery.text.pair.Pair;
import org.chancery.text.pair.PairClassifier;
import org.chancery.text.pair.PairReading;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * Acts that no trigger table knows: where a sentence names two actors and the tables find nothing,
 * a trained reader is asked what passes between each two of them.
 */
final class UnlistedActs {

  /** How sure the reader must be of a type. */
  private static final double SURE = 0.9;

  /** The reader's word for a pair of which there is nothing to say. */
  private static final String NO_KIND = "-";

  /** What its own certainty is worth: actors it was asked about may not be those of the act. */
  private static final double SHARE = 0.8;

  /** More actors than this make too many pairs to ask about. */
  private static final int MOST = 4;

  private final PairClassifier reader;
  private final Ontology ontology;

  UnlistedActs(PairClassifier reader, Ontology ontology) {
    this.reader = reader;
    this.ontology = ontology;
  }

  /** Two actors of a sentence, and what the reader says of them. */
  private record Found(ActorMention actor, ActorMention recipient, PairReading read) {
    double sure() {
      return read.types().best().equals(PairReading.NONE) ? 0 : read.types().confidence();
    }
  }

  /** The likeliest act of a sentence in which the tables found none; empty where none is likely. */
  List<Claim> of(Scene scene, Reading reading) {
    if (reading.syntax().token(reading.syntax().size() - 1).text().equals("?")) {
      return List.of();
    }
    Found best = best(scene.document().text(), reading);
    if (best == null || best.sure() < SURE) {
      return List.of();
    }
    String event = best.read().types().best();
    Kind kind = kind(best.read());
    Status status = Status.valueOf(best.read().statuses().best().toUpperCase(Locale.ROOT));
    return kind == null ? List.of() : List.of(claim(scene, reading, best, event, kind, status));
  }

  private @Nullable Found best(String text, Reading reading) {
    List<ActorMention> actors =
        reading.actors().stream().filter(m -> m.actors().size() == 1).limit(MOST).toList();
    List<List<ActorMention>> sides = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    boolean told = reading.syntax().predicates().stream().anyMatch(UnlistedActs::finite);
    int by = -reading.sentence().span().start();
    for (ActorMention actor : actors) {
      for (ActorMention recipient : actors) {
        if (told && differ(actor, recipient)) {
          sides.add(List.of(actor, recipient));
          pairs.add(
              new Pair(
                  reading.sentence().span().in(text),
                  actor.span().shift(by),
                  recipient.span().shift(by),
                  null));
        }
      }
    }
    if (pairs.isEmpty()) {
      return null;
    }
    List<PairReading> read = reader.read(pairs);
    Found best = null;
    for (int i = 0; i < read.size(); i++) {
      Found found = new Found(sides.get(i).getFirst(), sides.get(i).getLast(), read.get(i));
      best = best == null || found.sure() > best.sure() ? found : best;
    }
    return best;
  }

  private static boolean finite(Predicate predicate) {
    return predicate.tense() != Predicate.Tense.NONE;
  }

  private static boolean differ(ActorMention one, ActorMention other) {
    Actor a = one.actors().getFirst();
    Actor b = other.actors().getFirst();
    return !a.code().equals(b.code()) && !one.span().overlaps(other.span());
  }

  /** The likeliest kind that is an act. */
  private @Nullable Kind kind(PairReading read) {
    return read.kinds().probabilities().keySet().stream()
        .filter(id -> !id.equals(NO_KIND))
        .map(ontology::kind)
        .filter(kind -> kind.event() != null)
        .findFirst()
        .orElse(null);
  }

  private Claim claim(
      Scene scene, Reading reading, Found found, String event, Kind kind, Status status) {
    Span quote = reading.sentence().span();
    boolean mutual = event.equals("CONSULT") || event.equals("COOPERATE");
    List<Claim.Party> actor = party(found.actor());
    List<Claim.Party> recipient = party(found.recipient());
    List<Claim.Party> both = new ArrayList<>(actor);
    both.addAll(recipient);
    String mode = found.read().mode(event);
    TimeMention time = reading.times().size() == 1 ? reading.times().getFirst() : null;
    List<QuantityMention> quantities = reading.quantities();
    return new Claim(
        quote,
        event,
        mode.equals(PairReading.NO_MODE) ? List.of() : List.of(mode),
        found.read().likelyContexts(),
        kind.id(),
        kind.area(),
        mutual ? both : actor,
        mutual ? List.of() : recipient,
        time == null ? null : time.value(),
        time,
        null,
        null,
        quantities,
        status,
        scene.publisher() == null ? List.of() : List.of(scene.publisher()),
        found.sure() * SHARE,
        new Derivation("reader", reader.version()));
  }

  private static List<Claim.Party> party(ActorMention mention) {
    return List.of(new Claim.Party(mention.actors().getFirst(), mention));
  }
}
