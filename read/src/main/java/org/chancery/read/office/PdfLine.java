package org.chancery.read.office;

/**
 * One line of a PDF's page.
 *
 * @param page from 0
 * @param x left end, in points
 * @param y baseline from the top, in points
 * @param height of the page, in points
 * @param size of the letters, in points, as most of them have it
 * @param bold all letters are of a bold font
 */
record PdfLine(String text, int page, float x, float y, float height, float size, boolean bold) {}
