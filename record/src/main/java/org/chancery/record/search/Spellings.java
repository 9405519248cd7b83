package org.chancery.record.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.chancery.record.search.Clause.Part;

/**
 * Finds what a word was meant to be that stands nowhere in the record: names above all, which
 * people spell by ear. A word that stands anywhere is taken as it is.
 */
final class Spellings {

  /** Shorter words are like too many others. */
  private static final int SHORTEST = 4;

  /** From this length on two letters may be wrong. */
  private static final int LONG = 7;

  private static final int SUGGESTIONS = 3;

  private final Tongues tongues;

  Spellings(Tongues tongues) {
    this.tongues = tongues;
  }

  /** Other spellings by the word as typed, the likeliest first; words that need none are absent. */
  Map<String, List<String>> of(List<Clause> clauses, IndexReader index) throws IOException {
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (Clause clause : clauses) {
      for (Part part : clause.alternatives()) {
        if (part instanceof Clause.Word word && !clause.excluded() && !stands(word, index)) {
          List<String> others = others(FoldFilter.fold(word.text()), index);
          if (!others.isEmpty()) {
            found.put(word.text(), others);
          }
        }
      }
    }
    return found;
  }

  /** Whether each part of the word ("vice-president") stands somewhere. */
  private boolean stands(Clause.Word word, IndexReader index) throws IOException {
    for (String code : tongues.codes()) {
      List<Position> positions = Position.of(tongues.analyzer(code), word.text());
      boolean all = true;
      for (Position position : positions) {
        all &= stands(position, code, index);
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  private boolean stands(Position position, String code, IndexReader index) throws IOException {
    for (String term : position.terms()) {
      if (index.docFreq(new Term(tongues.field(Fields.TEXT, code), term)) > 0
          || index.docFreq(new Term(tongues.field(Fields.TITLE, code), term)) > 0) {
        return true;
      }
    }
    return false;
  }

  private List<String> others(String word, IndexReader index) throws IOException {
    if (word.length() < SHORTEST || word.codePoints().anyMatch(Character::isDigit)) {
      return List.of();
    }
    List<String> same = suggestions(word, 1, index);
    return same.isEmpty() && word.length() >= LONG ? suggestions(word, 0, index) : same;
  }

  /**
   * The likeliest words.
   *
   * @param prefix how many letters at the beginning must be right
   */
  private List<String> suggestions(String word, int prefix, IndexReader index) throws IOException {
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMinPrefix(prefix);
    checker.setMaxEdits(word.length() >= LONG ? 2 : 1);
    checker.setMinQueryLength(SHORTEST);
    checker.setAccuracy(0.6f);
    List<SuggestWord> all = new ArrayList<>();
    for (String code : tongues.codes()) {
      Term term = new Term(tongues.field(Fields.TEXT, code), word);
      all.addAll(
          List.of(checker.suggestSimilar(term, SUGGESTIONS, index, SuggestMode.SUGGEST_ALWAYS)));
    }
    all.sort(checker.getComparator().reversed());
    Set<String> likeliest = new LinkedHashSet<>();
    all.stream().limit(SUGGESTIONS).forEach(suggestion -> likeliest.add(suggestion.string));
    return List.copyOf(likeliest);
  }
}
