package org.chancery.record.review;

import java.util.List;
import java.util.Objects;
import org.chancery.text.mention.Place;
import org.chancery.text.place.Gazetteer;
import org.chancery.text.place.Site;
import org.jspecify.annotations.Nullable;

/**
 * Places as reviewers write them: {@code Gitega, BDI}, {@code BDI} for a country alone, {@code
 * Gitega}, or the gazetteer's own {@code geonames:426272}.
 */
final class PlaceValue {

  private PlaceValue() {}

  /**
   * Null for the empty value; what the gazetteer knows by name and country is found there.
   *
   * @throws Unreadable where what is written like a state's code is none
   */
  static @Nullable Place read(String value, @Nullable Place before) {
    if (value.isEmpty()) {
      return null;
    }
    if (value.equals(write(before))) {
      return before;
    }
    Site byId = Gazetteer.world().find(value).orElse(null);
    if (byId != null) {
      return byId.place();
    }
    List<String> parts = Lists.commas(value);
    String last = parts.isEmpty() ? "" : parts.getLast();
    String country = Codes.state(last) ? last : null;
    if (country == null && last.matches("[A-Z]{3}")) {
      throw new Unreadable("'%s' is no code of a state".formatted(last));
    }
    String name = String.join(", ", country == null ? parts : parts.subList(0, parts.size() - 1));
    return name.isEmpty() ? new Place(null, country, null, null, null) : named(name, country);
  }

  /** A settlement before a stretch of land, and of those the largest. */
  private static Place named(String name, @Nullable String country) {
    Site best = null;
    for (Site site : Gazetteer.world().sites()) {
      boolean there = country == null || country.equals(site.country());
      if (there && site.name().equals(name) && (best == null || before(site, best))) {
        best = site;
      }
    }
    return best == null ? new Place(name, country, null, null, null) : best.place();
  }

  private static boolean before(Site a, Site b) {
    return a.sort().city() == b.sort().city() ? a.population() > b.population() : a.sort().city();
  }

  static String write(@Nullable Place place) {
    if (place == null) {
      return "";
    }
    String country = Objects.toString(place.country(), "");
    return place.name() == null
        ? country
        : place.name() + (country.isEmpty() ? "" : ", " + country);
  }
}
