package org.chancery.dossier.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.dossier.Countries;
import org.chancery.text.resource.Table;

/** The page's own words in one language, and the names and labels of what is told. */
public final class Words {

  /** What the pages speak, as ISO 639-1. */
  public static final Set<String> LANGUAGES = Set.of("en", "ru");

  private static final String FOLDER = "org/chancery/dossier/page/";

  private static final Map<String, PartyNames> PARTIES = new ConcurrentHashMap<>();

  private final Locale locale;
  private final PartyNames parties;
  private final Properties words = new Properties();

  /**
   * Reads the words of a language.
   *
   * @throws IllegalArgumentException for a language that the pages do not speak
   */
  public Words(String language) {
    if (!LANGUAGES.contains(language)) {
      throw new IllegalArgumentException(
          "no page in language '"
              + language
              + "'; there is "
              + LANGUAGES.stream().sorted().toList());
    }
    locale = Locale.of(language);
    parties = PARTIES.computeIfAbsent(language, PartyNames::new);
    try (InputStream in =
        Words.class.getResourceAsStream("/" + FOLDER + language + ".properties")) {
      if (in == null) {
        throw new IllegalStateException("the words of '" + language + "' are missing");
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Table.Row row : Table.read(FOLDER + "labels.tsv").rows()) {
      words.put(row.get("group") + "." + row.get("key"), row.get(language));
    }
  }

  /** The language with its customs of writing. */
  public Locale locale() {
    return locale;
  }

  /** ISO 639-1. */
  public String language() {
    return locale.getLanguage();
  }

  /** The words under {@code key}, with {@code {0}}, {@code {1}}, … filled in. */
  String get(String key, Object... values) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("no words for '" + key + "' in " + language());
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }

  /** The label of a kind, area or the like; the key itself where a newer coder has coined it. */
  public String label(String group, String key) {
    return words.getProperty(group + "." + key, key.replace('-', ' '));
  }

  /** The name of a state, a territory or an organisation; the code of what is none of them. */
  public String name(String code) {
    return Countries.find(code)
        .map(country -> country.names(locale).common())
        .orElseGet(() -> words.getProperty("ended." + code, parties.name(code)));
  }

  /** Names of states, parted by commas. */
  public String names(Iterable<String> codes) {
    StringBuilder list = new StringBuilder();
    codes.forEach(code -> list.append(list.isEmpty() ? "" : ", ").append(name(code)));
    return list.toString();
  }

  /** What a language is called, by its ISO 639-1 code. */
  public String languageName(String code) {
    String own = words.getProperty("language." + code);
    if (own != null) {
      return own;
    }
    String name = Locale.of(code).getDisplayLanguage(locale);
    return name.isEmpty() ? code : name;
  }

  String languageNames(List<String> codes) {
    return String.join(", ", codes.stream().map(this::languageName).toList());
  }

  String currencyName(String code) {
    try {
      return Currency.getInstance(code).getDisplayName(locale);
    } catch (IllegalArgumentException notIso4217) {
      return code;
    }
  }

  /** A number as the language writes it, with two decimals at most. */
  public String number(BigDecimal value) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(2);
    return format.format(value);
  }

  /** A whole number as the language writes it. */
  public String number(long value) {
    return NumberFormat.getIntegerInstance(locale).format(value);
  }
}
