package org.chancery.dossier.page;

import java.util.List;
import org.chancery.dossier.Direction;
import org.chancery.dossier.Dossier;
import org.chancery.dossier.Entry;
import org.chancery.dossier.Transfers;

/** What each side gave the other, in two columns. */
record AidSection(Words words, Dossier dossier, EntryLine line) implements Section {

  @Override
  public String id() {
    return "aid";
  }

  @Override
  public int size() {
    return dossier.entries(Transfers::isGiven).size();
  }

  @Override
  public void write(Html html) {
    String a = words.name(dossier.dyad().a());
    String b = words.name(dossier.dyad().b());
    html.open("div", "class", "columns").line();
    column(html, words.get("aid.from", a, b), Direction.A_TO_B);
    column(html, words.get("aid.from", b, a), Direction.B_TO_A);
    html.close();
  }

  private void column(Html html, String title, Direction direction) {
    List<Entry> given =
        dossier.entries(entry -> Transfers.isGiven(entry) && entry.direction() == direction);
    html.open("div", "class", "column").leaf("h3", title).line();
    if (given.isEmpty()) {
      html.leaf("p", words.get("nothing"));
    } else {
      html.open("ol", "class", "entries").line();
      given.forEach(entry -> line.again(html, entry));
      html.close();
    }
    html.close().line();
  }
}
