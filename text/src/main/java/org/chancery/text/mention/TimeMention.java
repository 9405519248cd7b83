package org.chancery.text.mention;

import org.chancery.text.span.Span;

/**
 * Words that tell when.
 *
 * @param anniversary true where the value was found by subtraction ("60 years since …"): it dates
 *     what is commemorated
 */
public record TimeMention(Span span, TimeValue value, boolean anniversary) implements Mention {}
