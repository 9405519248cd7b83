package org.chancery.text.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.text.document.Document;
import org.chancery.text.document.Passage;
import org.chancery.text.language.MentionReader;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.SentenceReader;
import org.chancery.text.language.ru.RussianQuantities;
import org.chancery.text.language.ru.RussianSentences;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.resource.Table;
import org.chancery.text.span.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sentences in the manner of ministries with the quantities they tell. */
class RussianQuantitiesTest {

  private static final SentenceReader SENTENCES = new RussianSentences();
  private static final MentionReader<QuantityMention> READER = new RussianQuantities();

  @TestFactory
  Stream<DynamicTest> readsTheSentences() {
    return Table.read("org/chancery/text/quantity/russian.tsv").rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.where() + " " + row.get("sentence"),
                    () ->
                        assertThat(read(row.get("sentence"), row.get("publisher")))
                            .isEqualTo(row.get("quantities"))));
  }

  private static String read(String text, String publisher) {
    Document document =
        new Document(
            "t",
            "t",
            null,
            LocalDate.of(2021, 3, 17),
            publisher.isEmpty() ? null : publisher,
            "ru",
            text,
            List.of(new Passage(new Span(0, text.length()), Passage.Role.PARAGRAPH)),
            List.of());
    List<Sentence> sentences = SENTENCES.read(document);
    return READER.read(document, sentences).stream()
        .filter(q -> !q.isEmpty())
        .map(QuantityShown::line)
        .collect(Collectors.joining(" | "));
  }
}
