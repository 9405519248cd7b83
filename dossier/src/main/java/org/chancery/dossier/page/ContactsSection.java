package org.chancery.dossier.page;

import java.util.List;
import java.util.Objects;
import org.chancery.dossier.Contact;
import org.chancery.dossier.Dossier;
import org.chancery.record.Rank;
import org.jspecify.annotations.Nullable;

/** Who came to whom, in two columns, the highest first. */
record ContactsSection(Words words, Dossier dossier, EntryLine line) implements Section {

  @Override
  public String id() {
    return "contacts";
  }

  @Override
  public int size() {
    return dossier.contacts().size();
  }

  @Override
  public void write(Html html) {
    if (dossier.contacts().isEmpty()) {
      html.leaf("p", words.get("nothing"));
      return;
    }
    String a = dossier.dyad().a();
    String b = dossier.dyad().b();
    html.leaf("p", words.get("contacts.note"), "class", "note").line();
    html.open("div", "class", "columns").line();
    column(html, words.get("contacts.from", words.name(a), words.name(b)), a);
    column(html, words.get("contacts.from", words.name(b), words.name(a)), b);
    html.close();
    if (dossier.contacts().stream().anyMatch(contact -> contact.from() == null)) {
      column(html, words.get("contacts.other"), null);
    }
  }

  private void column(Html html, String title, @Nullable String from) {
    html.open("div", "class", "column").leaf("h3", title).line();
    List<Contact> contacts =
        dossier.contacts().stream().filter(c -> Objects.equals(c.from(), from)).toList();
    if (contacts.isEmpty()) {
      html.leaf("p", words.get("nothing"));
    }
    for (Rank rank : Rank.values()) {
      rank(html, rank, contacts.stream().filter(contact -> contact.rank() == rank).toList());
    }
    html.close().line();
  }

  private void rank(Html html, Rank rank, List<Contact> contacts) {
    if (contacts.isEmpty()) {
      return;
    }
    html.leaf("h4", words.get("rank." + rank)).open("ol", "class", "entries").line();
    contacts.forEach(contact -> line.again(html, contact.entry()));
    html.close().line();
  }
}
