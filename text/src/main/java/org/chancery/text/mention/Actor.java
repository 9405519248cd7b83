package org.chancery.text.mention;

import org.jspecify.annotations.Nullable;

/**
 * Who takes part.
 *
 * @param code ISO 3166-1 alpha-3 (3166-3's alpha-3 for a state that ended), or an organisation's
 *     usual abbreviation (UN, ASEAN)
 * @param sector PLOVER's sector code: GOV, MIL, LEG, JUD, PTY, BUS, EDU, MED, NGO, IGO, CVL, …
 * @param person the person's name as the text writes it, or null
 * @param office the office as the text writes it, or null
 */
public record Actor(String code, String sector, @Nullable String person, @Nullable String office) {

  public static Actor of(String code, String sector) {
    return new Actor(code, sector, null, null);
  }
}
