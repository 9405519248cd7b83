package org.chancery.record.store;

/**
 * Why two claims stand in one event.
 *
 * @param one key of a claim
 * @param other key of another
 * @param score what the evidence adds up to
 * @param judged whether a reviewer said so
 * @param evidence in the words of whoever put them together
 */
public record EventMerge(String one, String other, double score, boolean judged, String evidence) {}
