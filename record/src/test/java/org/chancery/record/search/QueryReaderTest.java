package org.chancery.record.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import org.chancery.record.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type, however badly. */
class QueryReaderTest {

  /** Alternatives parted by a bar, clauses by a comma; exclusions marked with a minus. */
  private static String read(String text) {
    return QueryReader.read(text).stream()
        .map(
            clause ->
                (clause.excluded() ? "-" : "")
                    + clause.alternatives().stream()
                        .map(QueryReaderTest::part)
                        .collect(Collectors.joining("|")))
        .collect(Collectors.joining(", "));
  }

  private static String part(Clause.Part part) {
    return switch (part) {
      case Clause.Word word -> word.text();
      case Clause.Prefix prefix -> prefix.text() + "*";
      case Clause.Phrase phrase -> "'" + phrase.text() + "'" + phrase.slop();
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "trade ports; trade, ports",
        "\"free trade\"; 'free trade'0",
        "\"free trade\"~4 ports; 'free trade'4, ports",
        "«свободная торговля» порты; 'свободная торговля'0, порты",
        "“free trade”; 'free trade'0",
        "trade -ports -\"free zone\"; trade, -ports, -'free zone'0",
        "trade NOT ports; trade, -ports",
        "a OR b OR c d; a|b|c, d",
        "порты ИЛИ гавани; порты|гавани",
        "a AND b; a, b",
        "vice-president; vice-president",
        "a - b; a, b",
        "(ports OR harbours) trade; ports|harbours, trade",
        "harb*; harb*",
        "\"not closed; 'not closed'0",
        "closed\" early; closed, ' early'0",
        "OR; ``",
        "OR a OR; a",
        "- -- \"\" ~5 * ( ) : ^ [ }; ~5",
        "title:(x AND y)^2; title:, x, y, ^2",
        "\"a b\"~99999999999; 'a b'100",
        "``; ``",
      })
  void whatIsTypedIsRead(String typed, String read) {
    assertThat(read(typed)).isEqualTo(read);
  }

  @Test
  void nothingThatIsTypedIsAMistake(@TempDir Path folder) {
    String[] pieces = {
      "\"", "«", "»", "~", "-", "*", "(", ")", " ", " ", "OR ", "AND", "NOT ", "ИЛИ ", "\\", "/",
      ":", "^", "[", "]", "{", "}", "+", "!", "~9", "?", "\u0000", "\ud83e", "\udd9c", "🦜",
      "\u0301", "\u00ad", "порт", "ports", "Fiji", "'s", "’", "\n", "\t", "١٢", "é", "ё", "_", "&&",
      "||"
    };
    Random random = new Random(1);
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.catchUp(
          new Records().put(1, Draft.of("d", "FJI", "2020-02-02", "en", "Ports", "Fiji ports")));
      for (int i = 0; i < 500; i++) {
        String typed =
            random
                .ints(1 + random.nextInt(12), 0, pieces.length)
                .mapToObj(p -> pieces[p])
                .collect(Collectors.joining());
        assertThat(index.documents(SearchQuery.of(typed)).total()).as(typed).isBetween(0L, 1L);
        index.claims(SearchQuery.of(typed));
      }
    }
  }

  @Test
  void whatNobodyWouldTypeEndsSoon(@TempDir Path folder) {
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.catchUp(new Records().put(1, Draft.of("d", null, "2020-02-02", "en", "T", "ports")));
      for (String piece :
          new String[] {"a ", "\"", "-", "(", "x OR ", "«a b» ", "ab* ", "é\u0301"}) {
        String typed = piece.repeat(100_000);
        boolean words = typed.codePoints().anyMatch(Character::isLetter);
        assertThat(index.documents(SearchQuery.of(typed)).hits()).hasSize(words ? 0 : 1);
      }
      assertThat(index.documents(SearchQuery.of("ports " + "\"".repeat(100_000))).hits())
          .hasSize(1);
    }
  }
}
