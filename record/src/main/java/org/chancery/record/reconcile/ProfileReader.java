package org.chancery.record.reconcile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.record.CitedClaim;
import org.chancery.record.Event;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Coded;
import org.chancery.text.claim.Status;
import org.chancery.text.document.Document;
import org.chancery.text.document.Passage;
import org.chancery.text.mention.QuantityMention;
import org.jspecify.annotations.Nullable;

/** Reads the profiles of a document's claims; nothing outside the document is needed for them. */
final class ProfileReader {

  /** Kinds that look ahead whatever their status: to promise is done, what is promised is not. */
  private static final Set<String> AHEAD =
      Set.of("pledge", "intention", "proposal", "hope", "priority");

  private ProfileReader() {}

  static List<Profile> read(Coded coded) {
    return read(
        coded.claims().stream().map(claim -> new CitedClaim(coded.document(), claim)).toList());
  }

  /** The same of claims that have their names already; all of one document. */
  static List<Profile> read(List<CitedClaim> claims) {
    if (claims.isEmpty()) {
      return List.of();
    }
    Document document = claims.getFirst().document();
    Units units = new Units(new Coded(document, claims.stream().map(CitedClaim::claim).toList()));
    return claims.stream().map(cited -> profile(cited, units.of(cited.claim()))).toList();
  }

  private static Profile profile(CitedClaim cited, String unit) {
    Document document = cited.document();
    Claim claim = cited.claim();
    LocalDate published = document.published();
    String block = Families.block(claim.kind());
    return new Profile(
        cited,
        cited.key(),
        unit,
        block,
        Set.copyOf(Event.folded(claim.actors())),
        Set.copyOf(Event.folded(claim.recipients())),
        Window.of(claim.date()).orElse(null),
        claim.date() != null && claim.dateWords() == null,
        published == null ? null : (Long) published.toEpochDay(),
        people(claim),
        Topics.of(cited.quote()),
        Topics.stems(cited.quote()),
        ahead(claim),
        sums(block, claim),
        heading(document, claim));
  }

  private static boolean ahead(Claim claim) {
    return claim.status() != Status.DENIED
        && (claim.status().ahead() || AHEAD.contains(claim.kind()));
  }

  private static Map<String, Set<String>> people(Claim claim) {
    Map<String, Set<String>> people = new HashMap<>();
    for (List<Claim.Party> side : List.of(claim.actors(), claim.recipients())) {
      for (Claim.Party party : side) {
        @Nullable String person = party.actor().person();
        if (person != null && !person.isBlank()) {
          people
              .computeIfAbsent(party.actor().code(), code -> new HashSet<>())
              .addAll(Names.forms(person));
        }
      }
    }
    return people;
  }

  private static boolean sums(String block, Claim claim) {
    for (QuantityMention quantity : claim.quantities()) {
      if (quantity.role() == QuantityMention.Role.COUNT
          && quantity.value() != null
          && quantity.value().intValue() > 1
          && Sums.counts(block, quantity.unit())) {
        return true;
      }
    }
    return false;
  }

  private static boolean heading(Document document, Claim claim) {
    return document.passages().stream()
        .anyMatch(
            passage ->
                passage.role() == Passage.Role.HEADING && passage.span().overlaps(claim.quote()));
  }
}
