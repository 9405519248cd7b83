package org.chancery.web.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.chancery.dossier.page.Dates;
import org.chancery.dossier.page.Words;
import org.chancery.text.mention.Place;
import org.chancery.text.mention.TimeValue;
import org.jspecify.annotations.Nullable;

/**
 * The words of the pages in one language: their own from {@code view/LANGUAGE.properties} and
 * {@code account/LANGUAGE.properties}, names and labels from the dossier's.
 */
public final class Texts {

  /** What the pages speak, as ISO 639-1. */
  public static final List<String> LANGUAGES = List.of("en", "ru");

  /** Each part keeps its own words; where one of them has none yet, nothing is missing. */
  private static final List<String> FOLDERS = List.of("view", "account");

  private static final Map<String, Texts> ALL =
      Map.of("en", new Texts("en"), "ru", new Texts("ru"));

  private final Words words;
  private final Dates dates;
  private final PlaceNames places;
  private final Properties own = new Properties();

  private Texts(String language) {
    words = new Words(language);
    dates = new Dates(words);
    places = new PlaceNames(language);
    for (String folder : FOLDERS) {
      load("/org/chancery/web/" + folder + "/" + language + ".properties");
    }
  }

  private void load(String file) {
    try (InputStream in = Texts.class.getResourceAsStream(file)) {
      if (in != null) {
        own.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a language; English where the pages do not speak it. */
  public static Texts of(String language) {
    Texts texts = ALL.get(language);
    return texts == null ? in("en") : texts;
  }

  private static Texts in(String language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  public String language() {
    return words.language();
  }

  /** All keys of the pages' own words. */
  Set<String> keys() {
    return new TreeSet<>(own.stringPropertyNames());
  }

  /** The words under {@code key}, with {@code {0}}, {@code {1}}, … filled in. */
  public String get(String key, Object... values) {
    String text = own.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("no words for '" + key + "' in " + language());
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }

  /** The words under {@code key}, or these where it has none. */
  public String word(String key, String otherwise) {
    return own.getProperty(key.replace(' ', '-'), otherwise);
  }

  /** A number with what is counted: "1 document", «5 документов»; by {@code KEY.one} and so on. */
  public String count(String key, long number) {
    return get(key + "." + form(number), words.number(number));
  }

  /** The plural's form, after Unicode's CLDR. */
  private String form(long number) {
    if (!language().equals("ru")) {
      return number == 1 ? "one" : "many";
    }
    long ten = number % 10;
    long hundred = number % 100;
    if (ten == 1 && hundred != 11) {
      return "one";
    }
    return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? "few" : "many";
  }

  /** The label of a kind, an area or the like. */
  public String label(String group, String value) {
    String text = own.getProperty(group + "." + value);
    return text == null ? words.label(group, value) : text;
  }

  /** The name of a state or an organisation; the code of what is neither. */
  public String name(String code) {
    return words.name(code);
  }

  /** Names of states and organisations, parted by commas. */
  public String names(Iterable<String> codes) {
    StringJoiner names = new StringJoiner(", ");
    codes.forEach(code -> names.add(name(code)));
    return names.toString();
  }

  /**
   * What a place is called, with the language of that name; its country where it has none.
   *
   * @return null where neither is known
   */
  public @Nullable Worded place(Place place) {
    String own = places.name(place);
    String english = place.name();
    if (own != null) {
      return new Worded(own, language());
    }
    if (english != null) {
      return new Worded(english, "en");
    }
    String country = place.country();
    return country == null ? null : new Worded(name(country), language());
  }

  public String languageName(String code) {
    return words.languageName(code);
  }

  public String number(long value) {
    return words.number(value);
  }

  /** A number and perhaps its unit after a blank, as "1200000 USD". */
  public String amount(String written) {
    int blank = written.indexOf(' ');
    String number = blank < 0 ? written : written.substring(0, blank);
    try {
      return words.number(new BigDecimal(number)) + written.substring(number.length());
    } catch (NumberFormatException none) {
      return written;
    }
  }

  /** A date as it is told. */
  public String date(@Nullable TimeValue date) {
    return dates.of(date);
  }

  public String day(@Nullable LocalDate day) {
    return dates.day(day);
  }

  /** An ISO date of any precision, or two by {@code /}; what is none is shown as it is. */
  public String iso(String date) {
    return dates.iso(date);
  }

  /** A moment to the minute; all moments are told in one zone, and say so. */
  public String moment(Instant at) {
    return DateTimeFormatter.ofPattern(get("moment"), words.locale())
        .withZone(ZoneOffset.UTC)
        .format(at);
  }
}
