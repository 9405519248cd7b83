package org.chancery.text.claim;

/**
 * How a claim came about.
 *
 * @param rule the resource row that fired, as {@code file:id}
 * @param version hash of the resources it was read from
 */
public record Derivation(String rule, String version) {}
