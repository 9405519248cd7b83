package org.chancery.text.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.text.claim.Claim;
import org.chancery.text.document.Document;
import org.chancery.text.explain.Candidate;
import org.chancery.text.explain.Course;
import org.chancery.text.explain.Named;
import org.jspecify.annotations.Nullable;

/** Writes down what is decided of one sentence while its document is coded. */
final class Recorder implements Trace {

  private final Document document;
  private final List<Reading> readings;
  private final Reading wanted;
  private final Weighing weighing;
  private boolean on;
  private @Nullable Scene scene;
  private List<Matcher.Hit> hits = List.of();
  private final Map<Matcher.Hit, Drop> unstated = new LinkedHashMap<>();
  private final Map<Matcher.Hit, Statuses.Ruling> rulings = new LinkedHashMap<>();
  private final Map<Overlaps.Made, Drop> dropped = new HashMap<>();
  private final List<Made> made = new ArrayList<>();
  private List<Claim> told = List.of();

  private record Made(Matcher.Hit hit, Claim claim, DateRules.Rule rule) {}

  Recorder(Document document, List<Reading> readings, Reading wanted, Weighing weighing) {
    this.document = document;
    this.readings = readings;
    this.wanted = wanted;
    this.weighing = weighing;
  }

  @Override
  public void begins(Scene in, Reading reading, List<Matcher.Hit> found) {
    on = reading.equals(wanted);
    if (on) {
      scene = in;
      hits = found;
    }
  }

  @Override
  public void drops(Matcher.Hit hit, Drop reason) {
    if (on) {
      unstated.put(hit, reason);
    }
  }

  @Override
  public void rules(Matcher.Hit hit, Statuses.Ruling ruling) {
    if (on) {
      rulings.put(hit, ruling);
    }
  }

  @Override
  public void makes(Matcher.Hit hit, Claim claim, DateRules.Rule rule) {
    if (on) {
      made.add(new Made(hit, claim, rule));
    }
  }

  @Override
  public void drops(Overlaps.Made candidate, Drop reason) {
    if (on) {
      dropped.put(candidate, reason);
    }
  }

  @Override
  public void ends(List<Claim> claims) {
    if (on) {
      told = claims;
    }
  }

  /**
   * All that was written down.
   *
   * @param recorded the document's claims
   */
  Course course(List<Claim> recorded) {
    Scene known = Optional.ofNullable(scene).orElseThrow();
    List<Claim> kept = new ArrayList<>();
    for (Claim claim : told) {
      if (recorded.contains(claim)) {
        kept.add(claim);
      } else {
        made.stream()
            .filter(m -> m.claim().equals(claim))
            .forEach(m -> dropped.put(new Overlaps.Made(m.hit(), claim), Drop.HEADING));
      }
    }
    return new Course(
        document,
        wanted.syntax().parse(),
        new Course.Setting(known.pair(), known.joint(), known.frame()),
        named(),
        weighing.rows(wanted, hits),
        candidates(known),
        kept);
  }

  private Named named() {
    List<Named.Earlier> before = new ArrayList<>();
    for (Reading reading : readings.subList(0, readings.indexOf(wanted))) {
      int number = reading.sentence().number();
      reading.actors().forEach(mention -> before.add(new Named.Earlier(mention, number)));
    }
    return new Named(wanted.actors(), wanted.times(), wanted.places(), wanted.quantities(), before);
  }

  private List<Candidate> candidates(Scene known) {
    List<Candidate> all = new ArrayList<>();
    Origins origins = new Origins(known, wanted, hits);
    for (Matcher.Hit hit : hits) {
      List<Made> claims = made.stream().filter(m -> m.hit().equals(hit)).toList();
      claims.forEach(m -> all.add(candidate(origins, m)));
      if (claims.isEmpty()) {
        all.add(unmade(hit));
      }
    }
    for (Claim claim : told) {
      if (made.stream().noneMatch(m -> m.claim().equals(claim))) {
        all.add(listed(claim));
      }
    }
    return all;
  }

  private Candidate candidate(Origins origins, Made of) {
    Matcher.Hit hit = of.hit();
    return new Candidate(
        hit.trigger().id(),
        hit.head(),
        hit.last(),
        of.claim(),
        origins.of(hit, of.claim()),
        status(hit, of.claim()),
        of.rule().words(),
        words(dropped.get(new Overlaps.Made(hit, of.claim()))));
  }

  private String status(Matcher.Hit hit, Claim claim) {
    Statuses.Ruling ruling = rulings.get(hit);
    if (ruling == null) {
      return "";
    }
    return ruling.status() == claim.status()
        ? ruling.words(wanted.syntax())
        : "the list announces what was agreed";
  }

  private Candidate unmade(Matcher.Hit hit) {
    Drop reason = unstated.getOrDefault(hit, Drop.CARRIED_ON);
    return new Candidate(
        hit.trigger().id(), hit.head(), hit.last(), null, Map.of(), "", "", reason.words());
  }

  private Candidate listed(Claim claim) {
    String lead = "as the sentence before the list says";
    return new Candidate(claim.derivation().rule(), -1, -1, claim, Map.of(), lead, lead, null);
  }

  private static @Nullable String words(@Nullable Drop drop) {
    return drop == null ? null : drop.words();
  }
}
