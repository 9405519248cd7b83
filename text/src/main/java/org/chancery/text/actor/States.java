package org.chancery.text.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.text.resource.Table;
import org.chancery.text.resource.Table.Row;

/** Every state and territory, with what came before and after it. Immutable; shared by threads. */
public final class States {

  private static final String FILE = "org/chancery/text/world/states.tsv";

  private final Map<String, State> byCode;
  private final Map<String, State> byAlpha2 = new LinkedHashMap<>();
  private final Map<String, List<State>> predecessors = new LinkedHashMap<>();

  private States(Map<String, State> byCode) {
    this.byCode = byCode;
    for (State state : byCode.values()) {
      if (!state.alpha2().isEmpty()) {
        byAlpha2.merge(state.alpha2(), state, (a, b) -> a.kind() == State.Kind.ENDED ? b : a);
      }
      for (String successor : state.successors()) {
        predecessors.computeIfAbsent(successor, c -> new ArrayList<>()).add(state);
      }
    }
  }

  /** The states of the world. */
  public static States world() {
    return Holder.WORLD;
  }

  private static final class Holder {
    static final States WORLD = read(Table.read(FILE));
  }

  static States read(Table table) {
    Map<String, State> byCode = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      State state = state(row);
      if (byCode.put(state.code(), state) != null) {
        throw new IllegalStateException(row.where() + ": " + state.code() + " stands twice");
      }
    }
    for (Row row : table.rows()) {
      for (String successor : row.list("successors")) {
        if (!byCode.containsKey(successor)) {
          throw new IllegalStateException(row.where() + ": unknown successor " + successor);
        }
      }
    }
    return new States(byCode);
  }

  private static State state(Row row) {
    String parent = row.get("parent");
    return new State(
        row.get("code"),
        row.get("alpha2"),
        State.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
        parent.isEmpty() ? null : parent,
        Dates.start(row.get("from"), row.where()),
        Dates.end(row.get("to"), row.where()),
        row.list("successors"),
        row.get("currency"));
  }

  public Collection<State> all() {
    return byCode.values();
  }

  public Optional<State> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** By ISO 3166-1 alpha-2; where an ended state had the same letters, today's state. */
  public Optional<State> byAlpha2(String alpha2) {
    return Optional.ofNullable(byAlpha2.get(alpha2));
  }

  /** The states that became {@code code}, wholly or in part. */
  public List<State> predecessors(String code) {
    return List.copyOf(predecessors.getOrDefault(code, List.of()));
  }

  /**
   * The state of today that inherited the seat of {@code code}: itself where it lasts, RUS for SUN.
   * An unknown code, an organisation's for one, is returned as it is.
   */
  public String heir(String code) {
    State state = byCode.get(code);
    while (state != null && state.to() != null && !state.successors().isEmpty()) {
      code = state.successors().getFirst();
      state = byCode.get(code);
    }
    return code;
  }

  /**
   * The code under which {@code code} acted on {@code day}: SUN for RUS in 1975. Where the state
   * did not exist yet and nothing that it inherited did, or the code is unknown, the code itself.
   */
  public String at(String code, LocalDate day) {
    State state = byCode.get(code);
    if (state == null || state.validAt(day)) {
      return code;
    }
    for (State before : predecessors(code)) {
      if (before.validAt(day) && heir(before.code()).equals(heir(code))) {
        return before.code();
      }
    }
    String heir = heir(code);
    return byCode.containsKey(heir) && byCode.get(heir).validAt(day) ? heir : code;
  }
}
