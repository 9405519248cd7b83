package org.chancery.text.explain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.text.claim.Claim;
import org.chancery.text.explain.Diagram.Mark;
import org.chancery.text.explain.Diagram.Role;
import org.chancery.text.mention.Actor;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.PlaceMention;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.mention.TimeMention;
import org.chancery.text.span.Span;

/** What words are to the claims; each mark names the claims that it belongs to. */
final class Marks {

  private record Place(Role role, int first, int last) {}

  /** What stands at a place: the values, and the numbers of the claims that they belong to. */
  private record Said(Set<String> values, Set<Integer> claims) {}

  private final Course course;
  private final Map<Place, Said> places = new LinkedHashMap<>();

  private Marks(Course course) {
    this.course = course;
  }

  static List<Mark> of(Course course) {
    Marks marks = new Marks(course);
    int number = 0;
    for (Claim claim : course.claims()) {
      marks.add(claim, ++number);
    }
    marks.addMentions();
    return marks.sorted();
  }

  private void add(Claim claim, int number) {
    for (Candidate candidate : course.candidates()) {
      if (claim.equals(candidate.claim()) && candidate.head() >= 0) {
        String value = claim.event() == null ? claim.kind() : claim.event();
        put(new Place(Role.TRIGGER, candidate.head(), candidate.last()), value, number);
      }
    }
    claim.actors().forEach(party -> add(Role.ACTOR, party, number));
    claim.recipients().forEach(party -> add(Role.RECIPIENT, party, number));
    if (claim.dateWords() != null) {
      add(Role.TIME, claim.dateWords().span(), value(claim.dateWords()), number);
    }
    if (claim.placeWords() != null) {
      add(Role.PLACE, claim.placeWords().span(), value(claim.placeWords()), number);
    }
    claim.quantities().forEach(q -> add(Role.QUANTITY, q.span(), Phrasing.quantity(q), number));
  }

  private void add(Role role, Claim.Party party, int number) {
    if (party.words() != null) {
      add(role, party.words().span(), party.actor().code(), number);
    }
  }

  private void add(Role role, Span span, String value, int number) {
    if (course.sentence().span().contains(span)) {
      int first = course.sentence().tokenAt(span.start());
      int last = course.sentence().tokenAt(span.end() - 1);
      put(new Place(role, first, last), value, number);
    }
  }

  private void put(Place place, String value, int number) {
    Said said =
        places.computeIfAbsent(place, p -> new Said(new LinkedHashSet<>(), new LinkedHashSet<>()));
    said.values().add(value);
    if (number > 0) {
      said.claims().add(number);
    }
  }

  /** Also what is named but takes no part. */
  private void addMentions() {
    Named named = course.named();
    for (ActorMention mention : named.actors()) {
      int first = course.sentence().tokenAt(mention.span().start());
      int last = course.sentence().tokenAt(mention.span().end() - 1);
      boolean takesPart =
          places.keySet().stream()
              .anyMatch(p -> p.first() == first && p.last() == last && p.role() != Role.TRIGGER);
      if (!takesPart) {
        String codes =
            mention.actors().stream().map(Actor::code).distinct().collect(Collectors.joining(", "));
        put(new Place(Role.NAMED, first, last), codes, 0);
      }
    }
    named.times().forEach(m -> add(Role.TIME, m.span(), value(m), 0));
    named.places().forEach(m -> add(Role.PLACE, m.span(), value(m), 0));
    for (QuantityMention mention : named.quantities()) {
      add(Role.QUANTITY, mention.span(), Phrasing.quantity(mention), 0);
    }
  }

  private static String value(TimeMention mention) {
    String end = mention.value().end();
    return mention.value().value() + (end == null ? "" : " to " + end);
  }

  private static String value(PlaceMention mention) {
    return Phrasing.place(mention.place());
  }

  private List<Mark> sorted() {
    boolean several = course.claims().size() > 1;
    return places.entrySet().stream()
        .map(entry -> mark(entry.getKey(), entry.getValue(), several))
        .sorted(Comparator.comparingInt(Mark::first).thenComparingInt(Mark::last))
        .toList();
  }

  private static Mark mark(Place place, Said said, boolean numbered) {
    String claims = said.claims().stream().map(String::valueOf).collect(Collectors.joining(", "));
    String numbers = claims.isEmpty() || !numbered ? "" : claims + ": ";
    String label = numbers + place.role().word() + " " + String.join(", ", said.values());
    return new Mark(place.role(), place.first(), place.last(), label);
  }
}
