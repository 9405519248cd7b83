package org.chancery.read.about;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.text.resource.Table;
import org.jspecify.annotations.Nullable;

/** The country whose body answers at an address, from its host alone. */
final class Hosts {
  private static final Map<String, String> SUFFIXES = new HashMap<>();

  static {
    for (Table.Row row : Table.read("org/chancery/read/hosts.tsv").rows()) {
      SUFFIXES.put(row.get("suffix"), row.get("country"));
    }
  }

  /** Second-level names that only states give out, and labels that name a ministry's host. */
  private static final Set<String> STATE =
      Set.of(
          "gov",
          "gob",
          "gouv",
          "gub",
          "go",
          "govt",
          "gv",
          "mil",
          "government",
          "parliament",
          "president",
          "mfa",
          "mofa",
          "mfaic",
          "mid",
          "mzv",
          "msz",
          "mae",
          "mre",
          "mne",
          "minrel",
          "minrex",
          "cancilleria",
          "kemlu",
          "embassy",
          "premier",
          "primeminister",
          "presidency",
          "statehouse",
          "cabinet");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://)?((?:[\\p{L}\\d-]+\\.)+\\p{L}{2,})(?:[:/?#].*)?", Pattern.CASE_INSENSITIVE);

  private Hosts() {}

  /** ISO 3166-1 alpha-3, or null where the address is none or tells no state. */
  static @Nullable String country(String address) {
    var m = ADDRESS.matcher(address.strip());
    if (!m.matches()) {
      return null;
    }
    String host = m.group(1).toLowerCase(Locale.ROOT);
    for (String at = host; ; at = at.substring(at.indexOf('.') + 1)) {
      String country = SUFFIXES.get(at);
      if (country != null) {
        return country;
      }
      if (at.indexOf('.') < 0) {
        break;
      }
    }
    List<String> labels = List.of(host.split("\\."));
    boolean state = labels.subList(0, labels.size() - 1).stream().anyMatch(STATE::contains);
    return state ? byCode(labels.getLast()) : null;
  }

  private static @Nullable String byCode(String code) {
    if (code.equals("uk")) {
      return "GBR";
    }
    try {
      return code.length() == 2 ? emptyToNull(Locale.of("", code).getISO3Country()) : null;
    } catch (MissingResourceException e) {
      return null;
    }
  }

  private static @Nullable String emptyToNull(String code) {
    return code.isEmpty() ? null : code;
  }
}
