package org.chancery.web.view;

/**
 * Words that need not be in the page's language, so that a page can say in which they are.
 *
 * @param language as ISO 639-1
 */
public record Worded(String text, String language) {}
