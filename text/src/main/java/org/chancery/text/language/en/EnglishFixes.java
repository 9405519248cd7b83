package org.chancery.text.language.en;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;
import org.chancery.text.resource.Table;

/**
 * Corrects the tagger where grammar leaves no choice: after a determiner no finite verb stands,
 * after a modal no noun does, closed classes are what they are, and a word is never what the
 * dictionary does not know it as.
 */
final class EnglishFixes {

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private final Set<String> prepositions;
  private final Set<String> modals;
  private final Set<String> owners;

  /**
   * Makes the corrections.
   *
   * @param closed the table {@code closed-classes.tsv}
   */
  EnglishFixes(Table closed) {
    prepositions = EnglishSplitter.words(closed, "preposition");
    modals = EnglishSplitter.words(closed, "modal");
    owners = EnglishSplitter.words(closed, "owner");
  }

  /**
   * The tag of word {@code i}, given the tagger's and the tokens before it.
   *
   * @param known readings of every word
   */
  Tag tag(
      String[] words,
      int i,
      Tag raw,
      List<List<EnglishDictionary.Reading>> known,
      List<Token> before) {
    String word = words[i];
    String lower = word.toLowerCase(Locale.ROOT);
    List<EnglishDictionary.Reading> readings = known.get(i);
    if (!Character.isLetterOrDigit(word.charAt(0))) {
      return lower.equals("'s") ? Tag.PARTICLE : raw == Tag.NUMBER ? raw : Tag.MARK;
    }
    if (Character.isDigit(word.charAt(0))) {
      return compound(word) ? Tag.ADJECTIVE : Tag.NUMBER;
    }
    if (prepositions.contains(lower) && raw != Tag.NAME) {
      return Tag.PREPOSITION;
    }
    if (lower.equals("to") && i + 1 < words.length) {
      return to(raw, words[i + 1], known.get(i + 1));
    }
    Tag last = before.isEmpty() ? Tag.MARK : before.getLast().tag();
    Tag allowed = EnglishReadings.allowed(word, raw, last, readings);
    String next = i + 1 < words.length ? words[i + 1].toLowerCase(Locale.ROOT) : "";
    Tag following = byFollower(allowed, readings, last, next);
    return before.isEmpty() || following != allowed
        ? following
        : byNeighbour(allowed, readings, before.getLast());
  }

  /** "Opening of the embassy", "of violating the border", "and open the crossing". */
  private Tag byFollower(Tag raw, List<EnglishDictionary.Reading> readings, Tag last, String next) {
    boolean gerund = EnglishDictionary.first(readings, "VBG") != null;
    boolean nominal = EnglishDictionary.first(readings, "NN") != null;
    boolean opens = ARTICLES.contains(next) || owners.contains(next) && !next.equals("'s");
    if (raw == Tag.VERB && gerund && nominal && next.equals("of") && last == Tag.MARK) {
      return Tag.NOUN;
    }
    if (opens && gerund && (raw == Tag.NOUN && !nominal || raw == Tag.ADJECTIVE)) {
      return Tag.VERB;
    }
    boolean bare = EnglishDictionary.first(readings, "VB") != null && !gerund;
    boolean joined = last == Tag.CONJUNCTION || last == Tag.PARTICLE;
    return raw == Tag.ADJECTIVE && opens && bare && joined ? Tag.VERB : raw;
  }

  /** "to sign" against "to Chile": an infinitive needs a word that can be a bare verb. */
  private static Tag to(Tag raw, String next, List<EnglishDictionary.Reading> readings) {
    boolean bare = readings.stream().anyMatch(r -> r.tag().equals("VB"));
    boolean other =
        EnglishDictionary.first(readings, "NN") != null
            || EnglishDictionary.first(readings, "JJ") != null;
    if (bare && !other) {
      return Tag.PARTICLE;
    }
    boolean adverb = EnglishDictionary.first(readings, "RB") != null;
    boolean name = Character.isUpperCase(next.charAt(0));
    return name || !bare && !adverb ? Tag.PREPOSITION : raw;
  }

  /** "15-strong", "four-member": a number that describes. */
  private static boolean compound(String word) {
    return word.indexOf('-') > 0 && Character.isLetter(word.charAt(word.length() - 1));
  }

  private Tag byNeighbour(Tag raw, List<EnglishDictionary.Reading> readings, Token last) {
    boolean verbal = EnglishDictionary.first(readings, "VB") != null;
    boolean nominal = EnglishDictionary.first(readings, "NN") != null;
    if (raw == Tag.VERB && nominal && finite(readings) && opensNounPhrase(last)) {
      return Tag.NOUN;
    }
    if (raw == Tag.NOUN && last.is(Tag.AUXILIARY) && modals.contains(last.lemma())) {
      return verbal ? Tag.VERB : raw;
    }
    if (raw == Tag.VERB && last.is(Tag.PREPOSITION) && describing(readings)) {
      return Tag.ADJECTIVE;
    }
    return raw;
  }

  /** "of existing agreements": a participle that the dictionary also lists as an adjective. */
  private static boolean describing(List<EnglishDictionary.Reading> readings) {
    return EnglishDictionary.first(readings, "JJ") != null
        && EnglishDictionary.first(readings, "VBG") != null;
  }

  private static boolean finite(List<EnglishDictionary.Reading> readings) {
    return readings.stream()
        .map(EnglishDictionary.Reading::tag)
        .anyMatch(tag -> tag.equals("VB") || tag.equals("VBP") || tag.equals("VBZ"));
  }

  private boolean opensNounPhrase(Token last) {
    boolean article =
        last.is(Tag.DETERMINER) && !last.lemma().equals("that") && !last.lemma().equals("both");
    return article || owners.contains(last.lemma()) || last.text().equals("’s");
  }
}
