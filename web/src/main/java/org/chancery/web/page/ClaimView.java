package org.chancery.web.page;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.store.StoredClaim;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Status;
import org.chancery.text.document.Document;
import org.chancery.text.mention.Place;
import org.chancery.web.view.Texts;
import org.chancery.web.view.Worded;
import org.jspecify.annotations.Nullable;

/**
 * A claim as pages show it.
 *
 * @param number in its list, from 1
 * @param style of the status: ahead, denied or nothing
 * @param sides who acts and whom it is done to
 * @param people with their offices, and places and numbers, in the words of the text
 * @param event its page, or null where it is not known
 */
public record ClaimView(
    int number,
    String key,
    String quote,
    String language,
    String kind,
    String sides,
    List<String> people,
    String date,
    @Nullable Worded place,
    List<String> numbers,
    String status,
    String style,
    String claimant,
    String confidence,
    @Nullable String type,
    String rule,
    @Nullable String event) {

  static ClaimView of(Texts texts, Document document, StoredClaim stored, int number) {
    return of(texts, document, stored, number, null);
  }

  static ClaimView of(
      Texts texts, Document document, StoredClaim stored, int number, @Nullable String event) {
    Claim claim = stored.claim();
    String text = document.text();
    return new ClaimView(
        number,
        stored.key(),
        claim.quote().in(text),
        document.language(),
        texts.label("kind", claim.kind()),
        sides(texts, claim),
        people(claim),
        texts.date(claim.date()),
        place(texts, claim, document),
        claim.quantities().stream().map(quantity -> quantity.span().in(text)).toList(),
        texts.get("status." + claim.status().word()),
        claim.status().ahead() ? "ahead" : claim.status() == Status.DENIED ? "denied" : "",
        claim.claimants().isEmpty()
            ? texts.get("claim.unattributed")
            : texts.names(claim.claimants()),
        Math.round(claim.confidence() * 100) + " %",
        claim.event(),
        claim.derivation().rule(),
        event);
  }

  /** "Norway → Kenya" where one does it to the other, else "Kenya, Norway". */
  static String sides(Texts texts, Claim claim) {
    String actors = texts.names(codes(claim.actors()));
    return claim.recipients().isEmpty()
        ? actors
        : texts.get("claim.to", actors, texts.names(codes(claim.recipients())));
  }

  private static List<String> codes(List<Claim.Party> parties) {
    return parties.stream().map(party -> party.actor().code()).distinct().toList();
  }

  private static List<String> people(Claim claim) {
    List<String> people = new ArrayList<>();
    for (List<Claim.Party> side : List.of(claim.actors(), claim.recipients())) {
      for (Claim.Party party : side) {
        String person = person(party.actor().person(), party.actor().office());
        if (!person.isEmpty() && !people.contains(person)) {
          people.add(person);
        }
      }
    }
    return people;
  }

  private static String person(@Nullable String person, @Nullable String office) {
    if (person == null || person.isBlank()) {
      return office == null ? "" : office;
    }
    return office == null || office.isBlank() ? person : person + ", " + office;
  }

  /** By its name in the page's language: in the text it may be inflected. */
  private static @Nullable Worded place(Texts texts, Claim claim, Document document) {
    Place place = claim.place();
    Worded name = place == null ? null : texts.place(place);
    var words = claim.placeWords();
    return name != null || words == null
        ? name
        : new Worded(words.span().in(document.text()), document.language());
  }
}
