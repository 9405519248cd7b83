package org.chancery.dossier.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chancery.dossier.Direction;
import org.chancery.dossier.Entry;
import org.chancery.record.CitedClaim;
import org.chancery.record.Dyad;
import org.chancery.text.claim.Claim;
import org.chancery.text.document.Document;
import org.chancery.text.mention.Place;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.span.Span;

/**
 * One line of the dossier: when, what, who; opened, the words of every source that tells it, marked
 * in the passage that they stand in.
 */
final class EntryLine {

  /** Code units of a quotation that a closed line shows. */
  private static final int SHOWN = 240;

  /** Code units from which on a quotation is understood by itself. */
  private static final int ENOUGH = 60;

  private final Words words;
  private final Dyad dyad;
  private final Dates dates;
  private final Anchors anchors;

  EntryLine(Words words, Dyad dyad, Anchors anchors) {
    this.words = words;
    this.dyad = dyad;
    this.dates = new Dates(words);
    this.anchors = anchors;
  }

  /** The line in its own place, which links lead to. */
  void home(Html html, Entry entry) {
    html.open("li", "id", "e" + entry.number(), "class", style(entry) + " home");
    details(html, entry);
    html.close().line();
  }

  /** The line once more, in another section. */
  void again(Html html, Entry entry) {
    html.open("li", "class", style(entry));
    details(html, entry);
    html.close().line();
  }

  private static String style(Entry entry) {
    return "entry " + (entry.fact() ? "fact" : entry.ahead() ? "ahead" : "denied");
  }

  private void details(Html html, Entry entry) {
    html.open("details").open("summary");
    html.leaf("span", dates.of(entry.event().date()), "class", "when").text(" ");
    html.open("span", "class", "what");
    headline(html, entry);
    quotation(html, entry);
    marks(html, entry);
    html.close(2).line();
    html.open("div", "class", "claims");
    entry.event().claims().forEach(claim -> claim(html, claim));
    links(html, entry);
    html.close(2);
  }

  private void headline(Html html, Entry entry) {
    html.open("span", "class", "headline");
    html.leaf("b", words.label("kind", entry.kind())).text(" ");
    sides(html, entry);
    then(html, entry);
    html.close().text(" ");
    List<String> particulars = particulars(entry);
    if (!particulars.isEmpty()) {
      String language = shown(entry).document().language();
      html.leaf("span", String.join(" · ", particulars), "class", "who", "lang", language);
      html.text(" ");
    }
  }

  /** "Norway → Kenya" where one does it to the other, else "Kenya, Norway". */
  private void sides(Html html, Entry entry) {
    html.open("span", "class", "sides");
    if (entry.direction() == Direction.TOGETHER) {
      html.text(words.names(entry.event().parties()));
    } else {
      String from = entry.direction() == Direction.A_TO_B ? dyad.a() : dyad.b();
      boolean told = entry.event().actors().contains(from);
      html.text(words.names(told ? entry.event().actors() : entry.event().recipients())).text(" ");
      html.leaf("span", "→", "aria-hidden", "true");
      html.leaf("span", " " + words.get("line.to") + " ", "class", "unseen").text(" ");
      html.text(words.names(told ? entry.event().recipients() : entry.event().actors()));
    }
    html.close();
  }

  private void then(Html html, Entry entry) {
    Set<String> ended = entry.event().predecessors();
    if (!ended.isEmpty()) {
      html.text(" ").leaf("span", "(" + words.get("line.then", words.names(ended)) + ")");
    }
  }

  /** People with their offices, the town and the numbers, in the words of the source. */
  private List<String> particulars(Entry entry) {
    CitedClaim lead = shown(entry);
    List<String> found = new ArrayList<>();
    for (List<Claim.Party> side : List.of(lead.claim().actors(), lead.claim().recipients())) {
      for (Claim.Party party : side) {
        String person = person(party);
        if (!person.isEmpty() && !found.contains(person)) {
          found.add(person);
        }
      }
    }
    if (lead.claim().placeWords() != null) {
      found.add(lead.claim().placeWords().span().in(lead.document().text()));
    } else {
      Place place = lead.claim().place();
      if (place != null && place.name() != null && lead.document().language().equals("en")) {
        found.add(place.name());
      }
    }
    for (QuantityMention quantity : lead.claim().quantities()) {
      found.add(quantity.span().in(lead.document().text()));
    }
    return found;
  }

  private static String person(Claim.Party party) {
    String person = party.actor().person();
    String office = party.actor().office();
    if (person == null || person.isBlank()) {
      return office == null ? "" : office;
    }
    return office == null || office.isBlank() ? person : person + ", " + office;
  }

  /** The leading claim, or one as strong in the page's own language. */
  private CitedClaim shown(Entry entry) {
    CitedClaim lead = entry.event().lead();
    return entry.event().claims().stream()
        .filter(claim -> claim.claim().status() == lead.claim().status())
        .filter(claim -> claim.document().language().equals(words.language()))
        .max(Comparator.comparingInt(claim -> claim.claim().quantities().size()))
        .orElse(lead);
  }

  private void quotation(Html html, Entry entry) {
    CitedClaim lead = shown(entry);
    html.open("span", "class", "said", "lang", lead.document().language());
    if (lead.quote().length() >= ENOUGH) {
      html.text(words.get("quote.open") + cut(lead.quote()) + words.get("quote.close"));
    } else {
      inItsSentence(html, lead);
    }
    html.close().text(" ");
  }

  /** A few words say little alone: they stand out in the sentence that they are from. */
  private void inItsSentence(Html html, CitedClaim cited) {
    String text = cited.document().text();
    Span quote = cited.claim().quote();
    Span around = Passages.sentence(cited.document(), quote, SHOWN);
    html.text(words.get("quote.open") + text.substring(around.start(), quote.start()));
    html.leaf("b", cited.quote());
    html.text(text.substring(quote.end(), around.end()) + words.get("quote.close"));
  }

  private static String cut(String quote) {
    if (quote.length() <= SHOWN) {
      return quote;
    }
    int blank = quote.lastIndexOf(' ', SHOWN);
    return quote.substring(0, blank < SHOWN / 2 ? SHOWN : blank) + "…";
  }

  private void marks(Html html, Entry entry) {
    html.open("span", "class", "marks");
    html.leaf("span", words.get("status." + entry.event().status().word()), "class", "status");
    html.text(" ").leaf("span", told(entry), "class", "told");
    if (entry.event().disputed()) {
      html.text(" ").leaf("span", words.get("line.disputed"), "class", "disputed");
    }
    html.text(" ").leaf("span", words.get("line.number", entry.number()), "class", "no");
    html.close();
  }

  private String told(Entry entry) {
    Set<String> by = entry.event().claimants();
    return by.isEmpty()
        ? words.get("line.unclaimed")
        : words.get("told." + entry.told(), words.names(by));
  }

  private void claim(Html html, CitedClaim cited) {
    Document document = cited.document();
    Span quote = cited.claim().quote();
    Span around = Passages.around(document, quote);
    html.open("figure", "class", "claim");
    html.open("blockquote", "lang", document.language());
    html.text(document.text().substring(around.start(), quote.start()));
    html.leaf("mark", cited.quote());
    html.text(document.text().substring(quote.end(), around.end())).close();
    html.open("figcaption");
    html.leaf("span", claimant(cited.claim())).text(" · ");
    html.leaf("span", words.get("status." + cited.claim().status().word())).text(" · ");
    html.leaf("cite", SourcePage.title(words, document), "lang", document.language());
    html.text(" (" + provenance(document) + ") · ");
    html.leaf("a", words.get("line.read"), "href", anchors.place(cited));
    html.close(2).line();
  }

  private String claimant(Claim claim) {
    return claim.claimants().isEmpty()
        ? words.get("line.unclaimed")
        : words.get("line.claimed", words.names(claim.claimants()));
  }

  private String provenance(Document document) {
    String publisher = document.publisher();
    String by = publisher == null ? words.get("sources.unknown") : words.name(publisher);
    return by + ", " + dates.day(document.published());
  }

  private void links(Html html, Entry entry) {
    Integer kept = entry.fulfilledBy();
    Integer keeps = entry.fulfils();
    if (kept == null && keeps == null) {
      return;
    }
    html.open("p", "class", "links");
    if (kept != null) {
      html.leaf("a", words.get("plans.kept", kept), "href", "#e" + kept).text(" ");
    }
    if (keeps != null) {
      html.leaf("a", words.get("plans.keeps", keeps), "href", "#e" + keeps);
    }
    html.close();
  }
}
