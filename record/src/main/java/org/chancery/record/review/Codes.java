package org.chancery.record.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.text.actor.States;
import org.chancery.text.resource.Table;

/** The codes that a record may hold for states, organisations, sectors and currencies. */
final class Codes {

  private static final Map<String, String> ORGANISATIONS = new HashMap<>();
  private static final Set<String> SECTORS = new HashSet<>();
  private static final Set<String> CURRENCIES = new HashSet<>();

  static {
    for (Table.Row row : Table.read("org/chancery/text/world/organisations.tsv").rows()) {
      ORGANISATIONS.put(row.get("code"), row.get("sector"));
    }
    for (Table.Row row : Table.read("org/chancery/record/review/sectors.tsv").rows()) {
      SECTORS.add(row.get("sector"));
    }
    States.world().all().forEach(state -> CURRENCIES.add(state.currency()));
    CURRENCIES.remove("");
  }

  private Codes() {}

  static boolean state(String code) {
    return States.world().byCode(code).isPresent();
  }

  /** A state or an organisation. */
  static boolean actor(String code) {
    return state(code) || ORGANISATIONS.containsKey(code);
  }

  static boolean sector(String sector) {
    return SECTORS.contains(sector);
  }

  static boolean currency(String unit) {
    return CURRENCIES.contains(unit);
  }

  /** The organisation's own, and GOV for everybody else. */
  static String usualSector(String code) {
    return ORGANISATIONS.getOrDefault(code, "GOV");
  }
}
