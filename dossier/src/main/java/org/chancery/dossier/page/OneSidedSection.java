package org.chancery.dossier.page;

import java.util.List;
import org.chancery.dossier.Dossier;
import org.chancery.dossier.Entry;
import org.chancery.record.Corroboration;

/** What each side leaves out, as far as the other side is heard at all. */
record OneSidedSection(Words words, Dossier dossier, EntryLine line) implements Section {

  @Override
  public String id() {
    return "onesided";
  }

  @Override
  public int size() {
    return only(dossier.dyad().a(), dossier.dyad().b()).size()
        + only(dossier.dyad().b(), dossier.dyad().a()).size();
  }

  /** Facts that {@code side} tells and {@code other}, though heard, does not. */
  private List<Entry> only(String side, String other) {
    if (!dossier.hears(other)) {
      return List.of();
    }
    return dossier.entries(
        entry ->
            entry.fact()
                && entry.told() != Corroboration.BOTH_SIDES
                && entry.event().claimants().contains(side));
  }

  @Override
  public void write(Html html) {
    html.leaf("p", words.get("onesided.note"), "class", "note").line();
    html.open("div", "class", "columns").line();
    column(html, dossier.dyad().a(), dossier.dyad().b());
    column(html, dossier.dyad().b(), dossier.dyad().a());
    html.close();
  }

  private void column(Html html, String side, String other) {
    List<Entry> only = only(side, other);
    html.open("div", "class", "column");
    html.leaf("h3", words.get("onesided.only", words.name(side))).line();
    if (!dossier.hears(other)) {
      html.leaf("p", words.get("onesided.deaf", words.name(other)));
    } else if (only.isEmpty()) {
      html.leaf("p", words.get("nothing"));
    } else {
      html.open("ol", "class", "entries").line();
      only.forEach(entry -> line.again(html, entry));
      html.close();
    }
    html.close().line();
  }
}
