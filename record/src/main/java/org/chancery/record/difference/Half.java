package org.chancery.record.difference;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.record.versions.Line;
import org.chancery.record.versions.Telling;
import org.chancery.text.claim.Claim;
import org.chancery.text.language.Token;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * One version's part of a bead.
 *
 * @param lines never empty
 * @param around the lines and their neighbours: what is not said here may be said there
 */
record Half(Telling telling, List<Line> lines, List<Line> around) {

  String text() {
    return telling.text();
  }

  String language() {
    return telling.language();
  }

  Span span() {
    return lines.getFirst().span().union(lines.getLast().span());
  }

  <T> List<T> all(Function<Line, List<T>> what) {
    return lines.stream().flatMap(line -> what.apply(line).stream()).toList();
  }

  Stream<Token> tokens() {
    return lines.stream().flatMap(line -> line.sentence().tokens().stream());
  }

  Stream<Token> tokensAround() {
    return around.stream().flatMap(line -> line.sentence().tokens().stream());
  }

  List<Claim> claims() {
    return all(Line::claims);
  }

  /** With words that the other version lacks or has otherwise. */
  Difference.Side has(Span words, String value) {
    return new Difference.Side(span(), words, value, bearing(words));
  }

  /** Without the words that the other version has. */
  Difference.Side lacks() {
    return new Difference.Side(span(), null, "", List.of());
  }

  /** Claims whose quote holds the words; where none does, those that stand inside them. */
  private List<Claim> bearing(Span words) {
    return claims().stream().filter(claim -> claim.quote().overlaps(words)).toList();
  }

  Difference.@Nullable Side of(@Nullable Span words, String value) {
    return words == null ? lacks() : has(words, value);
  }
}
