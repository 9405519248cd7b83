/**
 * Documents of offices and printers. Enters: the bytes of a PDF, DOCX, DOC, RTF or ODT. Leaves: a
 * draft with its paragraphs, headings, lists and rows, or a refusal. Spoken here: page, line,
 * format. Never: web, country.
 */
@NullMarked
package org.chancery.read.office;

import org.jspecify.annotations.NullMarked;
