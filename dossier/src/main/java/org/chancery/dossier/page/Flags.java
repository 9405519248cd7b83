package org.chancery.dossier.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.chancery.dossier.Countries;

/**
 * Flags as images that are part of the page. They are drawn by the project flag-icons (MIT) and are
 * embedded rather than inlined, because two of them may use the same names inside.
 */
final class Flags {

  private static final String PACKAGE = "/META-INF/maven/org.webjars.npm/flag-icons/pom.properties";

  private Flags() {}

  /** A data address of the state's flag, or empty where there is none. */
  static Optional<String> of(String code) {
    return Countries.find(code)
        .flatMap(country -> read(country.alpha2().toLowerCase(Locale.ROOT)))
        .map(svg -> "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg));
  }

  private static Optional<byte[]> read(String alpha2) {
    String file =
        "/META-INF/resources/webjars/flag-icons/" + version() + "/flags/4x3/" + alpha2 + ".svg";
    try (InputStream in = Flags.class.getResourceAsStream(file)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String version() {
    Properties properties = new Properties();
    try (InputStream in = Flags.class.getResourceAsStream(PACKAGE)) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "");
  }
}
