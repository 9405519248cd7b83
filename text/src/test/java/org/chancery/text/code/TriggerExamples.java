package org.chancery.text.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.text.actor.Dyad;
import org.chancery.text.claim.Claim.Party;
import org.chancery.text.document.Document;
import org.chancery.text.document.Passage;
import org.chancery.text.language.Language;
import org.chancery.text.mention.Actor;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.ActorMention.Form;
import org.chancery.text.ontology.Ontology;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * Executes the example of every trigger row of a language: the row must win at the marked word and
 * its roles must find the marked parties, whoever those are.
 */
final class TriggerExamples {

  private final Language language;
  private final Coder coder;
  private final Ontology ontology = Ontology.load();
  private final List<Trigger> rows;
  private final Matcher matcher;

  TriggerExamples(Language language) {
    this.language = language;
    this.coder = Coder.of(language);
    TriggerTable table = TriggerTable.load(language.resources(), ontology);
    this.rows = table.all();
    this.matcher = new Matcher(table);
  }

  int count() {
    return rows.size();
  }

  /** One line a row whose example is not coded as the row says. */
  List<String> failures() {
    List<String> failures = new ArrayList<>();
    for (Trigger row : rows) {
      String failure = failure(row);
      if (failure != null) {
        failures.add(row.id() + ": " + failure + " | " + row.example());
      }
    }
    return failures;
  }

  private @Nullable String failure(Trigger row) {
    Marked marked = Marked.of(row.example());
    if (marked.spans('E').isEmpty()) {
      return "the example marks no [E …]";
    }
    Document document = document(marked.text());
    List<String> fired = new ArrayList<>();
    for (Reading read : coder.read(document)) {
      Reading reading = withMarks(read, marked);
      for (Matcher.Hit hit : matcher.winners(reading)) {
        fired.add(hit.trigger().id());
        if (hit.trigger().id().equals(row.id())) {
          return row.silent() ? null : wrong(document, reading, hit, marked);
        }
      }
    }
    return "did not fire; fired were " + fired;
  }

  private Document document(String text) {
    Passage whole = new Passage(new Span(0, text.length()), Passage.Role.PARAGRAPH);
    return new Document(
        "id", "example", null, null, null, language.code(), text, List.of(whole), List.of());
  }

  /** The marked words are parties even where no table names them ("the rebels"). */
  private static Reading withMarks(Reading reading, Marked marked) {
    List<ActorMention> actors = new ArrayList<>();
    int number = 0;
    for (Marked.Mark mark : marked.marks()) {
      if (mark.letter() != 'E' && reading.sentence().span().contains(mark.span())) {
        String code = mark.letter() + "-" + number++;
        actors.add(new ActorMention(mark.span(), List.of(Actor.of(code, "GOV")), Form.NAME));
      }
    }
    reading.actors().stream()
        .filter(m -> actors.stream().noneMatch(a -> a.span().overlaps(m.span())))
        .toList()
        .forEach(actors::add);
    actors.sort(Comparator.comparing(ActorMention::span));
    return new Reading(
        reading.syntax(), actors, reading.times(), reading.places(), reading.quantities());
  }

  private @Nullable String wrong(
      Document document, Reading reading, Matcher.Hit hit, Marked marked) {
    Scene scene =
        new Scene(document, new Dyad(null, List.of(), false), false, null, Speech.NONE, null);
    Span quote = Quotes.of(reading.syntax(), hit);
    Parties parties =
        new PartyFinder(
                scene, reading, List.of(hit), hit, ontology.kind(hit.trigger().kind()), quote)
            .find();
    for (Span wanted : marked.spans('A')) {
      if (!names(parties.actors(), wanted)) {
        return "actor '%s' is not among %s, quote '%s'"
            .formatted(wanted.in(marked.text()), codes(parties), quote.in(marked.text()));
      }
    }
    for (Span wanted : marked.spans('R')) {
      if (!names(parties.recipients(), wanted) && !joint(hit, parties, wanted)) {
        return "recipient '%s' is not among %s, quote '%s'"
            .formatted(wanted.in(marked.text()), codes(parties), quote.in(marked.text()));
      }
    }
    return null;
  }

  /** Whoever cooperates is an actor, marked as a recipient or not. */
  private static boolean joint(Matcher.Hit hit, Parties parties, Span wanted) {
    return "COOPERATE".equals(hit.trigger().event()) && names(parties.actors(), wanted);
  }

  private static String codes(Parties parties) {
    List<String> actors = parties.actors().stream().map(p -> p.actor().code()).toList();
    List<String> recipients = parties.recipients().stream().map(p -> p.actor().code()).toList();
    return actors + ">" + recipients;
  }

  private static boolean names(List<Party> parties, Span wanted) {
    return parties.stream().anyMatch(p -> p.words() != null && p.words().span().overlaps(wanted));
  }
}
