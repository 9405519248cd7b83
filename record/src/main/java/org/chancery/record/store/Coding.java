package org.chancery.record.store;

/**
 * That one version of the coder read an edition.
 *
 * @param id number of the change
 * @param edition what was read
 * @param coder version of the coder
 * @param signed when and by whom
 */
public record Coding(long id, long edition, String coder, Signature signed) {}
