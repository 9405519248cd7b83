package org.chancery.text.language.en;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.language.Token.Tag;

/**
 * Finds the verb of a clause that the tagger left without one. "Kenya funds three clinics" was read
 * as three nouns: the noun that can be a finite verb, stands behind a noun and before the start of
 * a new noun phrase or an infinitive can only be the verb.
 */
final class EnglishVerblessClauses {

  private static final Set<String> OWNERS =
      Set.of("its", "their", "our", "my", "his", "your", "her");

  private final List<Tag> tags;
  private final List<List<EnglishDictionary.Reading>> known;
  private final String[] words;

  /**
   * Looks at one sentence.
   *
   * @param tags of all words so far
   */
  EnglishVerblessClauses(
      String[] words, List<Tag> tags, List<List<EnglishDictionary.Reading>> known) {
    this.words = words;
    this.tags = tags;
    this.known = known;
  }

  /** Index of the word that is the verb of its clause though tagged a noun, or -1. */
  int verb() {
    for (int i = 1; i + 1 < words.length; i++) {
      if (tags.get(i) == Tag.NOUN && finiteForm(i) && noun(i - 1) && opensPhrase(i + 1)) {
        return ruled(i) ? -1 : i;
      }
    }
    return -1;
  }

  private boolean noun(int i) {
    return tags.get(i) == Tag.NOUN || tags.get(i) == Tag.NAME;
  }

  private boolean finiteForm(int i) {
    return has(i, "VBZ") || has(i, "VBD") && !has(i, "VBG");
  }

  private boolean has(int i, String tag) {
    return EnglishDictionary.first(known.get(i), tag) != null;
  }

  private boolean opensPhrase(int i) {
    String word = words[i].toLowerCase(Locale.ROOT);
    boolean article = tags.get(i) == Tag.DETERMINER || OWNERS.contains(word);
    boolean infinitive = word.equals("to") && i + 1 < words.length && has(i + 1, "VB");
    boolean particle = i + 1 < words.length && tags.get(i + 1) == Tag.DETERMINER && phrasal(word);
    boolean bare = i == 2 && (tags.get(i) == Tag.NOUN || tags.get(i) == Tag.ADJECTIVE);
    return article || infinitive && tags.get(i) == Tag.PARTICLE || particle || bare || counted(i);
  }

  private boolean counted(int i) {
    boolean number = tags.get(i) == Tag.NUMBER && i + 1 < words.length && noun(i + 1);
    return number || lastName(i);
  }

  /** "alarms <i>Belgium</i>": a lone name at the end; "trade talks Geneva" is not said. */
  private boolean lastName(int i) {
    return tags.get(i) == Tag.NAME && i + 2 >= words.length;
  }

  private static boolean phrasal(String word) {
    return List.of("down", "up", "off", "out", "over", "back").contains(word);
  }

  /** Whether the sentence has a finite verb already. */
  private boolean ruled(int at) {
    for (int i = 0; i < words.length; i++) {
      boolean finite = has(i, "VBD") || has(i, "VBZ") || has(i, "VBP") || has(i, "MD");
      boolean infinitive = i > 0 && words[i - 1].equalsIgnoreCase("to");
      boolean verb = tags.get(i) == Tag.VERB && i > 0 || tags.get(i) == Tag.AUXILIARY;
      if (i != at && verb && finite && !infinitive) {
        return true;
      }
    }
    return false;
  }
}
