package org.chancery.text.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.text.resource.Table;
import org.chancery.text.resource.Table.Row;
import org.jspecify.annotations.Nullable;

/** How a language calls the states. Immutable. */
public final class StateNames {

  private record Name(
      String shown, String official, @Nullable LocalDate from, @Nullable LocalDate to) {
    boolean validAt(LocalDate day) {
      return (from == null || !day.isBefore(from)) && to != null && !day.isAfter(to);
    }
  }

  private final Map<String, Name> today = new LinkedHashMap<>();
  private final Map<String, List<Name>> former = new LinkedHashMap<>();

  private StateNames() {}

  /**
   * Reads {@code states.tsv}.
   *
   * @param resources class-path folder of the language, ending in a slash
   */
  public static StateNames of(String resources) {
    StateNames names = new StateNames();
    for (Row row : Table.read(resources + "states.tsv").rows()) {
      names.add(row);
    }
    return names;
  }

  private void add(Row row) {
    List<String> words = row.list("names");
    if (words.isEmpty()) {
      return;
    }
    Name name =
        new Name(
            words.getFirst(),
            words.size() > 1 ? words.get(1) : words.getFirst(),
            Dates.start(row.get("from"), row.where()),
            Dates.end(row.get("to"), row.where()));
    today.putIfAbsent(row.get("code"), name);
    if (name.to() != null) {
      former.computeIfAbsent(row.get("code"), c -> new ArrayList<>()).add(name);
    }
  }

  /** Today's short name, or of an ended state its last; empty for an unknown code. */
  public Optional<String> shown(String code) {
    return Optional.ofNullable(today.get(code)).map(Name::shown);
  }

  /** Today's official name, or the short one where there is no other. */
  public Optional<String> official(String code) {
    return Optional.ofNullable(today.get(code)).map(Name::official);
  }

  /** The short name that was right on {@code day}: Burma for MMR in 1970. */
  public Optional<String> at(String code, LocalDate day) {
    for (Name name : former.getOrDefault(code, List.of())) {
      if (name.validAt(day)) {
        return Optional.of(name.shown());
      }
    }
    return shown(code);
  }
}
