package org.chancery.text.actor;

import java.util.List;
import java.util.Locale;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;

/** What the reader must know of a language's word forms. Keys are in lower case. */
public interface Words {

  /** The keys under which a word of a table is filed: its dictionary forms. */
  List<String> file(String word);

  /** The keys under which a token is looked up, the likeliest first. */
  List<String> look(Token token);

  /**
   * Index of the word that an office's or body's name turns on, whose number is the name's: the
   * last one before a preposition. A language that puts it elsewhere tells where.
   *
   * @param from index of the name's first token
   * @param to index after its last
   */
  default int head(List<Token> tokens, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (tokens.get(i).is(Tag.PREPOSITION)) {
        return i - 1;
      }
    }
    return to - 1;
  }

  /** Whether the token's form is plural. */
  boolean plural(Token token);

  /** Whether the token's form can be a subject's; true where the language does not tell. */
  default boolean subject(Token token) {
    return true;
  }

  /** Whether nouns and pronouns tell by their form whether they can be a subject. */
  default boolean cases() {
    return false;
  }

  /** Grammatical gender of the token's form: m, f, n; empty where the language does not tell. */
  default String gender(Token token) {
    return "";
  }

  /** A key that all forms of one surname share. */
  String surname(String word);

  /** Words of a language that hardly inflects: a name is found as written, a noun in the plural. */
  static Words plain() {
    return Plain.WORDS;
  }

  /** English and its like. */
  final class Plain implements Words {
    private static final Words WORDS = new Plain();

    private Plain() {}

    @Override
    public List<String> file(String word) {
      return List.of(word.toLowerCase(Locale.ROOT));
    }

    @Override
    public List<String> look(Token token) {
      String word = Spelling.plain(token.text()).toLowerCase(Locale.ROOT);
      if (!noun(token) || word.length() < 4 || !word.endsWith("s") || word.endsWith("ss")) {
        return List.of(word);
      }
      String singular =
          word.endsWith("ies")
              ? word.substring(0, word.length() - 3) + "y"
              : word.substring(0, word.length() - 1);
      return List.of(word, singular);
    }

    @Override
    public boolean plural(Token token) {
      String text = token.text();
      return text.length() > 3 && text.endsWith("s") && !text.endsWith("ss") && noun(token);
    }

    private static boolean noun(Token token) {
      return !token.is(Tag.VERB, Tag.ADVERB) && !token.is(Tag.PREPOSITION, Tag.MARK);
    }

    @Override
    public String surname(String word) {
      return Spelling.plain(word).toLowerCase(Locale.ROOT);
    }
  }
}
