package org.chancery.record.versions;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Coded;
import org.chancery.text.document.Document;
import org.chancery.text.language.Language;
import org.chancery.text.language.Sentence;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.PlaceMention;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.mention.TimeMention;
import org.chancery.text.span.Span;

/**
 * A coded document, sentence by sentence: what is compared with another telling of the same.
 *
 * <pre>{@code
 * Telling english = Telling.of(coded, English.language());
 * Alignment alignment = Alignment.of(english, russian);
 * }</pre>
 *
 * @param numbers reads numbers told in words, in the document's language
 * @param lines in text order
 */
public record Telling(Coded coded, NumeralReader numbers, List<Line> lines) {

  /** Copies the lines. */
  public Telling {
    lines = List.copyOf(lines);
  }

  /**
   * Reads what the sentences of a document name.
   *
   * @param language that the document is written in
   * @throws IllegalArgumentException where it is written in another
   */
  public static Telling of(Coded coded, Language language) {
    Document document = coded.document();
    if (!document.language().equals(language.code())) {
      throw new IllegalArgumentException(
          "%s is in '%s', and is to be read as '%s'"
              .formatted(document.path(), document.language(), language.code()));
    }
    List<Sentence> sentences = language.sentences().read(document);
    List<List<ActorMention>> actors = language.actors().read(document, sentences);
    List<List<TimeMention>> times = language.times().read(document, sentences);
    List<List<PlaceMention>> places = language.places().read(document, sentences);
    List<List<QuantityMention>> quantities = language.quantities().read(document, sentences);
    List<Line> lines = new ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      lines.add(
          new Line(
              sentence,
              language.parser().parse(sentence).predicates(),
              actors.get(i),
              times.get(i),
              places.get(i),
              quantities.get(i),
              within(sentence.span(), coded.claims())));
    }
    return new Telling(coded, NumeralReader.of(language), lines);
  }

  private static List<Claim> within(Span sentence, List<Claim> claims) {
    return claims.stream().filter(claim -> sentence.contains(claim.quote().start())).toList();
  }

  public Document document() {
    return coded.document();
  }

  public String text() {
    return coded.document().text();
  }

  public String language() {
    return coded.document().language();
  }
}
