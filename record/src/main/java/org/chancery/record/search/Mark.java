package org.chancery.record.search;

/**
 * Words that were found, to be marked where they stand.
 *
 * @param start in Unicode code points of the document's text (of a title: of the title)
 * @param end exclusive
 */
public record Mark(int start, int end) {}
