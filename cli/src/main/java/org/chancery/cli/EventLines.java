package org.chancery.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.record.Conflict;
import org.chancery.record.Evidence;
import org.chancery.record.Merge;
import org.chancery.record.events.EventPage;
import org.chancery.record.events.KeptEvent;
import org.chancery.record.store.EventRetired;
import org.chancery.record.store.EventRow;

/** Prints events for people. */
final class EventLines {

  private final PrintWriter out;

  EventLines(PrintWriter out) {
    this.out = out;
  }

  void page(EventPage page) {
    for (EventPage.Entry entry : page.events()) {
      head(entry.row());
      out.println("    » " + plain(entry.lead().quote()));
    }
    if (page.next() != null) {
      out.println("more: --after " + page.next());
    }
  }

  private void head(EventRow row) {
    String conflicts =
        row.conflicts().isEmpty()
            ? ""
            : ", disputed: " + row.conflicts().stream().sorted().collect(Collectors.joining(", "));
    out.printf(
        "%s  %s  %s %s, %s  %s, %d %s%s  %s%n",
        day(row),
        String.join("+", row.parties()),
        row.type() == null ? "-" : row.type(),
        row.kind(),
        row.status(),
        row.corroboration(),
        row.claims(),
        row.claims() == 1 ? "claim" : "claims",
        conflicts,
        row.id());
  }

  private static String day(EventRow row) {
    if (row.first() == null && row.last() == null) {
      return "----------";
    }
    if (row.first() != null && row.first().equals(row.last())) {
      return row.first();
    }
    return (row.first() == null ? "…" : row.first())
        + "/"
        + (row.last() == null ? "…" : row.last());
  }

  void event(KeptEvent event) {
    head(event.row());
    for (KeptEvent.Member member : event.members()) {
      var document = member.cited().document();
      out.printf(
          "  claim %s  %s %s %s, says %s%n",
          member.cited().key(),
          document.published() == null ? "----------" : document.published(),
          document.publisher() == null ? "---" : document.publisher(),
          document.language(),
          member.side() == null ? "nobody known" : member.side());
      out.println("    » " + plain(member.cited().quote()));
      member.addresses().stream().limit(1).forEach(a -> out.println("    " + plain(a)));
    }
    event.conflicts().forEach(this::conflict);
    event.merges().forEach(this::merge);
    event.links().forEach(this::link);
    for (EventRetired retired : event.predecessors()) {
      out.println("  took over " + retired.id());
    }
  }

  private void conflict(Conflict conflict) {
    out.println("  disputed " + conflict.detail().name().toLowerCase(Locale.ROOT));
    for (Conflict.Version version : conflict.versions()) {
      String by = String.join(", ", version.claimants());
      out.printf(
          "    %s: %s, %d claims%n",
          plain(version.value()), by.isEmpty() ? "nobody known" : by, version.claims().size());
    }
  }

  private void merge(Merge merge) {
    out.printf(
        Locale.ROOT,
        "  together %s and %s, %+.1f%s%n",
        merge.a(),
        merge.b(),
        merge.score(),
        merge.judged() ? ", as a reviewer said" : "");
    merge.evidence().forEach(this::evidence);
  }

  private void evidence(Evidence evidence) {
    out.printf(Locale.ROOT, "    %+5.1f  %s%n", evidence.weight(), evidence.english());
  }

  private void link(KeptEvent.Neighbour neighbour) {
    out.printf(
        "  %s%s %s  %s %s %s%n",
        neighbour.outgoing() ? "" : "is what ",
        neighbour.outgoing()
            ? neighbour.link().kind().word()
            : neighbour.other().id() + " " + neighbour.link().kind().word(),
        neighbour.outgoing() ? neighbour.other().id() : "",
        day(neighbour.other()),
        neighbour.other().kind(),
        neighbour.other().status());
    neighbour.link().evidence().forEach(this::evidence);
  }

  /** On one line, without whatever would move a terminal's cursor. */
  private static String plain(String words) {
    return words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }
}
