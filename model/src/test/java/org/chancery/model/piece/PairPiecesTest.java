package org.chancery.model.piece;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.text.pair.Pair;
import org.chancery.text.span.Span;
import org.junit.jupiter.api.Test;

class PairPiecesTest {

  private static final List<String> PIECES =
      Stream.concat(
              Stream.of("[PAD]"),
              Stream.concat(
                  IntStream.rangeClosed(1, 7).mapToObj(i -> "[unused" + i + "]"),
                  Stream.of("[UNK]", "[CLS]", "[SEP]", "peru", "thanked", "malta", "and", ".")))
          .toList();

  private final PairPieces pieces = new PairPieces(new Vocabulary(PIECES), true);

  private static List<String> written(MarkedPieces sentence) {
    return IntStream.range(0, sentence.length())
        .mapToObj(i -> PIECES.get(sentence.number(i)))
        .toList();
  }

  private static final String TEXT = "Peru thanked Malta.";
  private static final Pair PAIR =
      new Pair(TEXT, new Span(0, 4), new Span(13, 18), new Span(5, 12));

  @Test
  void markersStandAroundWhatTheyMark() {
    MarkedPieces sentence = pieces.of(PAIR);
    assertThat(written(sentence))
        .containsExactly(
            "[CLS]",
            "[unused1]",
            "peru",
            "[unused2]",
            "[unused5]",
            "thanked",
            "[unused6]",
            "[unused3]",
            "malta",
            "[unused4]",
            ".",
            "[SEP]");
    assertThat(sentence.opening(0)).isEqualTo(1);
    assertThat(sentence.opening(1)).isEqualTo(7);
    assertThat(sentence.opening(2)).isEqualTo(4);
  }

  @Test
  void whatIsNotKnownIsNotMarked() {
    MarkedPieces sentence = pieces.of(new Pair(TEXT, new Span(0, 4), null, null));
    assertThat(written(sentence)).doesNotContain("[unused3]", "[unused5]");
    assertThat(sentence.opening(1)).isEqualTo(-1);
  }

  @Test
  void placesMayTouchAndHoldEachOther() {
    Pair nested = new Pair(TEXT, new Span(0, 12), new Span(13, 18), new Span(5, 12));
    assertThat(written(pieces.of(nested)))
        .containsSubsequence("[unused1]", "peru", "[unused5]", "thanked", "[unused2]", "malta");
  }

  @Test
  void aHiddenNameIsOnePiece() {
    Pair wide = new Pair("Peru and Peru thanked Malta.", new Span(0, 13), new Span(22, 27), null);
    MarkedPieces hidden = pieces.of(wide).masked(0, pieces.mask());
    assertThat(written(hidden))
        .containsExactly(
            "[CLS]",
            "[unused1]",
            "[unused7]",
            "[unused2]",
            "thanked",
            "[unused3]",
            "malta",
            "[unused4]",
            ".",
            "[SEP]");
    assertThat(PIECES.get(hidden.number(hidden.opening(1)))).isEqualTo("[unused3]");
  }

  @Test
  void aLongSentenceKeepsItsMarkers() {
    String before = "and ".repeat(400);
    Pair far =
        new Pair(
            before + TEXT + " and".repeat(400),
            new Span(before.length(), before.length() + 4),
            new Span(before.length() + 13, before.length() + 18),
            null);
    MarkedPieces sentence = pieces.of(far);
    assertThat(sentence.length()).isEqualTo(PairPieces.LONGEST);
    assertThat(written(sentence)).startsWith("[CLS]").endsWith("[SEP]").contains("peru", "malta");
    assertThat(PIECES.get(sentence.number(sentence.opening(0)))).isEqualTo("[unused1]");
  }

  @Test
  void aMarkerThatIsTooFarIsLost() {
    String text = "Peru " + "and ".repeat(400) + "Malta";
    Pair apart = new Pair(text, new Span(0, 4), new Span(text.length() - 5, text.length()), null);
    MarkedPieces sentence = pieces.of(apart);
    assertThat(sentence.opening(0)).isEqualTo(1);
    assertThat(sentence.opening(1)).isEqualTo(-1);
  }

  @Test
  void poolingLooksAtMarkersAndElseEverywhere() {
    PieceBatch batch =
        new PieceBatch(List.of(pieces.of(PAIR), pieces.of(new Pair(".", null, null, null))));
    assertThat(batch.width()).isEqualTo(12);
    float[] pooling = batch.pooling();
    assertThat(pooling[1]).isEqualTo(1);
    int second = PieceBatch.ROWS * batch.width();
    assertThat(pooling[second]).isEqualTo(1f / 3);
    assertThat(pooling[second + 3]).isZero();
    assertThat(batch.present()[12 + 2]).isEqualTo(1);
    assertThat(batch.present()[12 + 3]).isZero();
  }
}
