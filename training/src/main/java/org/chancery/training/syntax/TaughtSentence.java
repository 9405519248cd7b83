package org.chancery.training.syntax;

/**
 * A sentence as the teacher tagged and parsed it, in the coder's notation.
 *
 * @param forms plain words
 * @param classes what the dictionary knows of each
 * @param tags as the coder's tagger is to give them
 * @param heads index of each word's head, -1 for none
 * @param labels as the coder's parser is to give them
 * @param weight how many times it is shown in each round
 */
@SuppressWarnings("ArrayRecordComponent") // millions of numbers, never compared as a whole
public record TaughtSentence(
    String[] forms, String[] classes, String[] tags, int[] heads, String[] labels, int weight) {}
