package org.chancery.model.piece;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPieceTest {

  private static final List<String> PIECES =
      List.of(
          "[PAD]", "[UNK]", "em", "##bas", "##sy", "embassy", "'", "s", "sao", "tome", "##s", "9",
          "##6", "посол", "##ьств", "##о", "П", "##е", "##ру", "-", "€");

  private static List<String> cut(String text, boolean lowerCase) {
    WordPiece words = new WordPiece(new Vocabulary(PIECES), lowerCase);
    List<String> found = new ArrayList<>();
    words.cut(text, number -> found.add(PIECES.get(number)));
    return found;
  }

  @Test
  void theLongestPieceIsTakenFirst() {
    assertThat(cut("Embassy embassys", true)).containsExactly("embassy", "embassy", "##s");
  }

  @Test
  void punctuationStandsAlone() {
    assertThat(cut("embassy's-96", true)).containsExactly("embassy", "'", "s", "-", "9", "##6");
  }

  @Test
  void accentsGoWithCapitals() {
    assertThat(cut("São\u00a0Tomé", true)).containsExactly("sao", "tome");
  }

  @Test
  void capitalsStayWhereTheVocabularyHasThem() {
    assertThat(cut("Перу посольство", false))
        .containsExactly("П", "##е", "##ру", "посол", "##ьств", "##о");
    assertThat(cut("ПОСОЛЬСТВО", false)).containsExactly("[UNK]");
  }

  @Test
  void aWordThatCannotBeSpeltIsUnknownAsAWhole() {
    assertThat(cut("embassyz s", true)).containsExactly("[UNK]", "s");
    assertThat(cut("s".repeat(101), true)).containsExactly("[UNK]");
  }

  @Test
  void signsThatAreNoPunctuationStayInTheirWord() {
    assertThat(cut("€", true)).containsExactly("€");
    assertThat(cut("9€", true)).containsExactly("[UNK]");
  }

  @Test
  void invisibleCharactersAreDropped() {
    assertThat(cut("em\u00adbas\u200bsy", true)).containsExactly("embassy");
  }

  @Test
  void aVocabularyWithoutItsSpecialPiecesIsRefused() {
    assertThatThrownBy(() -> new Vocabulary(List.of("a"))).hasMessageContaining("[UNK]");
  }
}
