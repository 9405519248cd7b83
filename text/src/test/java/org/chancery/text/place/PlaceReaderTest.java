package org.chancery.text.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.text.document.Document;
import org.chancery.text.document.Passage;
import org.chancery.text.language.MentionReader;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.SentenceReader;
import org.chancery.text.language.en.English;
import org.chancery.text.language.en.EnglishPlaces;
import org.chancery.text.language.ru.RussianPlaces;
import org.chancery.text.language.ru.RussianSentences;
import org.chancery.text.mention.PlaceMention;
import org.chancery.text.span.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the marked sentences of {@code places-en.txt} and {@code places-ru.txt}: {@code [words|name
 * in the gazetteer|country]}, the publisher in front. An unmarked sentence holds no place.
 */
class PlaceReaderTest {
  private static final Pattern MARK = Pattern.compile("\\[([^|\\]]+)\\|([^|\\]]*)\\|([A-Z]*)]");
  private static final MentionReader<PlaceMention> ENGLISH = EnglishPlaces.reader();
  private static final MentionReader<PlaceMention> RUSSIAN = RussianPlaces.reader();
  private static final SentenceReader ENGLISH_SENTENCES = English.sentences();
  private static final SentenceReader RUSSIAN_SENTENCES = new RussianSentences();

  static Stream<String> english() {
    return lines("places-en.txt");
  }

  static Stream<String> russian() {
    return lines("places-ru.txt");
  }

  @ParameterizedTest
  @MethodSource
  void english(String line) {
    assertThat(marked(line, ENGLISH_SENTENCES, ENGLISH, "en")).isEqualTo(line);
  }

  @ParameterizedTest
  @MethodSource
  void russian(String line) {
    assertThat(marked(line, RUSSIAN_SENTENCES, RUSSIAN, "ru")).isEqualTo(line);
  }

  @Test
  void aCountryNamedElsewhereInTheDocumentDecidesBetweenNamesakes() {
    Document document =
        document("Lebanon thanked its partners. The ferry reached Tripoli.", null, "en");
    assertThat(places(document, ENGLISH_SENTENCES, ENGLISH))
        .singleElement()
        .satisfies(mention -> assertThat(mention.place().country()).isEqualTo("LBN"));
  }

  /** The line with the reader's own marks in place of its marks. */
  private static String marked(
      String line, SentenceReader sentences, MentionReader<PlaceMention> reader, String language) {
    String publisher = line.substring(0, line.indexOf('\t'));
    String text = MARK.matcher(line.substring(line.indexOf('\t') + 1)).replaceAll("$1");
    Document document = document(text, publisher.equals("-") ? null : publisher, language);
    StringBuilder marked = new StringBuilder(text);
    for (PlaceMention mention : places(document, sentences, reader).reversed()) {
      Span span = mention.span();
      String country = mention.place().country();
      String words = span.in(text);
      String mark =
          "[%s|%s|%s]".formatted(words, mention.place().name(), country == null ? "" : country);
      marked.replace(span.start(), span.end(), Matcher.quoteReplacement(mark));
    }
    return publisher + "\t" + marked;
  }

  private static Document document(
      String text, @org.jspecify.annotations.Nullable String publisher, String language) {
    Passage passage = new Passage(new Span(0, text.length()), Passage.Role.PARAGRAPH);
    return new Document(
        "0", "test", null, null, publisher, language, text, List.of(passage), List.of());
  }

  private static List<PlaceMention> places(
      Document document, SentenceReader sentences, MentionReader<PlaceMention> reader) {
    List<Sentence> read = sentences.read(document);
    List<PlaceMention> mentions = new ArrayList<>();
    reader.read(document, read).forEach(mentions::addAll);
    return mentions;
  }

  private static Stream<String> lines(String file) {
    try (InputStream in = PlaceReaderTest.class.getResourceAsStream(file)) {
      assertThat(in).as(file).isNotNull();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
