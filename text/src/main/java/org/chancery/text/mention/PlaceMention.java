package org.chancery.text.mention;

import org.chancery.text.span.Span;

/** Words that name a place: a city, a province, a venue. Whole countries are actors first. */
public record PlaceMention(Span span, Place place) implements Mention {}
