package org.chancery.text.learned;

/**
 * Who hangs on whom.
 *
 * @param heads of each word; the number of words stands for no head
 * @param labels of each word's arc
 */
@SuppressWarnings("ArrayRecordComponent") // millions of numbers, never compared as a whole
public record Tree(int[] heads, int[] labels) {}
