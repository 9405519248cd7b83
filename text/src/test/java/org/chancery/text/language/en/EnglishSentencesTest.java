package org.chancery.text.language.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.text.document.Document;
import org.chancery.text.document.Passage;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Token;
import org.chancery.text.span.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishSentencesTest {

  private static final EnglishSentences ENGLISH = new EnglishSentences(English.RESOURCES);

  private static List<Sentence> read(String text) {
    Passage whole = new Passage(new Span(0, text.length()), Passage.Role.PARAGRAPH);
    return ENGLISH.read(
        new Document("id", "path", null, null, null, "en", text, List.of(whole), List.of()));
  }

  /** Each example marks the sentence ends with a double bar. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "He received H.E. Mr. J.Okello in Kampala.|| They spoke of trade.",
        "The U.S. Embassy reopened.|| It had been closed since 2015.",
        "Talks with the U.S. The minister then left for Oslo.",
        "Dr. A. B. Mensah arrived.|| \"We agree,\" he said.",
        "Aid of Rs. 25,000.50 was paid.|| More will follow.",
        "It joined the U.N.[4] In 1996 it opened a mission.",
        "The results are as follows:||*   a joint commission;||*   a fund.",
        "They signed in Peru.Memoranda followed.",
      })
  void findsWhereSentencesEnd(String example) {
    String marked =
        example
            .replace("U.S. The", "U.S.|| The")
            .replace("[4] In", "[4]|| In")
            .replace("Peru.Mem", "Peru.||Mem");
    List<String> wanted =
        java.util.Arrays.stream(marked.split("\\|\\|"))
            .map(s -> s.strip().replaceFirst("^\\*\\s+", ""))
            .toList();
    String text = marked.replace("||", "");
    assertThat(read(text).stream().map(s -> s.span().in(text)).toList()).isEqualTo(wanted);
  }

  @Test
  void keepsHyphensNumbersAndPossessivesApart() {
    List<String> words =
        read("Kenya's 1,34,028 Russian-made T\u201134 kits cost US$1.5 million.")
            .getFirst()
            .tokens()
            .stream()
            .map(Token::text)
            .toList();
    assertThat(words)
        .containsExactly(
            "Kenya",
            "'s",
            "1,34,028",
            "Russian-made",
            "T\u201134",
            "kits",
            "cost",
            "US$1.5",
            "million",
            ".");
  }

  @Test
  void lemmatisesByPartOfSpeech() {
    List<Token> tokens =
        read("The visits were followed by talks, and he visits Oslo.").getFirst().tokens();
    assertThat(tokens.stream().map(Token::lemma).toList())
        .containsSequence("the", "visit", "be", "follow", "by", "talk");
    assertThat(tokens.get(1).tag()).isEqualTo(Token.Tag.NOUN);
  }

  @Test
  void cutsEndlessTextInLinearTime() {
    List<Sentence> sentences = read("word ".repeat(50_000));
    assertThat(sentences).hasSize(125);
  }
}
