package org.chancery.record.store;

/**
 * What an address held from a change on.
 *
 * @param id number of that change
 * @param address where
 * @param number 1 for the first that was seen there, then counting on
 * @param edition which edition stood there; several revisions, here and elsewhere, may hold the
 *     same
 * @param content id of the edition's text ({@code Document.id})
 * @param signed when and by whom it was added
 */
public record Revision(
    long id, String address, int number, long edition, String content, Signature signed) {}
