package org.chancery.record.store;

/**
 * A judgement that was made.
 *
 * @param number of the change; the next judgement of the claim must have seen it
 * @param signed when and by whom
 */
public record Judged(long number, Judgement judgement, Signature signed) {}
