package org.chancery.text.language.en;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tags and lemmatises words: the part of speech from Apache OpenNLP's model of Universal
 * Dependencies' English Web Treebank, corrected where the dictionary knows better; lemma and verb
 * form from the dictionary.
 */
final class EnglishTagger {

  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private static final Map<String, Tag> TAGS =
      Map.ofEntries(
          Map.entry("NOUN", Tag.NOUN),
          Map.entry("PROPN", Tag.NAME),
          Map.entry("VERB", Tag.VERB),
          Map.entry("AUX", Tag.AUXILIARY),
          Map.entry("ADJ", Tag.ADJECTIVE),
          Map.entry("ADV", Tag.ADVERB),
          Map.entry("DET", Tag.DETERMINER),
          Map.entry("PRON", Tag.PRONOUN),
          Map.entry("ADP", Tag.PREPOSITION),
          Map.entry("CCONJ", Tag.CONJUNCTION),
          Map.entry("SCONJ", Tag.SUBORDINATOR),
          Map.entry("NUM", Tag.NUMBER),
          Map.entry("PART", Tag.PARTICLE),
          Map.entry("PUNCT", Tag.MARK),
          Map.entry("SYM", Tag.MARK));

  private final POSModel model;
  private final EnglishDictionary dictionary;
  private final EnglishFixes fixes;

  /** The tagger keeps state while it runs, so each thread has its own. */
  private final ThreadLocal<POSTaggerME> tagger;

  EnglishTagger(EnglishDictionary dictionary, EnglishFixes fixes) {
    this.dictionary = dictionary;
    this.fixes = fixes;
    try (InputStream in = EnglishTagger.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("model " + MODEL + " is missing from the installation");
      }
      model = new POSModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("model " + MODEL + " cannot be read", e);
    }
    tagger = ThreadLocal.withInitial(() -> new POSTaggerME(model));
  }

  List<Token> tag(String text, List<Span> spans) {
    String[] words = new String[spans.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = plain(spans.get(i).in(text));
    }
    String[] found = tagger.get().tag(words);
    List<List<EnglishDictionary.Reading>> known =
        Arrays.stream(words).map(dictionary::readings).toList();
    List<Token> tokens = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      Tag raw = TAGS.getOrDefault(found[i], Tag.OTHER);
      Tag tag = fixes.tag(words, i, raw, known, tokens);
      boolean bare = !tokens.isEmpty() && EnglishReadings.wantsBareVerb(tokens.getLast());
      tokens.add(token(spans.get(i), spans.get(i).in(text), words[i], tag, known.get(i), bare));
    }
    List<Tag> tags = tokens.stream().map(Token::tag).toList();
    int verb = new EnglishVerblessClauses(words, tags, known).verb();
    if (verb >= 0) {
      Token noun = tokens.get(verb);
      tokens.set(
          verb, token(noun.span(), noun.text(), words[verb], Tag.VERB, known.get(verb), false));
    }
    return tokens;
  }

  /** Typographic hyphens and apostrophes as the model saw them when it was trained. */
  private static String plain(String word) {
    return word.replace('\u2011', '-')
        .replace('\u2010', '-')
        .replace('’', '\'')
        .replace("\u00ad", "");
  }

  private static Token token(
      Span span,
      String text,
      String plain,
      Tag tag,
      List<EnglishDictionary.Reading> readings,
      boolean bare) {
    EnglishDictionary.@Nullable Reading reading =
        switch (tag) {
          case NOUN, NAME -> EnglishDictionary.first(readings, "NN");
          case VERB, AUXILIARY -> EnglishReadings.verb(plain, readings, bare);
          case ADJECTIVE -> EnglishDictionary.first(readings, "JJ");
          case ADVERB -> EnglishDictionary.first(readings, "RB");
          default -> null;
        };
    boolean name = tag == Tag.NAME && !plain.isEmpty() && Character.isUpperCase(plain.charAt(0));
    String lemma =
        reading == null || (name && !reading.tag().equals("NNS"))
            ? plain.toLowerCase(Locale.ROOT)
            : reading.lemma();
    return new Token(span, text, lemma, tag, reading == null ? "" : features(tag, readings));
  }

  /** Every form that the word can be as this part of speech, e.g. {@code VBD VBN}. */
  private static String features(Tag tag, List<EnglishDictionary.Reading> readings) {
    String prefix =
        switch (tag) {
          case VERB, AUXILIARY -> "VB";
          case NOUN, NAME -> "NN";
          case ADJECTIVE -> "JJ";
          default -> "";
        };
    StringBuilder all = new StringBuilder();
    for (EnglishDictionary.Reading reading : readings) {
      if (reading.tag().startsWith(prefix) && all.indexOf(reading.tag()) < 0) {
        all.append(all.isEmpty() ? "" : " ").append(reading.tag());
      }
    }
    return all.toString();
  }
}
