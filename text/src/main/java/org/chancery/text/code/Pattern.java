package org.chancery.text.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;

/**
 * The pattern of a trigger row, see {@code docs/triggers.md}.
 *
 * @param heads lemmas of the head, each as its words: {@code carry_out} is two
 * @param part part of speech: V, N or A
 */
record Pattern(List<List<String>> heads, char part, List<Condition> conditions) {

  Pattern {
    heads = List.copyOf(heads);
    conditions = List.copyOf(conditions);
  }

  /** What a condition looks at. */
  enum Sort {
    OBJECT,
    SUBJECT,
    PHRASE,
    INFINITIVE,
    CLAUSE,
    /** A clause of content completes the word and tells what is, not what shall be. */
    FACT,
    BEFORE,
    /** The verb is passive and nobody is said to do it. */
    PASSIVE,
    /** The verb is negated. */
    NEGATED,
    /** The verb tells of what its subject will not do: "would <i>not</i> accept". */
    UNWILLING
  }

  /**
   * One condition.
   *
   * @param markers prepositions of a {@link Sort#PHRASE}
   * @param words lemmas wanted; empty where any will do
   * @param classes names of noun classes wanted
   */
  record Condition(
      Sort sort, boolean negated, Set<String> markers, Set<String> words, Set<String> classes) {}

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException with the reason where it is malformed
   */
  static Pattern parse(String text) {
    String[] parts = text.strip().split("\\s+");
    int colon = parts[0].lastIndexOf(':');
    if (colon < 1
        || colon + 2 != parts[0].length()
        || "VNA".indexOf(parts[0].charAt(colon + 1)) < 0) {
      throw new IllegalArgumentException(
          "the head '" + parts[0] + "' does not end in :V, :N or :A");
    }
    List<List<String>> heads = new ArrayList<>();
    for (String head : parts[0].substring(0, colon).split("\\|")) {
      heads.add(List.of(head.split("_")));
    }
    List<Condition> conditions = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      conditions.add(condition(parts[i]));
    }
    return new Pattern(heads, parts[0].charAt(colon + 1), conditions);
  }

  private static Condition condition(String text) {
    boolean negated = text.startsWith("!");
    String rest = negated ? text.substring(1) : text;
    if (rest.equals("+inf")) {
      return new Condition(Sort.INFINITIVE, negated, Set.of(), Set.of(), Set.of());
    }
    if (rest.equals("+that")) {
      return new Condition(Sort.CLAUSE, negated, Set.of(), Set.of(), Set.of());
    }
    if (rest.equals("+fact")) {
      return new Condition(Sort.FACT, negated, Set.of(), Set.of(), Set.of());
    }
    if (rest.equals("+passive")) {
      return new Condition(Sort.PASSIVE, negated, Set.of(), Set.of(), Set.of());
    }
    if (rest.equals("+neg")) {
      return new Condition(Sort.NEGATED, negated, Set.of(), Set.of(), Set.of());
    }
    if (rest.equals("+unwilling")) {
      return new Condition(Sort.UNWILLING, negated, Set.of(), Set.of(), Set.of());
    }
    if (rest.startsWith("+inf=")) {
      return words(Sort.INFINITIVE, negated, Set.of(), rest.substring("+inf=".length()));
    }
    if (rest.startsWith("+that=")) {
      return words(Sort.CLAUSE, negated, Set.of(), rest.substring("+that=".length()));
    }
    if (rest.startsWith("~")) {
      return words(Sort.BEFORE, negated, Set.of(), rest.substring(1));
    }
    if (rest.startsWith("subj=")) {
      return words(Sort.SUBJECT, negated, Set.of(), rest.substring("subj=".length()));
    }
    if (rest.startsWith("+")) {
      String[] sides = rest.substring(1).split("=", 2);
      Set<String> markers = Set.of(sides[0].replace('_', ' ').split("\\|"));
      return words(Sort.PHRASE, negated, markers, sides.length > 1 ? sides[1] : "");
    }
    return words(Sort.OBJECT, negated, Set.of(), rest);
  }

  private static Condition words(Sort sort, boolean negated, Set<String> markers, String text) {
    List<String> all =
        Arrays.stream(text.split("\\|"))
            .filter(w -> !w.isEmpty())
            .map(w -> w.replace('_', ' '))
            .toList();
    Set<String> words = new java.util.HashSet<>();
    Set<String> classes = new java.util.HashSet<>();
    for (String word : all) {
      if (word.startsWith("@")) {
        classes.add(word.substring(1));
      } else {
        words.add(word);
      }
    }
    return new Condition(sort, negated, markers, Set.copyOf(words), Set.copyOf(classes));
  }

  /** The same pattern, with the negation as part of the act. */
  Pattern withNegation() {
    List<Condition> all = new ArrayList<>(conditions);
    all.add(new Condition(Sort.UNWILLING, false, Set.of(), Set.of(), Set.of()));
    return new Pattern(heads, part, all);
  }

  /** Whether a word of this part of speech can be the head. */
  boolean fits(Token token) {
    return switch (part) {
      case 'V' -> token.is(Tag.VERB, Tag.AUXILIARY);
      case 'N' -> token.is(Tag.NOUN, Tag.NAME);
      default -> token.is(Tag.ADJECTIVE) || token.is(Tag.VERB);
    };
  }

  /** Whether it is the not doing that counts: "did not admit". */
  boolean negative() {
    return conditions.stream()
        .anyMatch(c -> !c.negated() && (c.sort() == Sort.NEGATED || c.sort() == Sort.UNWILLING));
  }
}
