package org.chancery.text.language.en;

/**
 * A stretch of a sentence that syntax treats as one.
 *
 * @param from first token
 * @param to token after the last
 * @param head index of the noun or main verb; of a mark, the mark
 * @param form of a verb group; {@code NONE} for everything else
 */
record Item(Type type, int from, int to, int head, Form form) {

  enum Type {
    NOUN_PHRASE,
    VERB_GROUP,
    PREPOSITION,
    /** that, which, who, where, if, while, … */
    SUBORDINATOR,
    CONJUNCTION,
    COMMA,
    /** Colon, semicolon, dash: a stronger border. */
    BREAK,
    /** Adverbs, brackets, quotation marks: looked through. */
    LIGHT
  }

  enum Form {
    NONE,
    FINITE,
    INFINITIVE,
    /** A bare form that goes on with an earlier infinitive or modal: "to meet and <i>sign</i>". */
    BARE,
    GERUND,
    PARTICIPLE
  }

  static Item of(Type type, int at) {
    return new Item(type, at, at + 1, at, Form.NONE);
  }

  boolean is(Type wanted) {
    return type == wanted;
  }
}
