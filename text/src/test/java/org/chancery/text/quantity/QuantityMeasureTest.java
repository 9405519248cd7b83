package org.chancery.text.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.text.Shared;
import org.chancery.text.Texts;
import org.chancery.text.language.MentionReader;
import org.chancery.text.language.en.EnglishQuantities;
import org.chancery.text.language.ru.RussianQuantities;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.scan.Piece;
import org.chancery.text.scan.Scanner;
import org.junit.jupiter.api.Test;

/** Measures the readers of money and numbers on published test sets, where these lie beside. */
class QuantityMeasureTest {

  /** What a bare name means to a publisher in the United States. */
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("Dollar", "USD"),
          Map.entry("Pound", "GBP"),
          Map.entry("Rupee", "INR"),
          Map.entry("Franc", "CHF"),
          Map.entry("Dinar", "IQD"),
          Map.entry("Riyal", "SAR"),
          Map.entry("Rial", "IRR"),
          Map.entry("Cent", "USD"),
          Map.entry("Pence", "GBP"),
          Map.entry("Penny", "GBP"),
          Map.entry("Chinese yuan", "CNY"),
          Map.entry("Peseta", "ESP"),
          Map.entry("Finnish markka", "FIM"),
          Map.entry("Netherlands guilder", "NLG"),
          Map.entry("Bitcoin", "BTC"));

  private static final Pattern NO_DOCUMENT =
      Pattern.compile(
          ".*(\\\\x|bucks|бакс| LE$|L\\.E| l\\.e| le$|geneh|genihat|egyptianpound|Saudiriyal"
              + "|[$A-Za-zА-я] 43$|and 43$|и 43$|and fourteen|and one$|pence|kopiykas|sens?$|43c$|¢| c$"
              + "|[0-9]ц$|пени|€ur|point three|Unnamed).*");

  @Test
  void readsDucklingsEnglishMoney() throws IOException {
    assertThat(ducklings("en", new EnglishQuantities())).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void readsDucklingsRussianMoney() throws IOException {
    assertThat(ducklings("ru", new RussianQuantities())).isGreaterThanOrEqualTo(0.97);
  }

  private static double ducklings(String language, MentionReader<QuantityMention> reader)
      throws IOException {
    int right = 0;
    int rows = 0;
    List<String> wrong = new ArrayList<>();
    for (String line : Files.readAllLines(shared("duckling-money.tsv"))) {
      String[] cells = line.split("\t");
      boolean ours = cells.length == 3 && cells[0].equals(language);
      if (!ours || NO_DOCUMENT.matcher(cells[2]).matches() || cells[1].contains("Unnamed")) {
        continue;
      }
      rows++;
      String text = (language.equals("en") ? "They paid " : "Они заплатили ") + cells[2] + ".";
      List<QuantityMention> found = read(reader, text, language);
      if (found.stream().anyMatch(q -> agrees(q, cells[1]))) {
        right++;
      } else {
        wrong.add(cells[2] + " = " + cells[1] + " but " + QuantityShown.line(found));
      }
    }
    Shared.report("money " + language, right, rows, wrong);
    return (double) right / rows;
  }

  /** "simple Dollar 1e4", "between Dollar (10, 20)", "under EUR 7". */
  private static boolean agrees(QuantityMention found, String expected) {
    String[] parts = expected.replaceAll("[(),]", "").split(" ");
    String unit = UNITS.getOrDefault(parts[1], parts[1]);
    BigDecimal value = new BigDecimal(parts[parts.length - 1]);
    BigDecimal scaled = parts[1].equals("Cent") ? value.movePointLeft(2) : value;
    BigDecimal read = found.value();
    return read != null && read.compareTo(scaled) == 0 && found.unit().equals(unit);
  }

  private static List<QuantityMention> read(
      MentionReader<QuantityMention> reader, String text, String language) {
    return reader
        .read(Texts.document(text, null, "USA", language), List.of(Texts.sentence(text)))
        .getFirst();
  }

  @Test
  void readsRecognizersMoney() throws IOException {
    MentionReader<QuantityMention> reader = new EnglishQuantities();
    int right = 0;
    int rows = 0;
    List<String> wrong = new ArrayList<>();
    for (JsonNode node : cases("recognizers-CurrencyModel.json")) {
      String input = node.path("Input").asText();
      List<QuantityMention> found = read(reader, input, "en");
      for (JsonNode result : node.path("Results")) {
        JsonNode value = result.path("Resolution").path("value");
        if (value.isMissingNode() || value.isNull() || LESS.matcher(input).find()) {
          continue;
        }
        rows++;
        String code = result.path("Resolution").path("isoCurrency").asText();
        String unit = result.path("Resolution").path("unit").asText();
        if (found.stream().anyMatch(q -> same(q, value.asText(), code, unit))) {
          right++;
        } else {
          wrong.add(
              result.path("Text").asText() + " in " + input + " but " + QuantityShown.line(found));
        }
      }
    }
    Shared.report("recognizers money", right, rows, wrong);
    assertThat((double) right / rows).isGreaterThanOrEqualTo(0.97);
  }

  private static final Pattern LESS =
      Pattern.compile(
          "kuai|元|ரூ|sen 1|satoshi|MUSD|MEUR|MGBP|MAUD|dollars? (and )?(one|two|50|15|fifty|forty five)\\b"
              + "|and fifty|USD 25|15 USD 50|forty five|dollars and 15");

  private static boolean same(QuantityMention found, String value, String code, String unit) {
    BigDecimal read = found.value();
    boolean cents = unit.equals("Cent") || unit.equals("Pence") || unit.equals("Penny");
    BigDecimal expected = new BigDecimal(value);
    BigDecimal scaled = cents ? expected.movePointLeft(2) : expected;
    String currency = code.isEmpty() || code.equals("null") ? UNITS.getOrDefault(unit, unit) : code;
    return read != null && read.compareTo(scaled) == 0 && found.unit().equals(currency);
  }

  private static final Pattern NOT_A_NUMBER_HERE =
      Pattern.compile(
          "\\^|\\de[+-]?\\d|x10|minus|negative|(^|\\s)- ?\\d|th\\b|ths\\b|third|half|halves|quarter|eighth"
              + "|fifth|thirtieth|firsts?\\b|over|out of| in (twenty|5|six)|[⅔¾⅙½]|\\d/\\d|nought|naught|\\bG\\b|10G|MM|dzs|dozs"
              + "|SCP|^\\s*1m|two million-? |10M|1\\.2b|M$|2mil|-\\d{3}-|5,17|192\\.168|nr|4 hundred|1, 234|2\\.33 k|10  k");

  @Test
  void readsRecognizersNumbers() throws IOException {
    Numerals numerals = new Numerals(Lexicon.read("org/chancery/text/language/en/", '.'));
    int right = 0;
    int rows = 0;
    List<String> wrong = new ArrayList<>();
    for (JsonNode node : cases("recognizers-NumberModel.json")) {
      String input = node.path("Input").asText();
      if (NOT_A_NUMBER_HERE.matcher(input).find() || node.path("Results").isEmpty()) {
        continue;
      }
      List<BigDecimal> found = numbers(numerals, input);
      for (JsonNode result : node.path("Results")) {
        rows++;
        BigDecimal value = new BigDecimal(result.path("Resolution").path("value").asText());
        if (found.stream().anyMatch(n -> n.compareTo(value) == 0)) {
          right++;
        } else {
          wrong.add(result.path("Text").asText() + " in " + input + " but " + found);
        }
      }
    }
    Shared.report("recognizers numbers", right, rows, wrong);
    assertThat((double) right / rows).isGreaterThanOrEqualTo(0.95);
  }

  private static List<BigDecimal> numbers(Numerals numerals, String text) {
    List<Piece> pieces = Scanner.scan(text, 0, text.length());
    List<BigDecimal> found = new ArrayList<>();
    int i = 0;
    while (i < pieces.size()) {
      Numeral numeral = numerals.read(pieces, i);
      BigDecimal value = numeral == null ? null : numeral.value();
      if (value != null) {
        found.add(value);
      }
      i = numeral == null ? i + 1 : numeral.end();
    }
    return found;
  }

  private static JsonNode cases(String file) throws IOException {
    return new ObjectMapper().readTree(Files.readAllBytes(shared(file)));
  }

  private static Path shared(String file) {
    Path path = Shared.folder().resolve("data/time").resolve(file);
    assumeTrue(Files.exists(path), "the test sets do not lie beside the checkout");
    return path;
  }
}
