package org.chancery.text.language.ru;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.text.language.Arc;
import org.chancery.text.language.Parse;
import org.chancery.text.language.Predicate;
import org.chancery.text.language.Relation;
import org.chancery.text.language.Sentence;
import org.chancery.text.resource.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RussianParserTest {

  private static final RussianSentences SENTENCES = new RussianSentences();
  private static final RussianParser PARSER = new RussianParser();

  static List<Table.Row> parses() throws Exception {
    try (var in = RussianParserTest.class.getResourceAsStream("parses.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Table.parse("parses.tsv", text).rows();
    }
  }

  @ParameterizedTest
  @MethodSource("parses")
  void hangsWordsWhereTheyBelong(Table.Row row) {
    assertThat(arcs(parse(row.get("sentence")))).containsAll(row.list("arcs"));
  }

  @ParameterizedTest
  @MethodSource("parses")
  void readsTenseVoiceAndMoods(Table.Row row) {
    Map<String, String> found = predicates(parse(row.get("sentence")));
    for (String expected : row.list("predicates")) {
      String[] verb = expected.split("=");
      assertThat(found).containsEntry(verb[0], verb[1]);
    }
  }

  @Test
  void aGroupReachesFromItsFirstHelperToItsVerb() {
    String text = "Стороны не были готовы подписать пакт.";
    Parse parse = parse(text);
    assertThat(parse.predicates()).hasSize(1);
    assertThat(parse.predicates().get(0).group().in(text)).isEqualTo("не были готовы подписать");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "…",
        "»",
        "и",
        "который",
        "что что что",
        "123",
        "в",
        "бы не",
        "Не.",
        ",,,",
        "По словам",
        "США, США, США и США",
        "(((",
        "подписанный подписанный подписанный",
        "– – –"
      })
  void neverFails(String text) {
    for (Sentence sentence : SENTENCES.read(Texts.document(text))) {
      Parse parse = PARSER.parse(sentence);
      assertThat(parse.arcs()).hasSameSizeAs(sentence.tokens());
      noRings(parse);
    }
  }

  @ParameterizedTest
  @MethodSource("parses")
  void hasNoRings(Table.Row row) {
    noRings(parse(row.get("sentence")));
  }

  private static void noRings(Parse parse) {
    for (int i = 0; i < parse.arcs().size(); i++) {
      int steps = 0;
      for (int at = i; at >= 0; at = parse.arcs().get(at).head()) {
        assertThat(steps++).isLessThanOrEqualTo(parse.arcs().size());
      }
    }
  }

  private static Parse parse(String text) {
    return PARSER.parse(SENTENCES.read(Texts.document(text)).get(0));
  }

  private static List<String> arcs(Parse parse) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < parse.arcs().size(); i++) {
      Arc arc = parse.arcs().get(i);
      if (arc.head() >= 0 && arc.relation() != Relation.OTHER) {
        String marker = arc.marker().isEmpty() ? "" : "(" + arc.marker() + ")";
        found.add(word(parse, arc.head()) + "<" + arc.relation() + marker + "<" + word(parse, i));
      }
    }
    return found;
  }

  private static Map<String, String> predicates(Parse parse) {
    Map<String, String> found = new HashMap<>();
    for (Predicate predicate : parse.predicates()) {
      List<String> marks = new ArrayList<>();
      if (predicate.passive()) {
        marks.add("PASSIVE");
      }
      if (predicate.negated()) {
        marks.add("NOT");
      }
      marks.add(predicate.tense().name());
      Arrays.stream(Predicate.Mood.values())
          .filter(predicate.moods()::contains)
          .forEach(mood -> marks.add(mood.name()));
      found.put(word(parse, predicate.token()), String.join(" ", marks));
    }
    return found;
  }

  private static String word(Parse parse, int token) {
    return parse.sentence().tokens().get(token).text();
  }
}
