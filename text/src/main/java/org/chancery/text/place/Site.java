package org.chancery.text.place;

import org.chancery.text.mention.Place;
import org.jspecify.annotations.Nullable;

/**
 * A row of the gazetteer.
 *
 * @param id "geonames:1651944", "iso3166-2:LA-AT" or, of our own, "area:crimea"
 * @param name in English
 * @param country ISO 3166-1 alpha-3, or null where several states share it
 * @param province ISO 3166-2 code of the province that holds it (of a province its own), or null
 * @param latitude degrees north, WGS 84, or null
 * @param longitude degrees east, WGS 84, or null
 * @param population people, 0 where unknown
 */
public record Site(
    String id,
    String name,
    Sort sort,
    @Nullable String country,
    @Nullable String province,
    @Nullable Double latitude,
    @Nullable Double longitude,
    int population) {

  /** What a site is. */
  public enum Sort {
    /** The capital of a state or a territory. */
    CAPITAL,
    /** A city that a province is governed from. */
    SEAT,
    TOWN,
    /** A first-level subdivision. */
    PROVINCE,
    /** A second-level subdivision. */
    COUNTY,
    /** A sea, a peninsula, a region without bounds of its own. */
    AREA;

    /** Whether it is a settlement rather than a stretch of land. */
    public boolean city() {
      return this == CAPITAL || this == SEAT || this == TOWN;
    }
  }

  public Place place() {
    return new Place(name, country, latitude, longitude, id);
  }
}
