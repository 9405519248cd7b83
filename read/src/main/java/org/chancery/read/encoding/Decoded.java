package org.chancery.read.encoding;

/**
 * Characters of a file.
 *
 * @param text with {@code \n} as the only line end, without a byte order mark, NUL and other
 *     control characters; nothing else is changed
 * @param charset the encoding that it was in
 */
public record Decoded(String text, String charset) {}
