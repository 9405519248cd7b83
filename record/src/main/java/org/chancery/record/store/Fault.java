package org.chancery.record.store;

/**
 * Something in a store that its own programs never write.
 *
 * @param where the statement or table
 * @param what is wrong, in one line
 */
public record Fault(String where, String what) {}
