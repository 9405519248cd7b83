/**
 * Where something stands in a text. Enters: two offsets. Leaves: a checked, half-open span, or the
 * same place counted in Unicode code points. Spoken here: span, offset, code point. Never: country,
 * event.
 */
@NullMarked
package org.chancery.text.span;

import org.jspecify.annotations.NullMarked;
