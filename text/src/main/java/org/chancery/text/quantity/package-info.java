/**
 * How much: numbers in digits and words, money, measures, counts, changes. Enters: a sentence and a
 * language's words around numbers. Leaves: quantity mentions. Spoken here: numeral, unit, currency,
 * role. Never: event, actor, date.
 */
@NullMarked
package org.chancery.text.quantity;

import org.jspecify.annotations.NullMarked;
