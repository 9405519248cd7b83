package org.chancery.text.mention;

import org.jspecify.annotations.Nullable;

/**
 * A place on the map.
 *
 * @param name its name in English, or null where only the country is known
 * @param country ISO 3166-1 alpha-3, or null for a sea or a region of several states
 * @param latitude degrees north, WGS 84, or null
 * @param longitude degrees east, WGS 84, or null
 * @param gazetteer identifier in the gazetteer ("geonames:1651944"), or null
 */
public record Place(
    @Nullable String name,
    @Nullable String country,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable String gazetteer) {}
