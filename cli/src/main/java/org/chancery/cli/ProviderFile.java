package org.chancery.cli;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.chancery.record.account.Role;
import org.chancery.record.store.Failures;
import org.chancery.web.openid.ProviderSettings;
import org.jspecify.annotations.Nullable;

/** Reads what is known of an OpenID provider; {@code docs/security.md} lists the properties. */
final class ProviderFile {

  private static final String ROLE = "role.";

  private ProviderFile() {}

  static ProviderSettings read(Path file) {
    Properties told = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      told.load(in);
    } catch (IOException e) {
      throw new UsageProblem("--openid " + file + " cannot be read: " + Failures.words(e));
    } catch (IllegalArgumentException e) {
      throw new UsageProblem("--openid " + file + " cannot be read: " + e.getMessage());
    }
    try {
      return settings(told);
    } catch (IllegalArgumentException e) {
      throw new UsageProblem("--openid " + file + ": " + e.getMessage());
    }
  }

  private static ProviderSettings settings(Properties told) {
    Map<String, Role> roles = new TreeMap<>();
    for (String key : told.stringPropertyNames()) {
      if (key.startsWith(ROLE)) {
        roles.put(key.substring(ROLE.length()), role(told.getProperty(key)));
      }
    }
    String usual = optional(told, "usual-role");
    return new ProviderSettings(
        demanded(told, "name"),
        URI.create(demanded(told, "issuer")),
        demanded(told, "client"),
        optional(told, "secret"),
        optional(told, "role-claim"),
        roles,
        usual == null ? null : role(usual),
        Boolean.parseBoolean(told.getProperty("create", "false")));
  }

  private static Role role(String word) {
    return Role.valueOf(word.strip().toUpperCase(Locale.ROOT));
  }

  private static String demanded(Properties told, String key) {
    String value = optional(told, key);
    if (value == null) {
      throw new IllegalArgumentException("has no " + key);
    }
    return value;
  }

  private static @Nullable String optional(Properties told, String key) {
    String value = told.getProperty(key);
    return value == null || value.isBlank() ? null : value.strip();
  }
}
