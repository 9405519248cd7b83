package org.chancery.text.language.ru;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Where sentences end. A full stop, question mark or exclamation mark ends one unless what follows
 * goes on with it: a small letter, or a dash and a small letter («…!» – сказал он). An abbreviation
 * ends one only if it may. A bullet or a numbered item at a line's start begins one.
 */
final class Boundaries {

  /** Whether an abbreviation may close a sentence. */
  enum Closing {
    INSIDE,
    END,
    YEAR
  }

  private final Map<String, Closing> abbreviations;
  private final Predicate<Word> verb;

  /**
   * @param verb whether a word can be the finite verb of a clause
   */
  Boundaries(Map<String, Closing> abbreviations, Predicate<Word> verb) {
    this.abbreviations = Map.copyOf(abbreviations);
    this.verb = verb;
  }

  /** The words of each sentence, in order; none is empty. */
  List<List<Word>> sentences(String text, List<Word> words) {
    List<List<Word>> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < words.size(); i++) {
      int next = i + 1;
      if (i > from && begins(text, words, i)) {
        sentences.add(words.subList(from, i));
        from = i;
      }
      if (next < words.size() && ends(words, from, i)) {
        next = closers(words, next);
        sentences.add(words.subList(from, next));
        from = next;
        i = next - 1;
      }
    }
    if (from < words.size()) {
      sentences.add(words.subList(from, words.size()));
    }
    return sentences;
  }

  /** Closing quotes and brackets that touch the full stop belong to the sentence that it ends. */
  private static int closers(List<Word> words, int next) {
    int at = next;
    while (at < words.size() && closes(words.get(at)) && touches(words, at)) {
      at++;
    }
    return at;
  }

  private static boolean closes(Word word) {
    return "»”)]\"’“".contains(word.text());
  }

  private static boolean touches(List<Word> words, int at) {
    return words.get(at - 1).span().end() == words.get(at).span().start();
  }

  private static boolean begins(String text, List<Word> words, int i) {
    Word word = words.get(i);
    if ("•▪●◦·■".contains(word.text())) {
      return true;
    }
    int before = words.get(i - 1).span().end();
    String gap = text.substring(before, word.span().start());
    if (gap.indexOf('\n') < 0) {
      return false;
    }
    boolean blankLine = gap.indexOf('\n') != gap.lastIndexOf('\n');
    boolean bullet = "–—-*".contains(word.text()) || numbered(words, i);
    return blankLine || bullet || ";".equals(words.get(i - 1).text());
  }

  /** «1.», «2)» or «а)». */
  private static boolean numbered(List<Word> words, int i) {
    if (i + 1 >= words.size() || !touches(words, i + 1)) {
      return false;
    }
    Word word = words.get(i);
    String mark = words.get(i + 1).text();
    boolean letter = word.text().length() == 1 && word.wordlike();
    return (mark.equals(")") && (letter || word.number())) || (mark.equals(".") && word.number());
  }

  private boolean ends(List<Word> words, int from, int i) {
    Word word = words.get(i);
    if (!stops(words, from, i)) {
      return false;
    }
    int next = closers(words, i + 1);
    if (next >= words.size() || goesOn(words, next)) {
      return false;
    }
    if (".!?…".indexOf(word.text().charAt(0)) >= 0) {
      return !listNumber(words, from, i);
    }
    return switch (abbreviations.getOrDefault(word.form(), Closing.INSIDE)) {
      case INSIDE -> false;
      case END -> verb(words, from, i) && verb(words, next, words.size());
      case YEAR -> twoClauses(words, from, i, next);
    };
  }

  private static boolean stops(List<Word> words, int from, int i) {
    String text = words.get(i).text();
    if (".!?…".indexOf(text.charAt(0)) >= 0) {
      return i > from;
    }
    return text.endsWith(".") && text.length() > 1;
  }

  /** «1. Стороны…»: a number at the start of a sentence and its full stop. */
  private static boolean listNumber(List<Word> words, int from, int i) {
    return i == from + 1 && words.get(from).number() && words.get(i).text().equals(".");
  }

  private static boolean goesOn(List<Word> words, int next) {
    Word word = words.get(next);
    if ("–—-".contains(word.text())) {
      return next + 1 < words.size() && small(words.get(next + 1));
    }
    return small(word) || ",;:".contains(word.text());
  }

  private static boolean small(Word word) {
    return Character.isLowerCase(word.text().charAt(0));
  }

  /** «подписан в 2013 г. Стороны намерены…» against «в 2013 г. Москва заявила…». */
  private boolean twoClauses(List<Word> words, int from, int i, int next) {
    boolean number = i > from && words.get(i - 1).number();
    return number && verb(words, from, i) && verb(words, next, words.size());
  }

  /** A verb between {@code from} and {@code end}, before the next full stop. */
  private boolean verb(List<Word> words, int from, int end) {
    for (Word word : words.subList(from, end)) {
      if (".!?…".indexOf(word.text().charAt(0)) >= 0) {
        return false;
      }
      if (verb.test(word)) {
        return true;
      }
    }
    return false;
  }
}
