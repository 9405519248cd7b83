package org.chancery.record.store;

/**
 * How one event stands to another, read from left to right.
 *
 * @param source name of an event
 * @param kind as {@code part-of}
 * @param target name of another event
 * @param evidence in the words of whoever found it
 */
public record EventLink(String source, String kind, String target, String evidence) {}
