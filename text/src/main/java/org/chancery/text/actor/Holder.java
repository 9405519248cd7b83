package org.chancery.text.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who holds an office, as the text tells or the table of persons knows.
 *
 * @param codes states or organisations of the office
 * @param role of {@code offices.tsv}
 * @param office as the text writes it, or null
 * @param keys of the person's name; empty where the text does not name the person
 * @param person as the text writes the name at its fullest, or null
 */
record Holder(
    List<String> codes,
    String sector,
    String role,
    @Nullable String office,
    List<String> keys,
    @Nullable String person) {}
