package org.chancery.text.language;

/**
 * What a word hangs on.
 *
 * @param head index of the head token in the sentence, or -1 for {@link Relation#ROOT}
 * @param marker lemma of the preposition or subordinator that leads the phrase in ("to", "on behalf
 *     of", «в», "that"); in Russian a bare case is written {@code dat} or {@code ins}; empty where
 *     there is none
 */
public record Arc(int head, Relation relation, String marker) {}
