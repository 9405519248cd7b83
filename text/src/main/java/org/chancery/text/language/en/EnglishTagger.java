package org.chancery.text.language.en;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;
import org.chancery.text.learned.Tagger;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/** Tags words with learned weights and lemmatises them with the dictionary. */
final class EnglishTagger {

  private final EnglishDictionary dictionary;
  private final List<String> names = EnglishModel.names("tags.txt");
  private final Tagger tagger = new Tagger(EnglishModel.weights("tags.gz"), names.size());

  EnglishTagger(EnglishDictionary dictionary) {
    this.dictionary = dictionary;
  }

  List<Token> tag(String text, List<Span> spans) {
    String[] words = new String[spans.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = plain(spans.get(i).in(text));
    }
    if (shouted(words)) {
      lower(words);
    }
    List<List<EnglishDictionary.Reading>> known =
        Arrays.stream(words).map(dictionary::readings).toList();
    String[] classes = known.stream().map(EnglishSyntaxWords::ambiguity).toArray(String[]::new);
    int[] found = tagger.tag(words, classes);
    String[] tags = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      tags[i] = mark(words[i]) ? EnglishTags.MARK : names.get(found[i]);
    }
    new EnglishTagRepairs(words, tags, known).mend();
    List<Token> tokens = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      tokens.add(token(spans.get(i), spans.get(i).in(text), words[i], tags[i], known.get(i)));
    }
    List<Tag> parts = tokens.stream().map(Token::tag).toList();
    int verb = new EnglishVerblessClauses(words, parts, known).verb();
    if (verb >= 0) {
      boolean past = EnglishDictionary.first(known.get(verb), "VBD") != null;
      Token noun = tokens.get(verb);
      tokens.set(
          verb,
          token(noun.span(), noun.text(), words[verb], past ? "VBD" : "VBZ", known.get(verb)));
    }
    return tokens;
  }

  /** Whether a sentence of three words and more has nothing but capitals: a heading. */
  private static boolean shouted(String[] words) {
    int spelt = 0;
    for (String word : words) {
      if (word.codePoints().filter(Character::isLetter).count() > 1) {
        if (!word.equals(word.toUpperCase(Locale.ROOT))) {
          return false;
        }
        spelt++;
      }
    }
    return spelt >= 3;
  }

  /** Small letters where the dictionary knows the word so, a capital elsewhere. */
  private void lower(String[] words) {
    for (int i = 0; i < words.length; i++) {
      String small = words[i].toLowerCase(Locale.ROOT);
      boolean name = small.length() > 1 && dictionary.readings(small).isEmpty();
      words[i] = name ? words[i].charAt(0) + small.substring(1) : small;
    }
  }

  static boolean mark(String word) {
    return word.codePoints().noneMatch(Character::isLetterOrDigit) && !word.equals("&");
  }

  /** Typographic hyphens and apostrophes as in plain text. */
  static String plain(String word) {
    return word.replace('\u2011', '-')
        .replace('\u2010', '-')
        .replace('’', '\'')
        .replace("\u00ad", "");
  }

  static Token token(
      Span span, String text, String plain, String penn, List<EnglishDictionary.Reading> readings) {
    String own = digits(plain) && penn.equals("NNP") ? "CD" : penn;
    Tag tag = digits(plain) ? number(plain) : EnglishTags.tag(plain, own);
    EnglishDictionary.Reading reading = reading(EnglishTags.plain(own), readings);
    boolean name = tag == Tag.NAME && Character.isUpperCase(plain.charAt(0));
    String lemma =
        reading == null || (name && !reading.tag().equals("NNS"))
            ? plain.toLowerCase(Locale.ROOT)
            : reading.lemma();
    return new Token(span, text, lemma, tag, own);
  }

  private static boolean digits(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  /** "15-strong", "four-member": a number that describes. */
  private static Tag number(String word) {
    boolean compound = word.indexOf('-') > 0 && Character.isLetter(word.charAt(word.length() - 1));
    return compound ? Tag.ADJECTIVE : Tag.NUMBER;
  }

  /** The dictionary's reading with this tag, else one of the same part of speech; or null. */
  static EnglishDictionary.@Nullable Reading reading(
      String penn, List<EnglishDictionary.Reading> readings) {
    for (EnglishDictionary.Reading reading : readings) {
      if (reading.tag().equals(penn) || reading.tag().startsWith(penn + ":")) {
        return reading;
      }
    }
    String part = penn.length() > 2 ? penn.substring(0, 2) : penn;
    return switch (part) {
      case "NN", "VB", "JJ", "RB", "MD" -> EnglishDictionary.first(readings, part);
      default -> null;
    };
  }
}
