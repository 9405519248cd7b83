package org.chancery.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Coded;
import org.chancery.text.claim.Derivation;
import org.chancery.text.claim.Status;
import org.chancery.text.document.Document;
import org.chancery.text.document.Passage;
import org.chancery.text.mention.Actor;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.Place;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.mention.TimeMention;
import org.chancery.text.mention.TimeValue;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/** Writes coded documents by hand, so that tests can say what a coder would have found. */
public final class Draft {

  private final Document document;
  private final List<Line> lines = new ArrayList<>();

  private Draft(Document document) {
    this.document = document;
  }

  /** A document of paragraphs parted by a line feed. */
  public static Draft of(
      String id,
      @Nullable String publisher,
      String published,
      String language,
      String... paragraphs) {
    List<Passage> passages = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String paragraph : paragraphs) {
      Span span = new Span(text.length(), text.length() + paragraph.length());
      passages.add(
          new Passage(span, passages.isEmpty() ? Passage.Role.HEADING : Passage.Role.PARAGRAPH));
      text.append(paragraph).append('\n');
    }
    return new Draft(
        new Document(
            id,
            id + ".txt",
            paragraphs[0],
            LocalDate.parse(published),
            publisher,
            language,
            text.toString(),
            passages,
            List.of()));
  }

  /** Starts a claim that cites {@code quote}, which the text must hold. */
  public Line says(String quote, @Nullable String event, String kind, String area) {
    int start = document.text().indexOf(quote);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + quote);
    }
    Line line = new Line(new Span(start, start + quote.length()), event, kind, area);
    lines.add(line);
    return line;
  }

  public Coded coded() {
    return new Coded(document, lines.stream().map(Line::claim).toList());
  }

  /** One claim in the making. */
  public final class Line {
    private final Span quote;
    private final @Nullable String event;
    private final String kind;
    private final String area;
    private final List<Claim.Party> actors = new ArrayList<>();
    private final List<Claim.Party> recipients = new ArrayList<>();
    private final List<QuantityMention> quantities = new ArrayList<>();
    private @Nullable TimeValue date;
    private @Nullable Place place;
    private Status status = Status.OCCURRED;
    private List<String> contexts = List.of();
    private @Nullable String claimant = document.publisher();

    private Line(Span quote, @Nullable String event, String kind, String area) {
      this.quote = quote;
      this.event = event;
      this.kind = kind;
      this.area = area;
    }

    public Line by(String code) {
      return by(code, null, null, null);
    }

    public Line by(
        String code, @Nullable String person, @Nullable String office, @Nullable String words) {
      actors.add(party(code, person, office, words));
      return this;
    }

    public Line to(String code) {
      return to(code, null, null, null);
    }

    public Line to(
        String code, @Nullable String person, @Nullable String office, @Nullable String words) {
      recipients.add(party(code, person, office, words));
      return this;
    }

    public Line on(String value) {
      TimeValue.Precision precision =
          switch (value.length()) {
            case 4 -> TimeValue.Precision.YEAR;
            case 7 -> TimeValue.Precision.MONTH;
            default -> TimeValue.Precision.DAY;
          };
      date = TimeValue.exact(value, precision);
      return this;
    }

    public Line in(String town, String country) {
      place = new Place(town, country, null, null, null);
      return this;
    }

    public Line status(Status status) {
      this.status = status;
      return this;
    }

    public Line contexts(String... contexts) {
      this.contexts = List.of(contexts);
      return this;
    }

    public Line claimedBy(String code) {
      this.claimant = code;
      return this;
    }

    public Line count(String value, String unit, String words) {
      return quantity(value, unit, words, QuantityMention.Role.COUNT);
    }

    public Line quantity(String value, String unit, String words, QuantityMention.Role role) {
      quantities.add(
          new QuantityMention(find(words), new BigDecimal(value), unit, false, role, null, null));
      return this;
    }

    /** Back to the document, for the next claim. */
    public Draft then() {
      return Draft.this;
    }

    private Claim.Party party(
        String code, @Nullable String person, @Nullable String office, @Nullable String words) {
      Actor actor = new Actor(code, "GOV", person, office);
      ActorMention mention =
          words == null
              ? null
              : new ActorMention(find(words), List.of(actor), ActorMention.Form.NAME);
      return new Claim.Party(actor, mention);
    }

    private Span find(String words) {
      int start = document.text().indexOf(words, quote.start());
      if (start < 0) {
        throw new IllegalArgumentException("not after the quote's start: " + words);
      }
      return new Span(start, start + words.length());
    }

    private Claim claim() {
      return new Claim(
          quote,
          event,
          List.of(),
          contexts,
          kind,
          area,
          actors,
          recipients,
          date,
          date == null ? null : new TimeMention(quote, date, false),
          place,
          null,
          quantities,
          status,
          claimant == null ? List.of() : List.of(claimant),
          0.8,
          new Derivation("test:1", "0"));
    }
  }
}
