package org.chancery.text.language.ru;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.text.document.Document;
import org.chancery.text.document.Passage;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Token;
import org.chancery.text.resource.Table;
import org.chancery.text.span.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RussianSentencesTest {

  private static final RussianSentences SENTENCES = new RussianSentences();

  /** Sentences are parted by {@code |} with nothing else between them than a blank. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Первый визит состоялся весной.| Второй отложен.",
        "А.Б.Кириллов и Н. Штейн встретились в г. Кутаиси.| Беседа была краткой.",
        "В 2013 г. Мадрид объявил о новом займе.",
        "Документ подписан в 2013 г.| Стороны выполняют его условия.",
        "Открыты школа им. Амундсена, т.н. летний лагерь и др. центры.| Работает и музей.",
        "Выделено 5 млн. руб. и 3 тыс. долл. США на ремонт.",
        "«Мы готовы помочь! – заявил он.| – Наши врачи уже вылетели».",
        "«Когда же ответ?» – спросил посол Туниса.| Ответа не было.",
        "Он сказал: «Это “дорожная карта”».| Затем выступил д-р Лопес.",
        "Это только начало…| Впереди ещё три раунда.",
        "Итоги таковы:|\n– открыто посольство;|\n– назначен консул.",
        "Повестка дня:|\n1. Торговля.|\n2. Транспорт.",
        "Приняты решения:|\n1) снизить пошлины;|\n2) отменить визы.",
        "• Визит министра|• Договор о дружбе",
        "Встреча пройдёт 12.05.2019 в 15.30.| Вход свободный.",
        "Рост составил 4,5%, т.е. вдвое больше, чем годом ранее.",
        "Работа продолжается, в т.ч. в сфере туризма и т.д.| Следующая сессия назначена на июнь.",
        "Неужели?!| Да!"
      })
  void cuts(String marked) {
    List<String> wanted = Arrays.stream(marked.split("\\|")).map(String::strip).toList();
    String text = marked.replace("|", "");
    assertThat(read(text)).isEqualTo(wanted);
  }

  private static List<String> read(String text) {
    return SENTENCES.read(Texts.document(text)).stream().map(s -> s.span().in(text)).toList();
  }

  @Test
  void noSentenceCrossesAPassageAndFurnitureYieldsNone() {
    String text = "Главная О сайте\nВизит в Катар\nМинистр прибыл";
    Document document =
        Texts.document(
            text,
            List.of(
                new Passage(new Span(0, 15), Passage.Role.FURNITURE),
                new Passage(new Span(16, 29), Passage.Role.HEADING),
                new Passage(new Span(30, 44), Passage.Role.PARAGRAPH)));
    List<Sentence> sentences = SENTENCES.read(document);
    assertThat(sentences.stream().map(s -> s.span().in(text)))
        .containsExactly("Визит в Катар", "Министр прибыл");
    assertThat(sentences.get(0).role()).isEqualTo(Passage.Role.HEADING);
    assertThat(sentences.get(1).number()).isEqualTo(1);
  }

  @Test
  void tokensStandWhereTheTextHasThem() {
    String text = "Кот\u2011д’Ивуар\u00a0передал Гане 15\u00a0тыс. доз.";
    Sentence sentence = SENTENCES.read(Texts.document(text)).get(0);
    assertThat(sentence.tokens().stream().map(t -> t.span().in(text)))
        .containsExactly("Кот\u2011д’Ивуар", "передал", "Гане", "15", "тыс.", "доз", ".");
  }

  @Test
  void anEmptyTextHasNoSentences() {
    assertThat(SENTENCES.read(Texts.document("  \n "))).isEmpty();
  }

  static List<Table.Row> words() throws Exception {
    try (var in = RussianSentencesTest.class.getResourceAsStream("words.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Table.parse("words.tsv", text).rows();
    }
  }

  @ParameterizedTest
  @MethodSource("words")
  void readsWordsInContext(Table.Row row) {
    Map<String, Token> tokens = new HashMap<>();
    for (Sentence sentence : SENTENCES.read(Texts.document(row.get("sentence")))) {
      sentence.tokens().forEach(t -> tokens.putIfAbsent(t.text(), t));
    }
    List<String> wanted = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (String word : row.get("words").split(" ")) {
      String form = word.substring(0, word.indexOf('='));
      wanted.add(word);
      found.add(form + "=" + describe(Objects.requireNonNull(tokens.get(form), form), word));
    }
    assertThat(found).isEqualTo(wanted);
  }

  /** Lemma, part of speech and, where the expectation names one that the tag has, the form. */
  private static String describe(Token token, String wanted) {
    String form = wanted.substring(wanted.lastIndexOf('/') + 1);
    List<String> marks = List.of(token.features().replace("PT_Short", "Short").split(":"));
    String base = token.lemma() + "/" + token.tag();
    boolean named = wanted.chars().filter(c -> c == '/').count() == 2;
    return !named ? base : base + "/" + (marks.contains(form) ? form : token.features());
  }
}
