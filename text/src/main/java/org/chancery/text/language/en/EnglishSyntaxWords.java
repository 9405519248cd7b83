package org.chancery.text.language.en;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.chancery.text.language.Token;
import org.chancery.text.learned.Words;

/** A sentence as the learned tagger and parser see it. */
final class EnglishSyntaxWords {

  private EnglishSyntaxWords() {}

  /** All tags that the dictionary gives a word, in one string. */
  static String ambiguity(List<EnglishDictionary.Reading> readings) {
    TreeSet<String> tags = new TreeSet<>();
    for (EnglishDictionary.Reading reading : readings) {
      int colon = reading.tag().indexOf(':');
      tags.add(colon < 0 ? reading.tag() : reading.tag().substring(0, colon));
    }
    return String.join("|", tags);
  }

  /** The tokens that a tree is made of: all but marks. */
  static int[] kept(List<Token> tokens) {
    int[] kept = new int[tokens.size()];
    int n = 0;
    for (int i = 0; i < kept.length; i++) {
      if (!tokens.get(i).features().equals(EnglishTags.MARK)) {
        kept[n++] = i;
      }
    }
    return Arrays.copyOf(kept, n);
  }

  /** The words at {@code kept} with what stands between them. */
  static Words of(List<Token> tokens, int[] kept) {
    int[] lemmas = new int[kept.length];
    int[] tags = new int[kept.length];
    int[] marks = new int[kept.length + 1];
    int from = 0;
    for (int i = 0; i <= kept.length; i++) {
      int to = i < kept.length ? kept[i] : tokens.size();
      marks[i] = marks(tokens, from, to);
      if (i < kept.length) {
        lemmas[i] = lemma(tokens.get(to)).hashCode();
        tags[i] = tokens.get(to).features().hashCode();
        from = to + 1;
      }
    }
    return new Words(lemmas, tags, marks);
  }

  private static int marks(List<Token> tokens, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      String text = tokens.get(i).text();
      String mark =
          switch (text) {
            case "“", "”", "''", "``", "«", "»", "‘", "'" -> "\"";
            case "—" -> "–";
            case "[" -> "(";
            case "]" -> ")";
            default -> text;
          };
      hash = hash * 31 + mark.hashCode();
    }
    return hash;
  }

  /** The lemma; names as they are, and numbers of one length are one. */
  private static String lemma(Token token) {
    String lemma =
        token.is(Token.Tag.NAME)
            ? EnglishTagger.plain(token.text()).toLowerCase(Locale.ROOT)
            : token.lemma();
    if (!Character.isDigit(lemma.charAt(0))) {
      return lemma;
    }
    StringBuilder digits = new StringBuilder(lemma);
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      digits.setCharAt(i, c >= '0' && c <= '9' ? '0' : c);
    }
    return digits.toString();
  }
}
