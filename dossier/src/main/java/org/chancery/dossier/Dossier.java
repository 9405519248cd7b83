package org.chancery.dossier;

import java.util.List;
import java.util.function.Predicate;
import org.chancery.record.Dyad;

/**
 * What the documents at hand tell of two states.
 *
 * @param entries by date, undated last; each rests on at least one source
 * @param contacts high-level contacts, by rank of the visitor
 * @param sources by date of publication; those that nothing is cited from are listed too
 */
public record Dossier(
    Dyad dyad,
    Period period,
    Summary summary,
    List<Entry> entries,
    List<Contact> contacts,
    List<Source> sources) {

  public Dossier {
    entries = List.copyOf(entries);
    contacts = List.copyOf(contacts);
    sources = List.copyOf(sources);
  }

  /** The entries for which {@code wanted} holds, in order. */
  public List<Entry> entries(Predicate<Entry> wanted) {
    return entries.stream().filter(wanted).toList();
  }

  /** Whether some source was published by {@code code}: else its silence means nothing. */
  public boolean hears(String code) {
    return sources.stream().anyMatch(source -> code.equals(source.document().publisher()));
  }
}
