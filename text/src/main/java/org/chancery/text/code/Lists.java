package org.chancery.text.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Derivation;
import org.chancery.text.claim.Status;
import org.chancery.text.document.Passage;
import org.chancery.text.language.Predicate.Tense;
import org.chancery.text.language.Token;
import org.chancery.text.mention.Actor;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.ontology.Kind;
import org.chancery.text.ontology.Ontology;
import org.chancery.text.resource.Table;
import org.jspecify.annotations.Nullable;

/**
 * Items of a list say what the sentence before the list begins to say: "The following agreements
 * were signed: * on tourism; * on customs". A verbless item takes over the claim of that sentence,
 * or, where it announces results ("the outcomes are as follows"), what it states is agreed rather
 * than done.
 */
final class Lists {

  /**
   * What a list holds.
   *
   * @param claim that the items carry on, or null
   * @param agreed whether items that state acts state them as agreed
   * @param opener the sentence that ends in a colon, or null
   */
  record Lead(@Nullable Claim claim, boolean agreed, @Nullable Reading opener) {}

  /** Kinds whose list items are one thing each, however many acts their titles name. */
  private final Map<String, String> roles = new HashMap<>();

  private final Kind intention;
  private final String version;

  private Lists(Kind intention, String version) {
    this.intention = intention;
    this.version = version;
  }

  /** Reads {@code lists.tsv} of a language. */
  static Lists load(String folder, Ontology ontology, String version) {
    Lists lists = new Lists(ontology.kind("intention"), version);
    for (Table.Row row : Table.read(folder + "lists.tsv").rows()) {
      row.list("lemmas").forEach(lemma -> lists.roles.put(lemma, row.get("role")));
    }
    return lists;
  }

  /** The lead that {@code reading} gives to a list behind it, or null where it opens none. */
  @Nullable Lead lead(Reading reading, List<Claim> claims, @Nullable Lead before) {
    boolean colon = reading.syntax().token(reading.syntax().size() - 1).text().equals(":");
    if (item(reading) && !colon) {
      return before;
    }
    boolean opens = colon || has(reading, "opener");
    if (!opens) {
      return null;
    }
    Claim carried =
        claims.stream()
            .filter(c -> roles.getOrDefault(c.kind(), "").equals("title"))
            .reduce((a, b) -> b)
            .orElse(null);
    return new Lead(carried, has(reading, "agreed"), colon ? reading : null);
  }

  /** The verb right before the colon of a lead, whose objects the items are, or -1. */
  private static int openVerb(Reading opener) {
    int verb = opener.syntax().size() - 2;
    boolean finite =
        verb >= 0
            && opener
                .syntax()
                .predicate(verb)
                .filter(p -> p.tense() != Tense.NONE)
                .isPresent();
    return finite && opener.syntax().objects(verb).isEmpty() ? verb : -1;
  }

  /** The row that an item completes: "The ministers signed: – a memorandum"; or null. */
  Matcher.@Nullable Hit completed(Matcher matcher, Reading reading, @Nullable Lead lead) {
    Reading opener = lead == null ? null : lead.opener();
    int verb = opener == null || !item(reading) || !verbless(reading) ? -1 : openVerb(opener);
    for (int i = 0; opener != null && verb >= 0 && i < reading.syntax().size(); i++) {
      if (reading.syntax().token(i).is(Token.Tag.NOUN)) {
        return matcher.completed(opener, verb, reading, i);
      }
    }
    return null;
  }

  /** A claim of the lead's verb, told by the words of an item. */
  static Claim of(Claim claim, Reading item) {
    return told(claim, item, item.quantities(), "+item");
  }

  private boolean has(Reading reading, String role) {
    return reading.sentence().tokens().stream()
        .anyMatch(t -> roles.getOrDefault(t.lemma(), "").equals(role));
  }

  /** Whether the sentence stands in a list, as a passage of its own or behind a bullet. */
  static boolean item(Reading reading) {
    return reading.sentence().role() == Passage.Role.ITEM;
  }

  /** The claim of an item that only carries on the lead; empty where the item speaks for itself. */
  List<Claim> carried(Reading reading, @Nullable Lead lead) {
    List<Claim> made = new ArrayList<>();
    if (lead != null && lead.claim() != null && item(reading) && verbless(reading)) {
      Claim c = lead.claim();
      made.add(told(c, reading, List.of(), "+list"));
    }
    return made;
  }

  private static Claim told(
      Claim c, Reading item, List<QuantityMention> quantities, String suffix) {
    return new Claim(
        item.sentence().span(),
        c.event(),
        c.modes(),
        c.contexts(),
        c.kind(),
        c.area(),
        c.actors(),
        c.recipients(),
        c.date(),
        c.dateWords(),
        c.place(),
        c.placeWords(),
        quantities,
        c.status(),
        c.claimants(),
        c.confidence(),
        new Derivation(c.derivation().rule() + suffix, c.derivation().version()));
  }

  /** A result that was agreed but names no act: "cooperation in dairy farming" is an intention. */
  List<Claim> agreed(Scene scene, Reading reading, @Nullable Lead lead) {
    boolean applies = lead != null && lead.agreed() && item(reading) && verbless(reading);
    if (!applies || scene.pair().size() < 2) {
      return List.of();
    }
    List<Claim.Party> both =
        scene.pair().stream().map(code -> new Claim.Party(Actor.of(code, "GOV"), null)).toList();
    List<String> claimants = scene.publisher() == null ? List.of() : List.of(scene.publisher());
    return List.of(
        new Claim(
            reading.sentence().span(),
            "AGREE",
            List.of(),
            intention.contexts(),
            intention.id(),
            intention.area(),
            both,
            List.of(),
            null,
            null,
            null,
            null,
            List.of(),
            Status.PLANNED,
            claimants,
            0.5,
            new Derivation("lists.tsv:agreed", version)));
  }

  /** What an announced result does to an act's status. */
  static Status agreed(Reading reading, @Nullable Lead lead, Status status) {
    boolean applies =
        lead != null
            && lead.agreed()
            && item(reading)
            && verbless(reading)
            && status == Status.OCCURRED;
    return applies ? Status.PLANNED : status;
  }

  private static boolean verbless(Reading reading) {
    return reading.syntax().predicates().stream()
        .noneMatch(p -> p.tense() != Tense.NONE && reading.syntax().arc(p.token()).head() < 0);
  }
}
