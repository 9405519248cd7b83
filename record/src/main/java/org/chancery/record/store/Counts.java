package org.chancery.record.store;

/**
 * How much the store holds.
 *
 * @param documents addresses
 * @param revisions of all addresses, first ones included
 * @param editions that some address holds now
 * @param claims of the latest codings of those editions
 * @param judgements all that were ever made
 * @param changes number of the last change, 0 where there is none
 */
public record Counts(
    long documents, long revisions, long editions, long claims, long judgements, long changes) {}
