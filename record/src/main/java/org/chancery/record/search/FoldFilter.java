package org.chancery.record.search;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Writes a word as people search for it: lower case, е for ё, no stress marks, soft hyphens or
 * joiners, Latin letters without their marks, no English possessive. Offsets stay those of the word
 * as printed.
 */
final class FoldFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  FoldFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (input.incrementToken()) {
      if (!plain()) {
        String folded = fold(term.toString());
        term.setEmpty().append(folded);
      }
      if (term.length() > 0) {
        return true;
      }
    }
    return false;
  }

  /** Most English words need no more than a look. */
  private boolean plain() {
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  /** The folded form of one word; empty where nothing but marks is left. */
  static String fold(String word) {
    String lower = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      switch (c) {
        case 'ё' -> plain.append('е');
        case '’', '‘', 'ʼ', 'ʻ', '`' -> plain.append('\'');
        default -> {
          if (!silent(c)) {
            plain.append(c);
          }
        }
      }
    }
    return withoutPossessive(latin(plain));
  }

  /** Marks over letters that no single character has, soft hyphens, joiners, byte order marks. */
  private static boolean silent(char c) {
    return (c >= '\u0300' && c <= '\u036f')
        || c == '\u00ad'
        || (c >= '\u200b' && c <= '\u200f')
        || c == '\u2060'
        || c == '\ufeff';
  }

  private static StringBuilder latin(StringBuilder word) {
    if (word.chars().allMatch(c -> c < 0x80 || c > 0x24f && c < 0x1e00)) {
      return word;
    }
    char[] in = word.toString().toCharArray();
    char[] out = new char[in.length * 4];
    int length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
    return new StringBuilder(length).append(out, 0, length);
  }

  private static String withoutPossessive(StringBuilder word) {
    int end = word.length();
    if (end > 2 && word.charAt(end - 1) == 's' && word.charAt(end - 2) == '\'') {
      end -= 2;
    }
    return word.substring(0, end);
  }
}
