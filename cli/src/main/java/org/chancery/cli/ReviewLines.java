package org.chancery.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.TreeSet;
import org.chancery.record.review.ClaimView;
import org.chancery.record.review.Concord;
import org.chancery.record.review.Field;
import org.chancery.record.review.QueueItem;
import org.chancery.record.review.QueuePage;
import org.chancery.record.review.Reason;
import org.chancery.record.review.Said;
import org.chancery.record.store.Lease;
import org.chancery.record.store.StoredClaim;
import org.chancery.text.claim.Claim;
import org.chancery.text.document.Document;

/** Prints what reviewers see, for people. */
final class ReviewLines {

  private final PrintWriter out;

  ReviewLines(PrintWriter out) {
    this.out = out;
  }

  void page(QueuePage page) {
    page.items().forEach(this::item);
    out.printf(Locale.ROOT, "%,d waiting%n", page.waiting());
    if (page.next() != null) {
      out.println("more: --after " + page.next());
    }
  }

  void item(QueueItem item) {
    out.printf(
        Locale.ROOT,
        "%.3f = %.2f uncertain × %.2f important  %s  seen %d%n",
        item.score(),
        item.uncertainty(),
        item.importance(),
        item.key(),
        item.seen());
    quote(item.document(), item.claim());
    for (Reason reason : item.reasons()) {
      String detail = reason.detail().isEmpty() ? "" : ": " + plain(reason.detail());
      String side = reason.side() == Reason.Side.UNCERTAIN ? "?" : "!";
      out.printf(
          Locale.ROOT, "    %s %.2f  %s%s%n", side, reason.weight(), reason.english(), detail);
    }
    Lease lease = item.lease();
    if (lease != null) {
      out.printf("    taken by %s until %s%n", lease.by(), lease.until());
    }
    out.println("    " + plain(item.address()));
  }

  private void quote(Document document, Claim claim) {
    out.printf(
        "    %s %s  » %s%n",
        claim.event() == null ? "-" : claim.event(),
        claim.kind(),
        plain(claim.quote().in(document.text())));
  }

  void claim(ClaimView view) {
    out.printf("%s  seen %d%n", view.claim().key(), view.claim().seen());
    if (view.claim().holds().isEmpty()) {
      out.println("    does not hold");
    }
    for (StoredClaim held : view.claim().holds()) {
      quote(view.document(), held.claim());
    }
    for (Field field : Field.values()) {
      out.printf("    %s=%s%n", field.word(), plain(view.fields().getOrDefault(field, "")));
    }
    for (Said said : view.history()) {
      out.println("    " + Reviewing.line(said.judged()) + (said.undone() ? "\t(undone)" : ""));
    }
  }

  void figures(Iterable<Concord.Figure> figures) {
    out.println("measure\tmetric\treviewers\tunits\talpha");
    for (Concord.Figure figure : figures) {
      String alpha =
          figure.alpha().isEmpty()
              ? "-"
              : String.format(Locale.ROOT, "%.3f", figure.alpha().getAsDouble());
      out.printf(
          "%s\t%s\t%s\t%d\t%s%n",
          figure.measure().name().toLowerCase(Locale.ROOT),
          figure.measure().metric(),
          String.join(", ", new TreeSet<>(figure.reviewers())),
          figure.units(),
          alpha);
    }
  }

  /** On one line, without whatever would move a terminal's cursor. */
  private static String plain(String words) {
    return words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }
}
