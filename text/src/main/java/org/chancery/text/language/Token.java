package org.chancery.text.language;

import org.chancery.text.span.Span;

/**
 * A word or a mark.
 *
 * @param span in the document's text
 * @param text the words at the span
 * @param lemma dictionary form in lower case; the text in lower case where no dictionary knows it
 * @param tag part of speech in this sentence
 * @param features morphological features in the language's own notation: for English the Penn tag
 *     (VBD, NNS), for Russian the dictionary's tag; empty where unknown
 */
public record Token(Span span, String text, String lemma, Tag tag, String features) {

  /** Universal parts of speech, as far as the coder needs them apart. */
  public enum Tag {
    NOUN,
    NAME,
    VERB,
    AUXILIARY,
    ADJECTIVE,
    ADVERB,
    DETERMINER,
    PRONOUN,
    PREPOSITION,
    CONJUNCTION,
    SUBORDINATOR,
    NUMBER,
    PARTICLE,
    MARK,
    OTHER
  }

  public boolean is(Tag a) {
    return tag == a;
  }

  public boolean is(Tag a, Tag b) {
    return tag == a || tag == b;
  }
}
