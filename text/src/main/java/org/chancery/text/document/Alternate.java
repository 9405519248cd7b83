package org.chancery.text.document;

/**
 * Another language version that the document itself declares.
 *
 * @param language ISO 639-1
 * @param address where it is: in full where the document came from the web, else as the document
 *     writes it; empty where only the language is told
 */
public record Alternate(String language, String address) {}
