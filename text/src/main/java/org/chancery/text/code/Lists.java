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
import org.chancery.text.mention.TimeMention;
import org.chancery.text.ontology.Kind;
import org.chancery.text.ontology.Ontology;
import org.chancery.text.resource.Table;
import org.chancery.text.span.Span;
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
   * @param gift whether the claim is help whose object the items name: "we delivered: * six pumps"
   * @param opener the sentence that ends in a colon, or null
   */
  record Lead(@Nullable Claim claim, boolean agreed, boolean gift, @Nullable Reading opener) {}

  /** The area of relations that help belongs to. */
  private static final String HELP = "humanitarian";

  /** How many words the label of an item may have. */
  private static final int LABEL = 9;

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

  /**
   * The lead that {@code reading} gives to a list behind it, or null where it opens none.
   *
   * @param within whether it stands in an item, as its first sentence or a later one
   */
  @Nullable Lead lead(Reading reading, boolean within, List<Claim> claims, @Nullable Lead before) {
    boolean colon = reading.syntax().token(reading.syntax().size() - 1).text().equals(":");
    boolean goesOn = item(reading) || within && before != null && before.gift();
    if (goesOn && !colon) {
      return before;
    }
    boolean heading = reading.sentence().role() == Passage.Role.HEADING;
    if (!colon && !heading && !has(reading, "opener")) {
      return null;
    }
    Claim given = claims.stream().filter(c -> colon && given(reading, c)).findFirst().orElse(null);
    if (given != null) {
      return new Lead(given, false, true, reading);
    }
    Claim carried = claims.stream().filter(this::title).reduce((a, b) -> b).orElse(null);
    return heading && carried == null
        ? null
        : new Lead(carried, has(reading, "agreed"), false, colon ? reading : null);
  }

  /** The verb right before the colon of a lead, whose objects the items are, or -1. */
  private static int openVerb(Reading opener) {
    int verb = opener.syntax().size() - 2;
    boolean finite =
        verb >= 0
            && opener.syntax().predicate(verb).filter(p -> p.tense() != Tense.NONE).isPresent();
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
    return item(item.sentence().span(), claim, null, item.quantities());
  }

  /** Whether each item of a list below can be one more of what a claim tells of. */
  private boolean title(Claim claim) {
    String role = roles.getOrDefault(claim.kind(), "");
    return role.equals("title") || role.equals("event");
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
    boolean fits =
        lead != null && item(reading) && (lead.gift() ? given(reading) : verbless(reading));
    if (lead != null && lead.claim() != null && fits) {
      Claim c = lead.claim();
      boolean event = roles.getOrDefault(c.kind(), "").equals("event");
      if (event && !reading.times().isEmpty()) {
        reading.times().forEach(time -> made.add(item(reading, lead, c, time)));
      } else {
        made.add(item(reading, lead, c, null));
      }
    }
    return made;
  }

  /** "The Netherlands is delivering:" tells of help, but not of what. */
  private static boolean given(Reading reading, Claim claim) {
    Syntax syntax = reading.syntax();
    int last = syntax.size() - 2;
    return last >= 0
        && ("AID".equals(claim.event())
            || "AGREE".equals(claim.event()) && claim.area().equals(HELP))
        && syntax.predicate(last).isPresent()
        && claim.quote().end() == syntax.token(last).span().end();
  }

  /** Whether an item names what is given: no verb of it has somebody for its subject. */
  private static boolean given(Reading reading) {
    Cast cast = new Cast(reading);
    return reading.syntax().predicates().stream()
        .filter(p -> p.tense() != Tense.NONE)
        .allMatch(p -> cast.at(reading.syntax().subjects(p.token())).isEmpty());
  }

  /** An item without the label that opens it: "Water: six pumps". */
  private static Span content(Reading reading) {
    List<Token> tokens = reading.sentence().tokens();
    for (int i = 1; i < Math.min(LABEL, tokens.size() - 1); i++) {
      if (tokens.get(i).text().equals(":")) {
        return new Span(tokens.get(i + 1).span().start(), reading.sentence().span().end());
      }
    }
    return reading.sentence().span();
  }

  /** The item as one more of what the lead tells of, on its own date where it gives one. */
  private static Claim item(Reading reading, Lead lead, Claim c, @Nullable TimeMention time) {
    Span quote = lead.gift() ? content(reading) : reading.sentence().span();
    List<QuantityMention> given =
        lead.gift()
            ? reading.quantities().stream().filter(q -> quote.contains(q.span())).toList()
            : List.of();
    return item(quote, c, time, given);
  }

  private static Claim item(
      Span quote, Claim c, @Nullable TimeMention time, List<QuantityMention> quantities) {
    return new Claim(
        quote,
        c.event(),
        c.modes(),
        c.contexts(),
        c.kind(),
        c.area(),
        c.actors(),
        c.recipients(),
        time == null ? c.date() : time.value(),
        time == null ? c.dateWords() : time,
        c.place(),
        c.placeWords(),
        quantities,
        c.status(),
        c.claimants(),
        c.confidence(),
        new Derivation(c.derivation().rule() + "+list", c.derivation().version()));
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
