/**
 * The course of a sentence in the forms that people read. Enters: its steps and its diagram.
 * Leaves: lines, JSON, a page, a picture. Spoken here: line, picture, row, level. Never: trigger
 * table, grammar.
 */
@NullMarked
package org.chancery.exchange.explain;

import org.jspecify.annotations.NullMarked;
