package org.chancery.text.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.text.claim.Claim;
import org.chancery.text.document.Document;
import org.chancery.text.document.Passage;
import org.chancery.text.language.Language;
import org.chancery.text.ontology.Ontology;
import org.chancery.text.span.Span;

/** Executes the example of every trigger row of a language. */
final class TriggerExamples {

  private final Language language;
  private final Coder coder;

  TriggerExamples(Language language) {
    this.language = language;
    this.coder = Coder.of(language);
  }

  /** One line a row whose example is not coded as the row says. */
  List<String> failures() {
    List<String> failures = new ArrayList<>();
    for (Trigger trigger : TriggerTable.load(language.resources(), Ontology.load()).all()) {
      String failure = failure(trigger);
      if (failure != null) {
        failures.add(trigger.id() + ": " + failure + " | " + trigger.example());
      }
    }
    return failures;
  }

  int count() {
    return TriggerTable.load(language.resources(), Ontology.load()).all().size();
  }

  private @org.jspecify.annotations.Nullable String failure(Trigger trigger) {
    Marked marked = Marked.of(trigger.example());
    if (marked.spans('E').isEmpty()) {
      return "the example marks no [E …]";
    }
    Passage whole = new Passage(new Span(0, marked.text().length()), Passage.Role.PARAGRAPH);
    Document document =
        new Document(
            "id",
            "example",
            null,
            LocalDate.of(2021, 6, 15),
            null,
            language.code(),
            marked.text(),
            List.of(whole),
            List.of());
    List<Claim> claims = coder.code(document);
    List<Claim> own =
        claims.stream().filter(c -> c.derivation().rule().equals(trigger.id())).toList();
    if (own.isEmpty()) {
      return "not coded; coded were "
          + claims.stream().map(c -> c.derivation().rule() + " " + c.event()).toList();
    }
    String last = null;
    for (Claim claim : own) {
      last = wrong(claim, trigger, marked);
      if (last == null) {
        return null;
      }
    }
    return last;
  }

  private static @org.jspecify.annotations.Nullable String wrong(
      Claim claim, Trigger trigger, Marked marked) {
    if (!Objects.equals(claim.kind(), trigger.kind())) {
      return "kind is " + claim.kind();
    }
    for (Span wanted : marked.spans('A')) {
      if (!names(claim.actors(), wanted)) {
        return "actor '" + wanted.in(marked.text()) + "' is missing among " + claim.actors();
      }
    }
    for (Span wanted : marked.spans('R')) {
      if (!names(claim.recipients(), wanted)) {
        return "recipient '"
            + wanted.in(marked.text())
            + "' is missing among "
            + claim.recipients();
      }
    }
    return null;
  }

  private static boolean names(List<Claim.Party> parties, Span wanted) {
    return parties.stream().anyMatch(p -> p.words() != null && p.words().span().overlaps(wanted));
  }
}
